import { da } from '@payloadcms/translations/languages/da'
import { en } from '@payloadcms/translations/languages/en'
import { describe, expect, it } from 'vitest'
import { stafetConfig } from '../../../src/cms/config.ts'
import { parseEnv } from '../../../src/env.ts'
import { adminDanish } from '../../../src/i18n/adminDanish/index.ts'
import { adminEnglish } from '../../../src/i18n/adminEnglish.ts'

type Tree = { [key: string]: string | Tree }

/** Every text of a tree of texts, by its path. */
function texts(tree: Tree, path: string[] = []): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[[...path, key].join('.'), value]] : texts(value, [...path, key]),
  )
}

/** What a text leaves to be filled in, and the elements it wraps, each once. */
const placeholders = (text: string) =>
  [...new Set(text.match(/\{\{\w+\}\}|<\/?\w+(?: href="[^"]*")?>/g))].sort()

const english = new Map([...texts(en.translations as Tree), ...texts(adminEnglish)])
const own = new Map(texts(da.translations as Tree))
const overrides = texts(adminDanish)
const danish = new Map([...own, ...overrides])

describe('our Danish of the admin panel', () => {
  it('replaces texts of Payload’s by other words and fills in the same', () => {
    const wrong = overrides.filter(
      ([path, text]) =>
        text === own.get(path) ||
        String(placeholders(text)) !== String(placeholders(english.get(path) ?? '(no such text)')),
    )
    expect(wrong).toEqual([])
    expect(overrides.length).toBeGreaterThan(300)
  })

  it('says everything that the panel says in English', () => {
    expect([...english.keys()].filter((path) => !danish.get(path))).toEqual([])
  })

  it('keeps what is filled in and wrapped in the texts left to Payload', () => {
    const broken = [...danish].filter(
      ([path, text]) =>
        english.has(path) &&
        String(placeholders(text)) !== String(placeholders(english.get(path) ?? '')),
    )
    expect(broken).toEqual([])
  })

  it('has one word for a thing', () => {
    const others =
      /offentliggør|offentliggjort|publicer|udkast|lokalitet|skraldespand|affald|\bemail|succes|venligst/i
    expect([...danish].filter(([, text]) => others.test(text))).toEqual([])
  })

  it('reaches the panel, in the editor too', async () => {
    const { i18n } = await stafetConfig(
      parseEnv({ STAFET_DATA: '/nowhere', PAYLOAD_SECRET: 'x'.repeat(40) }, '/'),
    )
    const { da: panel, en: inEnglish } = i18n.translations as Record<string, { lexical: Tree }>
    const editor = new Map(texts(panel?.lexical ?? {}))
    expect(editor.get('unorderedList.label')).toBe('Punktliste')
    expect([...editor.keys()].sort()).toEqual(
      texts(inEnglish?.lexical ?? {})
        .map(([path]) => path)
        .sort(),
    )
    expect(panel).toMatchObject(adminDanish)
    expect(inEnglish).toMatchObject(adminEnglish)
  })

  it('reaches the labels of Payload’s own fields, whoever looks first', async () => {
    const { collections, globals } = await stafetConfig(
      parseEnv({ STAFET_DATA: '/nowhere', PAYLOAD_SECRET: 'x'.repeat(40) }, '/'),
    )
    const fields = [...collections, ...globals].flatMap((one) => one.fields)
    const labels = new Map(
      fields.flatMap((field) =>
        'name' in field && 'label' in field ? [[field.name, field.label]] : [],
      ),
    )
    expect(labels.get('updatedAt')).toEqual({ da: 'Sidst ændret', en: 'Updated At' })
    expect(labels.get('filename')).toEqual({ da: 'Filnavn', en: 'File Name' })
    expect([...labels.values()].filter((label) => typeof label === 'function')).toEqual([])
  })
})
