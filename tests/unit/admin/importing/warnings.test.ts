import { expect, it } from 'vitest'
import { deskOf } from '../../../../src/admin/importing/deskOf.ts'
import type { Desk, Reading } from '../../../../src/admin/importing/types.ts'
import { warningsOf } from '../../../../src/admin/importing/warningsOf.ts'
import { arrange, edited } from '../../../../src/interviews/arrange/index.ts'
import { importWarnings } from '../../../../src/interviews/importWarnings.ts'

const understood = arrange([
  { kind: 'heading', gap: 0, runs: [{ text: 'Om færgen' }] },
  { kind: 'paragraph', gap: 1, runs: [{ text: 'Hvad nu?', bold: true }] },
  { kind: 'paragraph', gap: 1, runs: [{ text: 'Vi venter.' }] },
  { kind: 'paragraph', gap: 1, runs: [{ text: 'Hvem kører?', bold: true }] },
  { kind: 'paragraph', gap: 1, runs: [{ text: 'Bo gør.' }] },
])
const two = { name: 'Bo Færge', title: null, organisation: null, ambassador: null }
const several = importWarnings.severalOfThatName('Bo Færge', ['bo-faerge', 'bo-faerge-2']).da
const before = importWarnings.importedBefore('Om færgen').da
const reading: Reading = {
  ...{ seal: 's', language: 'da', source: [...understood.source], pieces: understood.pieces },
  ...{ readAs: understood.readAs, suggestedTitle: '', matches: {}, bank: [] },
  people: [{ ...two, candidates: ['1', '2'] }],
  warnings: [
    { kind: 'document', message: 'Dokumentet har en fodnote.', place: 'text' },
    { kind: 'noPeople', message: 'Teksten siger ikke tydeligt, hvem der svarer.', place: 'people' },
    { kind: 'importedBefore', message: before, place: 'text' },
    { kind: 'severalOfThatName', message: several, place: 'people' },
  ],
  ...{ ambassadors: [], roles: [], role: null },
}
const desk = deskOf(reading)
const told = (one: Desk, reader: 'da' | 'en' = 'da') =>
  warningsOf(one, reading, reader).map(({ message }) => message)
const choosing = (choice: string): Desk => ({
  ...desk,
  people: desk.people.map((person) => ({ ...person, choice })),
})

it('the document’s warnings stay, and the doubts are those of the desk as it stands', () => {
  expect(told(desk)).toEqual(['Dokumentet har en fodnote.', before, several])
})

it('who was chosen is in doubt no more; whoever is left out answers nothing', () => {
  expect(told(choosing('1'))).not.toContain(several)
  expect(told(choosing('none'))).toEqual([
    'Dokumentet har en fodnote.',
    'Teksten siger ikke tydeligt, hvem der svarer.',
    before,
  ])
})

it('without its title the text may have been imported under another, and gets a suggestion', () => {
  const [title] = desk.arrangement.pieces
  const edit = { kind: 'label', piece: title?.id ?? '', label: 'lead' } as const
  const without = { ...desk, arrangement: edited(desk.arrangement, edit) }
  expect(told(without)).not.toContain(before)
  expect(told(without, 'en')).toContain(
    'The text has no title. Suggestion: “Interview med Bo Færge”.',
  )
})
