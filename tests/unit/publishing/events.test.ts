import { describe, expect, it } from 'vitest'
import { nextEvent, overAt } from '../../../src/publishing/events.ts'
import { arrangedSections, frontSections } from '../../../src/publishing/frontSections.ts'
import { statementAddress } from '../../../src/publishing/statement.ts'

const zone = 'Europe/Copenhagen'

describe('an event is over', () => {
  it.each([
    ['at its end', '2026-06-12T12:00:00Z', '2026-06-12T14:00:00Z', '2026-06-12T14:00:00.000Z'],
    ['at the end of its day', '2026-06-12T12:00:00Z', null, '2026-06-12T22:00:00.000Z'],
    ['at the end of its day in winter', '2026-12-12T22:30:00Z', null, '2026-12-12T23:00:00.000Z'],
    [
      'never before it begins',
      '2026-06-12T12:00:00Z',
      '2026-06-01T12:00:00Z',
      '2026-06-12T22:00:00.000Z',
    ],
  ])('%s', (_, startsAt, endsAt, over) => {
    expect(overAt({ startsAt, endsAt }, zone)?.toISOString()).toBe(over)
  })

  it('when it has no beginning it is none', () => {
    expect(overAt({ startsAt: 'i morgen' }, zone)).toBeNull()
  })
})

it('the next event is the one under way or the first to come, however they are listed', () => {
  const later = { startsAt: '2026-09-01T08:00:00Z' }
  const soon = { startsAt: '2026-06-12T12:00:00Z', endsAt: '2026-06-12T14:00:00Z' }
  const past = { startsAt: '2026-01-01T12:00:00Z' }
  const at = (moment: string) => nextEvent([later, past, soon], new Date(moment), zone)
  expect(at('2026-06-01T00:00:00Z')).toBe(soon)
  expect(at('2026-06-12T13:59:59Z')).toBe(soon)
  expect(at('2026-06-12T14:00:00Z')).toBe(later)
  expect(at('2026-09-02T00:00:00Z')).toBeNull()
})

it('sections of the front page come as chosen, or all of them', () => {
  expect(arrangedSections(null)).toEqual(frontSections)
  expect(arrangedSections(['cases', 'about', 'cases', 'x'])).toEqual(['cases', 'about'])
  expect(arrangedSections(['x'])).toEqual(frontSections)
})

describe('the address of an accessibility statement', () => {
  it.each(['https://was.digst.dk/a', 'https://www.was.digst.dk/a', ' https://was.digst.dk/a '])(
    'may be %s',
    (address) => {
      expect(statementAddress(address)).toBe(address.trim())
    },
  )

  it.each([
    'http://was.digst.dk/a',
    'https://was.digst.dk:8443/a',
    'https://a@was.digst.dk/',
    'https://digst.dk/',
    '//was.digst.dk/a',
    '',
    null,
    7,
  ])('is never %j', (address) => {
    expect(statementAddress(address)).toBeNull()
  })
})
