import { describe, expect, test } from 'vitest'
import { bodyOf, englishOf } from '../../../src/admin/relay/guide/body.ts'
import { complaintsOn } from '../../../src/admin/relay/guide/check.ts'
import {
  type Draft,
  endOf,
  newDraft,
  newPerson,
  nextKey,
  suggestedDay,
  withSuccessors,
} from '../../../src/admin/relay/guide/draft.ts'
import { openSteps, stepOf, stepOfPath } from '../../../src/admin/relay/guide/steps.ts'
import type { RelayRole } from '../../../src/admin/relay/types.ts'
import { wordsIn } from '../../../src/admin/relay/words.ts'
import { handoverStates } from '../../../src/handover/states.ts'

const term = (id: string, startsOn: string, endsOn: string | null) => ({
  id,
  ambassador: `${id}-person`,
  name: id,
  kind: 'ordinary' as const,
  startsOn,
  endsOn,
  announcedOn: null,
  yielded: null,
})
const role: RelayRole = {
  id: 'role',
  name: 'Rolle',
  timeZone: 'Europe/Copenhagen',
  termMonths: 24,
  today: '2026-11-23',
  seats: [{ from: '2020-01-01', seats: 2 }],
  terms: [term('anna', '2026-01-01', '2028-01-01'), term('bo', '2026-01-01', null)],
  handovers: [],
}
const draft = (part: Partial<Draft>): Draft => ({ ...newDraft('role'), ...part })

describe('the day that suggests itself', () => {
  test.each([
    ['the end of who leaves', ['anna'], '2028-01-01'],
    ['the first end of several', ['bo', 'anna'], '2028-01-01'],
    ['none without an end', ['bo'], ''],
    ['today for a vacancy', [], '2026-11-23'],
  ])('%s', (_, outgoing, day) => {
    expect(suggestedDay(draft({ outgoing }), role)).toBe(day)
  })
})

describe('the end that suggests itself', () => {
  const on = draft({ effectiveOn: '2027-03-01' })
  test('follows the length of a term until somebody writes another, or none', () => {
    const person = newPerson('new-1')
    expect(endOf(on, person, 24)).toBe('2029-03-01')
    expect(endOf(on, { ...person, endsOn: '2028-03-01' }, 24)).toBe('2028-03-01')
    expect(endOf(on, { ...person, endsOn: '' }, 24)).toBe('')
  })
  test('there is none for an acting term, without a length, without a date', () => {
    const person = newPerson('new-1')
    expect(endOf(on, { ...person, kind: 'acting' }, 24)).toBe('')
    expect(endOf(on, person, null)).toBe('')
    expect(endOf(draft({}), person, 24)).toBe('')
  })
})

test('asks for as many successors as leave, until somebody has been written', () => {
  const two = withSuccessors(draft({ outgoing: ['anna', 'bo'] }))
  expect(two.incoming).toHaveLength(2)
  expect(new Set(two.incoming.map(({ key }) => key)).size).toBe(2)
  expect(nextKey(two)).toBe('new-3')
  const written = draft({ outgoing: ['anna', 'bo'], incoming: [{ ...newPerson('a'), name: 'X' }] })
  expect(withSuccessors(written)).toBe(written)
  const nobody = draft({ outgoing: ['anna'], incoming: [] })
  expect(withSuccessors(nobody)).toBe(nobody)
})

test('sends the title in its language, and an id only for a row that is saved', () => {
  const person = { ...newPerson('new-1'), known: false, ambassador: 'left', name: ' Eva ' }
  const titled = { ...person, titleDa: 'Direktør', titleEn: 'Director' }
  const both = draft({ effectiveOn: '2027-03-01', incoming: [titled, { ...titled, key: 'row' }] })
  expect(bodyOf(both, 24).incoming).toMatchObject([
    { name: 'Eva', ambassador: null, title: 'Direktør', endsOn: '2029-03-01' },
    { id: 'row', title: 'Direktør' },
  ])
  expect(bodyOf(both, 24).incoming[0]).not.toHaveProperty('id')
  expect(englishOf(both, 24).incoming[1]).toMatchObject({ id: 'row', title: 'Director' })
})

test('sees what is missing before the server is asked', () => {
  const say = wordsIn('da')
  const known = newPerson('new-1')
  const incoming = [known, { ...known, known: false, email: 'nej' }]
  expect(complaintsOn('coming', draft({ incoming }), say).map(({ path }) => path)).toEqual([
    'incoming.0.ambassador',
    'incoming.1.name',
    'incoming.1.email',
  ])
  expect(complaintsOn('when', draft({}), say)).toEqual([
    { path: 'effectiveOn', message: say('needsDate') },
  ])
  expect(complaintsOn('when', draft({ effectiveOn: '2027-03-01' }), say)).toEqual([])
})

describe('the steps', () => {
  test('of what is not saved end before the plan', () => {
    expect(stepOf('bekraeft', null, true)).toBe('leaving')
    expect(stepOf('bekraeft', 'planned', true)).toBe('when')
    expect(stepOf('bekraeft', 'planned', false)).toBe('confirm')
  })
  test('of what is over are the result alone', () => {
    for (const state of handoverStates) {
      if (state !== 'planned') expect(openSteps(state, false)).toEqual(['result'])
    }
    expect(stepOf('plan', 'carriedOut', false)).toBe('result')
  })
  test.each([
    ['outgoing', 'leaving'],
    ['incoming', 'coming'],
    ['incoming.1.ambassador', 'coming'],
    ['incoming.0.endsOn', 'when'],
    ['effectiveOn', 'when'],
    ['state', null],
  ])('%s is changed under %s', (path, step) => {
    expect(stepOfPath(path)).toBe(step)
  })
})
