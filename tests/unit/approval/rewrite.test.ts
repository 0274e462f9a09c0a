import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdownOf } from '../../../src/approval/markdown.ts'
import { rewritten } from '../../../src/approval/rewrite.ts'
import { visibleOf } from '../../../src/approval/visible.ts'
import {
  bold,
  bulletList,
  heading,
  italic,
  link,
  numberList,
  paragraph,
  quote,
  richText,
  text,
} from '../../../src/richtext/build.ts'
import type { RichText } from '../../../src/richtext/types.ts'
import { runs } from '../../setup/properties.ts'

const shown = (content: unknown) => markdownOf(visibleOf(content, new Map(), 'da'))

const answer = richText(
  paragraph('Vi ', bold('lytter'), ' og ', italic('venter'), '.'),
  heading('h3', 'Bagefter'),
  bulletList([[text('Ro')], [text('Mod')]]),
  paragraph('Læs ', link('planen', 'https://example.org/plan'), ' først.'),
  quote('Sådan er det.'),
  numberList([[text('En')], [text('To')]]),
)

describe('a rich text in plain form', () => {
  it('can be read and changed by anybody', () => {
    expect(shown(answer)).toBe(
      [
        'Vi **lytter** og *venter*.',
        '### Bagefter',
        '- Ro\n- Mod',
        'Læs [planen](https://example.org/plan) først.',
        '> Sådan er det.',
        '1. En\n2. To',
      ].join('\n\n'),
    )
  })
})

describe('a rich text that was changed in its plain form', () => {
  const edited = (change: (text: string) => string): RichText => {
    const before = shown(answer)
    return rewritten(answer, before, change(before))
  }
  it('is the very same when nothing was changed', () => {
    expect(edited((text) => text)).toEqual(answer)
  })
  it('keeps every block that was left alone, exactly as it was', () => {
    const changed = edited((text) => text.replace('venter', 'handler'))
    expect(changed.root.children.slice(1)).toEqual(answer.root.children.slice(1))
    expect(shown(changed)).toContain('Vi **lytter** og *handler*.')
  })
  it('keeps where a link leads while the words around it change', () => {
    const changed = edited((text) => text.replace('først', 'to gange'))
    const block = changed.root.children[3]
    const before = answer.root.children[3] as { children: unknown[] }
    expect((block as typeof before).children).toContainEqual(before.children[1])
    expect(shown(changed)).toContain('Læs [planen](https://example.org/plan) to gange.')
  })
  it.each([
    ['a heading', (was: string) => was.replace('Bagefter', 'Og bagefter'), '### Og bagefter'],
    [
      'a quotation',
      (text: string) => text.replace('Sådan', 'Netop sådan'),
      '> Netop sådan er det.',
    ],
    ['a list', (text: string) => text.replace('- Mod', '- Mod\n- Tid'), '- Ro\n- Mod\n- Tid'],
    ['a new paragraph', (text: string) => `${text}\n\nOg tak.`, 'Og tak.'],
  ])('stays %s', (_, change, words) => {
    expect(shown(edited(change)).split('\n\n')).toContain(words)
  })
  it('loses what was taken out and nothing else', () => {
    const changed = edited((text) => text.replace('### Bagefter\n\n', ''))
    expect(changed.root.children).toEqual(answer.root.children.filter((_, index) => index !== 1))
  })
  it('is begun anew where there was none', () => {
    expect(shown(rewritten(null, '', 'Jeg *siger* noget.'))).toBe('Jeg *siger* noget.')
  })
  it('keeps every word that was written, whatever it is', () => {
    const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
        const text = typed.normalize('NFC').replace(/[\ue000-\uf8ff]/g, '')
        const plain = visibleOf(rewritten(answer, shown(answer), text), new Map(), 'da')
        const kept = JSON.stringify(plain.map(textOf))
        expect(words(kept)).toContain(words(listless(text)))
      }),
      runs(200),
    )
  })
})

type Node = ReturnType<typeof visibleOf>[number]
const textOf = ({ children, text }: Node): string => text ?? (children ?? []).map(textOf).join('')

/** Numbers that make a list are its marks, no words. */
const listless = (text: string) => text.replace(/^\s*\d{1,3}[.)]\s+/gm, '')
