import { describe, expect, it } from 'vitest'
import { readPlain } from '../../../../src/documents/plainText.ts'
import {
  type Arrangement,
  arrange,
  contentOf,
  doubtsOf,
  type Edit,
  edited,
  renderDoubt,
  type Understood,
} from '../../../../src/interviews/arrange/index.ts'
import type { RichParagraph, Run } from '../../../../src/richtext/rich.ts'
import { aroundFixtures } from '../fixtures/around.ts'
import { dashFixtures } from '../fixtures/dashes.ts'
import { emphasisedFixtures } from '../fixtures/emphasised.ts'
import { labelledFixtures } from '../fixtures/labelled.ts'
import { numberedFixtures } from '../fixtures/numbered.ts'
import { unmarkedFixtures } from '../fixtures/unmarked.ts'
import { unseenFixtures } from '../fixtures/unseen.ts'

const p = (...runs: (string | Run)[]): RichParagraph => ({
  ...{ kind: 'paragraph', gap: 1 },
  runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
})
const bold = (text: string): Run => ({ text, bold: true })

const start = arrange([p(bold('Hvad nu?')), p('Vi venter.'), p(bold('Hvem kører?')), p('Bo gør.')])
const changed = (arrangement: Arrangement, ...edits: Edit[]) => edits.reduce(edited, arrangement)
const told = (arrangement: Arrangement, { pieces, readAs }: Understood = start) =>
  doubtsOf(arrangement, pieces, readAs).map((doubt) => renderDoubt(doubt, 'da'))

describe('the doubts about an arrangement', () => {
  const fixtures = [
    ...aroundFixtures,
    ...dashFixtures,
    ...emphasisedFixtures,
    ...labelledFixtures,
    ...numberedFixtures,
    ...unmarkedFixtures,
    ...unseenFixtures,
  ]
  it.each(fixtures.map(({ name, text }) => [name, text] as const))(
    'are those of the parser, as long as nothing was changed: %s',
    (_name, text) => {
      const understood = arrange(readPlain(text).paragraphs)
      expect(doubtsOf(understood, understood.pieces, understood.readAs)).toEqual(understood.doubts)
    },
  )

  const nobody = 'Teksten siger ikke tydeligt, hvem der svarer.'

  it('come and go with the answer of a question', () => {
    expect(told(start)).toEqual([nobody])
    const without = changed(start, { kind: 'label', piece: 'p4', label: 'aside' })
    expect(told(without)).toEqual([nobody, 'Der står intet svar efter: »Hvem kører?«.'])
    const again = changed(without, { kind: 'label', piece: 'p4', label: 'answer' })
    expect(told(again)).toEqual([nobody])
  })

  it('follow a boundary', () => {
    const moved = changed(start, { kind: 'boundary', piece: 'p2', to: { source: 1, at: 10 } })
    expect(contentOf(moved).exchanges[0]?.wording).toBe('Hvad nu? Vi venter.')
    expect(told(moved)).toContain('Der står intet svar efter: »Hvad nu? Vi venter.«.')
  })

  it('say when no question is left, and are silent when there is one at last', () => {
    const none = 'Der er ikke fundet nogen spørgsmål; hele teksten står som indledning.'
    const all = ['p1', 'p2', 'p3', 'p4'].map(
      (piece): Edit => ({ kind: 'label', piece, label: 'lead' }),
    )
    expect(told(changed(start, ...all))).toContain(none)
    const prose = arrange([p('Vi mødtes på molen.'), p('Det blæste.')])
    expect(told(prose, prose)).toContain(none)
    const one = changed(prose, { kind: 'label', piece: 'p1', label: 'question' })
    expect(told(one, prose)).not.toContain(none)
  })

  it('about the division as a whole end where somebody else divides it', () => {
    const contested = { ...start, readAs: { ...start.readAs, contested: true } }
    const unsure = 'Det er usikkert, hvilke afsnit der er spørgsmål; tjek inddelingen.'
    expect(told(contested, contested)).toContain(unsure)
    const edit: Edit = { kind: 'label', piece: 'p3', label: 'answer' }
    expect(told(changed(contested, edit), contested)).not.toContain(unsure)
  })

  it('name the people who answer now', () => {
    const people = [{ name: 'Malene Tofteby', title: null, organisation: null }]
    expect(doubtsOf(start, start.pieces, { ...start.readAs, people })).toEqual([])
  })
})

describe('formatting that has no place where it stands', () => {
  const rich = arrange([
    { ...p('Broen ', { text: 'lærte', italic: true }, ' os'), kind: 'heading', gap: 0 },
    p('Om ', { text: 'havnen', href: 'https://havn.example.org/' }, '.'),
    { ...p('Ro'), kind: 'bullet' },
    p(bold('Hvad '), { text: 'nu', bold: true, italic: true }, bold('?')),
    p('Vi ', bold('venter'), '.'),
    p(bold('Hvem kører?')),
    p('Bo.'),
  ])
  it('is told, and that which only tells what a paragraph is, is not', () => {
    expect(rich.parsed.warnings).toEqual(expect.arrayContaining(told(rich, rich)))
    expect(told(rich, rich)).toEqual(
      expect.arrayContaining([
        'Fed og kursiv kommer ikke med i overskriften: »lærte«.',
        'Links kommer ikke med i manchetten: havnen (https://havn.example.org/).',
        'Listen i manchetten bliver til almindelige afsnit.',
        'Fed og kursiv kommer ikke med i spørgsmål: »nu«.',
      ]),
    )
    expect(told(rich, rich).filter((sentence) => sentence.includes('venter'))).toEqual([])
  })
  it('is told no more when the text becomes part of an answer', () => {
    const [, lead] = rich.pieces
    const moved = changed(rich, { kind: 'label', piece: lead?.id ?? '', label: 'background' })
    expect(told(moved, rich).join()).not.toContain('Links kommer ikke med')
  })
  it('is told in English as well', () => {
    const english = doubtsOf(rich, rich.pieces, rich.readAs).map((doubt) =>
      renderDoubt(doubt, 'en'),
    )
    expect(english).toContain('Bold and italics are left out in the title: “lærte”.')
  })
})
