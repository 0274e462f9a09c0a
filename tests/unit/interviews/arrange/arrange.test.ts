import { describe, expect, it } from 'vitest'
import { readPlain } from '../../../../src/documents/plainText.ts'
import {
  arrange,
  contentOf,
  countWords,
  keepsEverything,
  placeOf,
} from '../../../../src/interviews/arrange/index.ts'
import { plainOf, type RichParagraph, type Run } from '../../../../src/richtext/rich.ts'

const p = (...runs: (string | Run)[]): RichParagraph => ({
  kind: 'paragraph',
  gap: 1,
  runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
})
const bold = (text: string): Run => ({ text, bold: true })

const bridge: RichParagraph[] = [
  { ...p('Broen, der lærte os at vente'), kind: 'heading', gap: 0 },
  p('Malene Tofteby, havnedirektør i Sandvig Havn, svarer på tre spørgsmål om tålmodighed.'),
  p(bold('Hvad lærte du af broen?')),
  p('At man skal ', { text: 'vente', italic: true }, ' længere, end man har lyst til.'),
  { ...p('Spørg kranføreren først.'), kind: 'bullet', gap: 1 },
  { ...p('Mål vinden to gange.'), kind: 'bullet', gap: 0 },
  p(bold('Hvem spørger du til råds?')),
  p('Min forgænger. Hendes noter ligger på ', {
    text: 'havnens side',
    href: 'https://havn.example.org/',
  }),
  p(bold('Hvad gør du i morgen?')),
  p('Jeg går en tur på molen.'),
]

describe('a document with formatting', () => {
  const understood = arrange(bridge)
  const content = contentOf(understood)

  it('is understood as its plain text would be, and keeps its formatting', () => {
    expect(content.title).toBe('Broen, der lærte os at vente')
    expect(content.lead).toHaveLength(1)
    expect(content.exchanges.map(({ wording }) => wording)).toEqual([
      'Hvad lærte du af broen?',
      'Hvem spørger du til råds?',
      'Hvad gør du i morgen?',
    ])
    expect(content.exchanges[0]?.answer.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'bullet',
      'bullet',
    ])
    expect(content.exchanges[0]?.answer[0]?.runs[1]).toEqual({ text: 'vente', italic: true })
    expect(content.exchanges[1]?.answer[0]?.runs[1]?.href).toBe('https://havn.example.org/')
    expect(understood.parsed.people).toEqual([
      { name: 'Malene Tofteby', title: 'havnedirektør', organisation: 'Sandvig Havn' },
    ])
  })

  it('has a place for every word', () => {
    expect(keepsEverything(understood)).toBe(true)
    const { total, placed, aside } = countWords(understood)
    expect(total).toBe(bridge.flatMap((each) => plainOf(each).split(/\s+/)).length)
    expect([placed, aside]).toEqual([total, 0])
  })
})

it('puts the signs of structure aside, where they stand', () => {
  const { paragraphs } = readPlain(
    'Spørger: Hvad nu?\n\nAnne Holm: Vi venter på færgen.\n\nSpørger: Hvem kører den?\n\nAnne Holm: Det gør Bo, når han er vågen.',
  )
  const understood = arrange(paragraphs)
  const texts = understood.pieces.map(({ source, start, end, sign }) => {
    const plain = plainOf(paragraphs[source] ?? { runs: [] })
    return [plain.slice(start, start + sign), plain.slice(start + sign, end)]
  })
  expect(texts).toEqual([
    ['Spørger: ', 'Hvad nu?'],
    ['Anne Holm: ', 'Vi venter på færgen.'],
    ['Spørger: ', 'Hvem kører den?'],
    ['Anne Holm: ', 'Det gør Bo, når han er vågen.'],
  ])
  expect(countWords(understood)).toMatchObject({ aside: 6 })
  expect(keepsEverything(understood)).toBe(true)
})

it('cuts a paragraph that holds a question and its answer', () => {
  const { paragraphs } = readPlain(
    'Q: Hvad nu? A: Vi venter.\nQ: Hvem venter? A: Det gør vi.\nQ: Hvor længe? A: Til i morgen.',
  )
  const understood = arrange(paragraphs)
  expect(contentOf(understood).exchanges.map(({ wording }) => wording)).toEqual([
    'Hvad nu?',
    'Hvem venter?',
    'Hvor længe?',
  ])
  expect(keepsEverything(understood)).toBe(true)
})

it('the print that tells who speaks is not kept when every answer has it', () => {
  const italic = (text: string): Run => ({ text, italic: true })
  const understood = arrange([
    p('Hvad nu?'),
    p(italic('Vi venter på færgen.')),
    p('Hvem kører den?'),
    p(italic('Det gør Bo, når han er vågen.')),
  ])
  const runs = contentOf(understood).exchanges.flatMap(({ answer }) =>
    answer.flatMap((a) => a.runs),
  )
  expect(runs).toEqual([
    { text: 'Vi venter på færgen.' },
    { text: 'Det gør Bo, når han er vågen.' },
  ])
})

it('leads a doubt to its place', () => {
  const understood = arrange([p(bold('Hvad nu?')), p(bold('Hvem kører?')), p('Bo gør.')])
  const places = understood.doubts.map((doubt) => [doubt.kind, placeOf(doubt, understood)])
  expect(places).toContainEqual(['unanswered', { piece: 'p1' }])
  expect(places).toContainEqual(['noPeople', 'people'])
})
