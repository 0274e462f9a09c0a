import { describe, expect, it } from 'vitest'
import { readMoment } from '../../../../src/publishing/schedule/askedMoment.ts'
import { canonical } from '../../../../src/publishing/schedule/content.ts'
import { waitAfter } from '../../../../src/publishing/schedule/overdue.ts'
import { type Promised, reasonsAgainst } from '../../../../src/publishing/schedule/reasons.ts'
import {
  type ScheduleState,
  type ScheduleStep,
  scheduleStates,
  stateAfter,
} from '../../../../src/publishing/schedule/states.ts'
import { momentsOf, wallTimeIn } from '../../../../src/publishing/schedule/wallClock.ts'

const zone = 'Europe/Copenhagen'

describe('what can happen to a promise', () => {
  const steps: ScheduleStep[] = ['repin', 'carryOut', 'refuse', 'cancel']
  const table: Record<ScheduleState, Partial<Record<ScheduleStep, ScheduleState>>> = {
    planned: { repin: 'planned', carryOut: 'done', refuse: 'failed', cancel: 'cancelled' },
    done: {},
    cancelled: {},
    failed: { cancel: 'cancelled' },
  }
  const rows = scheduleStates.flatMap((state) => steps.map((step) => [state, step] as const))
  it.each(rows)('%s: %s', (state, step) => {
    expect(stateAfter(state, step)).toBe(table[state][step] ?? null)
  })
})

describe('the clock on the wall', () => {
  const at = (date: string, time: string) =>
    momentsOf(zone, { day: date, time }).map((moment) => moment.toISOString())

  it('gives the moment in winter and in summer', () => {
    expect(at('2026-12-01', '09:00')).toEqual(['2026-12-01T08:00:00.000Z'])
    expect(at('2026-07-01', '09:00')).toEqual(['2026-07-01T07:00:00.000Z'])
    expect(wallTimeIn(zone, new Date('2026-07-01T07:00:00Z'))).toEqual({
      day: '2026-07-01',
      time: '09:00',
    })
  })
  it.each([
    ['2026-03-29', '01:59', ['2026-03-29T00:59:00.000Z']],
    ['2026-03-29', '02:00', []],
    ['2026-03-29', '02:59', []],
    ['2026-03-29', '03:00', ['2026-03-29T01:00:00.000Z']],
    ['2026-10-25', '01:59', ['2026-10-24T23:59:00.000Z']],
    ['2026-10-25', '02:00', ['2026-10-25T00:00:00.000Z', '2026-10-25T01:00:00.000Z']],
    ['2026-10-25', '02:59', ['2026-10-25T00:59:00.000Z', '2026-10-25T01:59:00.000Z']],
    ['2026-10-25', '03:00', ['2026-10-25T02:00:00.000Z']],
  ])('on the nights when the clocks change: %s %s', (date, time, moments) => {
    expect(at(date, time)).toEqual(moments)
  })
  it('takes every minute of a year back to the moment it came from', () => {
    const start = Date.UTC(2026, 0, 1)
    for (let minute = 0; minute < 365 * 24 * 60; minute += 13) {
      const moment = new Date(start + minute * 60_000)
      const back = momentsOf(zone, wallTimeIn(zone, moment)).map((one) => one.getTime())
      if (!back.includes(moment.getTime())) expect(back).toContain(moment.getTime())
    }
  })
})

describe('the moment that is asked for', () => {
  const paths = (asked: object) => {
    const read = readMoment(asked, zone)
    return read.ok ? read.at.toISOString() : read.reasons.map(({ path }) => path)
  }
  it.each([
    [{ at: '2026-12-01T09:00:00+01:00' }, '2026-12-01T08:00:00.000Z'],
    [{ at: '2026-12-01T09:00' }, ['at']],
    [{ at: '2026-13-01T09:00Z' }, ['at']],
    [{ at: 5 }, ['at']],
    [{}, ['date', 'time']],
    [{ date: '2026-02-30', time: '25:00' }, ['date', 'time']],
    [{ date: '2026-02-28', time: '9:00' }, ['time']],
    [{ date: '2026-02-28', time: '09:00' }, '2026-02-28T08:00:00.000Z'],
    [{ date: '2026-03-29', time: '02:30' }, ['time']],
    [{ date: '2026-10-25', time: '02:30' }, ['which']],
    [{ date: '2026-10-25', time: '02:30', which: 'first' }, '2026-10-25T00:30:00.000Z'],
    [{ date: '2026-10-25', time: '02:30', which: 'second' }, '2026-10-25T01:30:00.000Z'],
  ])('%j', (asked, answer) => {
    expect(paths(asked)).toEqual(answer)
  })
})

describe('what stands against a promise', () => {
  const noon = new Date('2026-11-01T12:00:00Z')
  const later = (hours: number) => new Date(noon.getTime() + hours * 3_600_000)
  const promise = (given: Partial<Promised>) =>
    reasonsAgainst({
      action: 'publish',
      at: later(1),
      now: noon,
      published: false,
      changed: true,
      others: [],
      ...given,
    }).map(({ message }) => message.en)

  it('nothing, as a rule', () => {
    expect(promise({})).toEqual([])
    expect(promise({ action: 'unpublish', published: true })).toEqual([])
    expect(
      promise({ action: 'unpublish', others: [{ action: 'publish', at: later(0.5) }] }),
    ).toEqual([])
  })
  it.each([
    ['the past', { at: noon }, 'That moment has passed'],
    ['a slip of the keyboard', { at: new Date('2226-11-01') }, 'five years'],
    ['a second publication', { others: [{ action: 'publish', at: later(3) }] }, 'planned already'],
    ['nothing new', { published: true, changed: false }, 'that version already'],
    ['nothing to take off', { action: 'unpublish' }, 'not published'],
    [
      'taking off before it is out',
      { others: [{ action: 'unpublish', at: later(0.5) }] },
      'Publish first',
    ],
    [
      'both at once',
      { published: true, others: [{ action: 'unpublish', at: later(1) }] },
      'same moment',
    ],
  ] as [string, Partial<Promised>, string][])('%s', (_name, given, words) => {
    expect(promise(given).join(' ')).toContain(words)
  })
  it('tells everything at once', () => {
    expect(promise({ at: noon, others: [{ action: 'publish', at: later(2) }] })).toHaveLength(2)
  })
})

describe('what a version says', () => {
  const said = {
    title: { da: 'Hej', en: null },
    exchanges: [{ id: 'a', wording: { da: 'Hvad?' } }],
  }
  it('is the same in another order, and without what is not there', () => {
    const other = {
      exchanges: [{ wording: { da: 'Hvad?' }, id: 'a' }],
      title: { da: 'Hej' },
      lead: {},
    }
    expect(canonical(other)).toBe(canonical(said))
    expect(canonical({ ...said, updatedAt: 'x', _status: 'published', publishedAt: 'y' })).toBe(
      canonical(said),
    )
  })
  it('differs by a comma', () => {
    expect(canonical({ ...said, title: { da: 'Hej,' } })).not.toBe(canonical(said))
  })
})

it('waits longer after each attempt, but never more than ten minutes', () => {
  expect([1, 2, 3, 20].map(waitAfter)).toEqual([10_000, 20_000, 40_000, 600_000])
})
