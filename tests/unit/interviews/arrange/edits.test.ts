import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Arrangement,
  arrange,
  begun,
  contentOf,
  countWords,
  type Edit,
  edited,
  keepsEverything,
  labels,
  redone,
  stepped,
  undone,
} from '../../../../src/interviews/arrange/index.ts'
import { wordStarts } from '../../../../src/interviews/parse/index.ts'
import { richTextToParagraphs } from '../../../../src/richtext/plainText.ts'
import { kinds, plainOf, type RichParagraph, richTextOf } from '../../../../src/richtext/rich.ts'
import { patience, runs } from '../../../setup/properties.ts'

const word = fc.constantFrom(
  ...'Hvad hvorfor? Vi venter på færgen. Q: A: 3. Anne Holm: – »Nu« Svar: molen **tit** 12 i *går*'.split(
    ' ',
  ),
)
const run = fc.record(
  {
    text: fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `${words.join(' ')} `),
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
  },
  { requiredKeys: ['text'] },
)
const paragraph: fc.Arbitrary<RichParagraph> = fc.record({
  kind: fc.constantFrom(...kinds),
  runs: fc.array(run, { minLength: 1, maxLength: 3 }),
  gap: fc.nat(2),
  depth: fc.nat(4),
})
const source = fc.array(paragraph, { minLength: 1, maxLength: 10 })

/** An edit somewhere in the text, told by numbers that fit every text. */
const wish = fc.record({
  kind: fc.constantFrom('label', 'split', 'merge', 'move', 'sign', 'boundary'),
  piece: fc.nat(),
  word: fc.nat(),
  label: fc.constantFrom(...labels),
  by: fc.constantFrom(-1 as const, 1 as const),
  paragraph: fc.nat(),
})

function editOf(
  arrangement: Arrangement,
  wanted: typeof wish extends fc.Arbitrary<infer T> ? T : never,
): Edit {
  const { pieces } = arrangement
  const piece = pieces[wanted.piece % pieces.length]
  const id = piece?.id ?? ''
  const starts = wordStarts(plainOf(arrangement.source[piece?.source ?? 0] ?? { runs: [] }))
  const at = starts[wanted.word % Math.max(1, starts.length)] ?? 0
  switch (wanted.kind) {
    case 'label':
      return { kind: 'label', piece: id, label: wanted.label }
    case 'move':
      return { kind: 'move', piece: id, by: wanted.by }
    case 'merge':
      return { kind: 'merge', piece: id }
    case 'boundary': {
      const source = wanted.paragraph % arrangement.source.length
      const plain = plainOf(arrangement.source[source] ?? { runs: [] })
      const places = [...wordStarts(plain), plain.length]
      const to = { source, at: places[wanted.word % places.length] ?? 0 }
      return { kind: 'boundary', piece: id, to }
    }
    default:
      return { kind: wanted.kind === 'split' ? 'split' : 'sign', piece: id, at }
  }
}

const wordsOf = (texts: string[]) => texts.flatMap((text) => wordStarts(text).map(() => 1)).length

describe('whatever is edited', { timeout: patience(60_000) }, () => {
  it('every word of the text is placed or put aside, and what is placed is in the interview', () => {
    fc.assert(
      fc.property(source, fc.array(wish, { maxLength: 30 }), (paragraphs, wishes) => {
        let now: Arrangement = arrange(paragraphs)
        const { total } = countWords(now)
        expect(total).toBe(wordsOf(paragraphs.map(plainOf)))
        for (const each of wishes) {
          now = edited(now, editOf(now, each))
          expect(keepsEverything(now)).toBe(true)
        }
        const { placed, aside } = countWords(now)
        expect(placed + aside).toBe(total)
        const { title, lead, exchanges, background } = contentOf(now)
        const inInterview = [
          title,
          ...lead,
          ...exchanges.flatMap(({ wording, answer }) => [
            wording,
            ...richTextToParagraphs(richTextOf(answer)),
          ]),
          ...richTextToParagraphs(richTextOf(background)),
        ]
        expect(wordsOf(inInterview)).toBe(placed)
      }),
      runs(200),
    )
  })

  it('undoing everything gives what there was, redoing it what there became', () => {
    fc.assert(
      fc.property(source, fc.array(wish, { maxLength: 12 }), (paragraphs, wishes) => {
        const start: Arrangement = arrange(paragraphs)
        let history = begun(start)
        for (const each of wishes) {
          history = stepped(history, edited(history.now, editOf(history.now, each)))
        }
        const end = history.now
        const steps = history.past.length
        for (let i = 0; i < steps; i += 1) history = undone(history)
        expect(history.now).toBe(start)
        for (let i = 0; i < steps; i += 1) history = redone(history)
        expect(history.now).toBe(end)
      }),
    )
  })
})

describe('an edit', () => {
  const text = (value: string): RichParagraph => ({
    kind: 'paragraph',
    gap: 1,
    runs: [{ text: value }],
  })
  const start: Arrangement = arrange([
    text('Hvad nu?'),
    text('Vi venter på færgen.'),
    text('Hvem kører den?'),
    text('Det gør Bo. Han er vågen.'),
  ])
  const shapeOf = ({ pieces }: Arrangement) =>
    pieces.map(({ label, joined }) => (joined ? `+${label}` : label))

  it('begins with what the parser understood', () => {
    expect(shapeOf(start)).toEqual(['question', 'answer', 'question', 'answer'])
  })
  it('splits at a word and merges again', () => {
    const apart = edited(start, { kind: 'split', piece: 'p4', at: 12 })
    expect(shapeOf(apart)).toHaveLength(5)
    const fifth = apart.pieces[4]?.id ?? ''
    expect(edited(apart, { kind: 'merge', piece: fifth })).toEqual(start)
  })
  it('does not split inside a word, nor twice at one place', () => {
    expect(edited(start, { kind: 'split', piece: 'p4', at: 13 })).toBe(start)
    expect(edited(start, { kind: 'split', piece: 'p4', at: 0 })).toBe(start)
  })
  it('moves a boundary up and down', () => {
    const up = edited(start, { kind: 'move', piece: 'p3', by: -1 })
    expect(shapeOf(up)).toEqual(['question', 'question', '+question', 'answer'])
    expect(contentOf(up).exchanges.map(({ wording }) => wording)).toEqual([
      'Hvad nu?',
      'Vi venter på færgen. Hvem kører den?',
    ])
    const down = edited(start, { kind: 'move', piece: 'p4', by: 1 })
    expect(shapeOf(down)).toEqual(['question', 'answer', 'question', '+question'])
  })
  const boundary = (piece: string, source: number, at: number): Arrangement =>
    edited(start, { kind: 'boundary', piece, to: { source, at } })
  const textsOf = (arrangement: Arrangement) =>
    contentOf(arrangement).exchanges.map(({ answer, wording }) => [
      wording,
      ...answer.map((one) => plainOf(one)),
    ])
  it.each<[string, Arrangement, string[][]]>([
    [
      'up into the answer above, whose rest is then part of the question',
      boundary('p3', 1, 10),
      [
        ['Hvad nu?', 'Vi venter'],
        ['på færgen. Hvem kører den?', 'Det gør Bo. Han er vågen.'],
      ],
    ],
    [
      'down into the question, whose beginning is then part of the answer above',
      boundary('p3', 2, 5),
      [
        ['Hvad nu?', 'Vi venter på færgen.', 'Hvem'],
        ['kører den?', 'Det gør Bo. Han er vågen.'],
      ],
    ],
    [
      'down to a sentence',
      boundary('p4', 3, 12),
      [
        ['Hvad nu?', 'Vi venter på færgen.'],
        ['Hvem kører den? Det gør Bo.', 'Han er vågen.'],
      ],
    ],
    [
      'over everything above it',
      boundary('p3', 0, 0),
      [['Hvad nu? Vi venter på færgen. Hvem kører den?', 'Det gør Bo. Han er vågen.']],
    ],
    [
      'over everything below it',
      boundary('p4', 3, 25),
      [['Hvad nu?', 'Vi venter på færgen.'], ['Hvem kører den? Det gør Bo. Han er vågen.']],
    ],
  ])('moves a boundary %s', (_name, after, expected) => {
    expect(textsOf(after)).toEqual(expected)
    expect(keepsEverything(after)).toBe(true)
  })
  it('moves a boundary there and back, and what begins at it keeps its name', () => {
    const there = boundary('p3', 1, 10)
    expect(contentOf(there).exchanges.map(({ piece }) => piece)).toEqual(['p1', 'p3'])
    const back = edited(there, { kind: 'boundary', piece: 'p3', to: { source: 2, at: 0 } })
    expect(textsOf(back)).toEqual(textsOf(start))
  })
  it.each([
    ['inside a word', 1, 11],
    ['where it is', 2, 0],
    ['at the end of the paragraph above, where it is too', 1, 20],
    ['in a paragraph that is not there', 9, 0],
  ])('moves no boundary to a place %s', (_name, source, at) => {
    expect(boundary('p3', source, at)).toBe(start)
  })
  it('relabels everything that is merged with a piece', () => {
    const merged = edited(start, { kind: 'merge', piece: 'p2' })
    expect(shapeOf(edited(merged, { kind: 'label', piece: 'p2', label: 'lead' }))).toEqual([
      ...['lead', '+lead', 'question', 'answer'],
    ])
  })
  it('of a piece that is not there changes nothing', () => {
    expect(edited(start, { kind: 'merge', piece: 'p99' })).toBe(start)
  })
})

it.each([
  ['a piece is missing', (pieces: Arrangement['pieces']) => pieces.slice(1)],
  ['a piece is there twice', (pieces: Arrangement['pieces']) => [...pieces, ...pieces.slice(-1)]],
  ['pieces have changed places', (pieces: Arrangement['pieces']) => [...pieces].reverse()],
  [
    'a piece ends inside a word',
    (pieces: Arrangement['pieces']) => pieces.map((one, i) => (i === 0 ? { ...one, end: 2 } : one)),
  ],
  [
    'a sign ends inside a word',
    (pieces: Arrangement['pieces']) =>
      pieces.map((one, i) => (i === 0 ? { ...one, sign: 2 } : one)),
  ],
])('an arrangement is refused when %s', (_name, spoil) => {
  const whole = arrange([
    { kind: 'paragraph', gap: 0, runs: [{ text: 'Hvad lærte du?' }] },
    { kind: 'paragraph', gap: 1, runs: [{ text: 'At vente.' }] },
  ])
  expect(keepsEverything(whole)).toBe(true)
  expect(keepsEverything({ ...whole, pieces: spoil(whole.pieces) })).toBe(false)
})
