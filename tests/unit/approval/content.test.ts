import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ApprovedInterview,
  canonicalContent,
  writtenLanguages,
} from '../../../src/approval/content.ts'
import { canonicalJson } from '../../../src/approval/json.ts'
import type { Pictures } from '../../../src/approval/picture.ts'
import { hashOfContent } from '../../../src/cms/approval/hash.ts'
import { bold, link, paragraph, richText, text } from '../../../src/richtext/build.ts'
import { runs } from '../../setup/properties.ts'

const pictures: Pictures = new Map([
  ['m1', { alt: { da: 'Mona ved havnen' }, credit: 'Foto: Ib Holm', filename: 'mona-1a2b.jpg' }],
])

const upload = (value: unknown) => ({
  type: 'upload',
  relationTo: 'media',
  value,
  fields: {},
  id: 'abc',
  version: 3,
  format: '',
})

const interview = {
  title: { da: 'Ro på broen', en: null },
  lead: { da: 'Mona Lyng holder fast.' },
  exchanges: [
    {
      wording: { da: 'Hvad holder dig vågen?', en: 'What keeps you awake?' },
      answer: {
        da: richText(
          paragraph('Ikke ', bold('ret'), ' meget, ', link('se her', 'https://example.org/a')),
          paragraph('Jeg sover fint.'),
        ),
      },
    },
    { wording: { da: 'Og hvad så?' }, answer: { da: richText(paragraph('Så går vi videre.')) } },
  ],
  pullQuote: { da: 'Så går vi videre.' },
  attribution: [
    {
      name: 'Mona Lyng',
      title: { da: 'havnechef' },
      organisation: { da: 'Lyngsø Havn' },
      role: {},
    },
  ],
  cover: 'm1',
} satisfies ApprovedInterview

type Interview = typeof interview
const hash = (doc: ApprovedInterview, from: Pictures = pictures) =>
  hashOfContent(canonicalContent(doc, 'da', from))
const before = hash(interview)
const changed = (change: (doc: Interview) => void) => {
  const doc = structuredClone(interview)
  change(doc)
  return hash(doc)
}
type Loose = { root: { children: { children: Record<string, unknown>[] }[] } }
const answerOf = (doc: Interview) => doc.exchanges[0]?.answer.da as unknown as Loose
const words = (doc: Interview) => answerOf(doc).root.children[0]?.children ?? []

describe('the hash of what is approved', () => {
  it.each<[string, (doc: Interview) => void]>([
    ['a comma in the title', (doc) => (doc.title.da = 'Ro, på broen')],
    ['the lead', (doc) => (doc.lead.da = 'Mona Lyng holder fast')],
    ['a question', (doc) => Object.assign(doc.exchanges[0] ?? {}, { wording: { da: 'Hvad?' } })],
    ['a word of an answer', (doc) => Object.assign(words(doc)[0] ?? {}, { text: 'Slet ikke ' })],
    ['what is bold', (doc) => Object.assign(words(doc)[1] ?? {}, { format: 0 })],
    [
      'where a link leads',
      (doc) => Object.assign(words(doc)[3]?.fields ?? {}, { url: 'https://example.org/b' }),
    ],
    [
      'what kind of block it is',
      (doc) => Object.assign(answerOf(doc).root.children[1] ?? {}, { type: 'quote' }),
    ],
    ['the order of paragraphs', (doc) => answerOf(doc).root.children.reverse()],
    ['the order of questions', (doc) => doc.exchanges.reverse()],
    ['a question less', (doc) => doc.exchanges.pop()],
    ['the pull quote', (doc) => (doc.pullQuote.da = 'Så går vi hjem.')],
    [
      'a name in the byline',
      (doc) => Object.assign(doc.attribution[0] ?? {}, { name: 'Mona Lyngby' }),
    ],
    [
      'a title in the byline',
      (doc) => Object.assign(doc.attribution[0]?.title ?? {}, { da: 'chef' }),
    ],
    ['the picture', (doc) => (doc.cover = 'm2')],
    ['a picture in an answer', (doc) => answerOf(doc).root.children.push(upload('m1') as never)],
  ])('changes with %s', (_, change) => {
    expect(changed(change)).not.toBe(before)
  })

  it.each([
    ['its alternative text', { alt: { da: 'Mona ved kajen' } }],
    ['its credit', { credit: 'Foto: Eva Holm' }],
    ['its file', { filename: 'mona-9f8e.jpg' }],
    ['its focal point', { focalX: 10 }],
  ])('changes when of the picture %s changes', (_, facts) => {
    const now = new Map([['m1', { ...pictures.get('m1'), ...facts }]])
    expect(hash(interview, now)).not.toBe(before)
  })

  it.each<[string, (doc: Interview) => void]>([
    ['accents in two code points', (doc) => (doc.title.da = doc.title.da.normalize('NFD'))],
    ['white space around a text', (doc) => (doc.lead.da = '\n Mona Lyng holder fast. ')],
    [
      'an empty paragraph at the end',
      (doc) => answerOf(doc).root.children.push(paragraph() as never),
    ],
    [
      'a run of text that is cut in two',
      (doc) => words(doc).splice(0, 1, text('Ik') as never, text('ke ') as never),
    ],
    [
      'what an editor’s machine keeps for itself',
      (doc) => {
        Object.assign(answerOf(doc).root, { direction: 'ltr', version: 2, selection: [1, 2] })
        Object.assign(words(doc)[3] ?? {}, { id: 'ffff', version: 9 })
        Object.assign(doc.exchanges[0] ?? {}, { id: 'row-7', question: 'q1' })
      },
    ],
    [
      'another language than the one that is approved',
      (doc) => Object.assign(doc.title, { en: 'Calm' }),
    ],
    [
      'fields that are not to be approved',
      (doc) => Object.assign(doc, { slug: 'x', updatedAt: 'y' }),
    ],
  ])('is the same with %s', (_, change) => {
    expect(changed(change)).toBe(before)
  })

  it('is another one in the other language, which falls back on the text there is', () => {
    const english = canonicalContent(interview, 'en', pictures)
    expect(english.title).toBe('Ro på broen')
    expect(english.exchanges[0]?.wording).toBe('What keeps you awake?')
    expect(hashOfContent(english)).not.toBe(before)
  })

  it('takes an internal link for the same whether its document was read along or not', () => {
    const to = (value: unknown) => {
      const answer = richText(paragraph('Se ', link('casen', '')))
      const [, found] = (answer as unknown as Loose).root.children[0]?.children ?? []
      Object.assign(found ?? {}, {
        fields: { linkType: 'internal', doc: { relationTo: 'cases', value } },
      })
      return hash({ ...interview, exchanges: [{ wording: 'Hvad nu?', answer }] })
    }
    expect(to({ id: 'c1', title: 'Casen' })).toBe(to('c1'))
    expect(to('c2')).not.toBe(to('c1'))
  })

  it('tells any two different texts apart, and no two that only look alike', () => {
    const textual = fc.string({ unit: 'grapheme', minLength: 1 })
    fc.assert(
      fc.property(textual, textual, (one, other) => {
        const of = (said: string) =>
          hash({
            ...interview,
            exchanges: [{ wording: 'Og?', answer: richText(paragraph(`x${said}`)) }],
          })
        expect(of(one) === of(other)).toBe(one.normalize('NFC') === other.normalize('NFC'))
        expect(of(one.normalize('NFD'))).toBe(of(one))
      }),
      runs(100),
    )
  })
})

describe('canonical JSON', () => {
  it('does not depend on the order in which a value was built', () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, each]) => [name, shuffled(each)]),
      )
    }
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
      runs(200),
    )
  })
})

describe('the languages an interview is written in', () => {
  it.each([
    [interview, ['da']],
    [{ ...interview, title: { da: 'Ro', en: 'Calm' } }, ['da', 'en']],
    [{ title: { en: 'Calm' } }, ['en']],
    [
      { title: { da: 'Ro' }, exchanges: [{ answer: { en: richText(paragraph('Yes.')) } }] },
      ['da', 'en'],
    ],
    [{ exchanges: [{ wording: { da: 'Hvad?', en: 'What?' } }] }, []],
  ])('%#', (doc, languages) => {
    expect(writtenLanguages(doc)).toEqual(languages)
  })
})
