import { expect, test } from 'vitest'
import { addDays } from '../../../src/handover/calendar.ts'
import { readDay } from '../../../src/handover/readDay.ts'
import { sayDay } from '../../../src/handover/sayDay.ts'
import { languages } from '../../../src/i18n/text.ts'

test.each(languages)('reads in %s every day of a leap year as it is said', (language) => {
  for (let day = '2028-01-01'; day < '2029-01-01'; day = addDays(day, 1))
    expect(readDay(sayDay(day, language), language)).toBe(day)
})

test.each([
  ['da', '2027-09-01'],
  ['da', '  1 september   2027 '],
  ['da', '1. SEPTEMBER 2027'],
  ['da', '01. september 2027'],
  ['en', '2027-09-01'],
  ['en', '1 september 2027'],
  ['en', 'September 1, 2027'],
] as const)('in %s “%s” is a way to write it', (language, text) => {
  expect(readDay(text, language)).toBe('2027-09-01')
})

test.each([
  ['da', ''],
  ['da', 'i morgen'],
  ['da', '30. februar 2027'],
  ['da', '2027-02-30'],
  ['da', '1 March 2027'],
  ['da', '1. september'],
  ['da', '1.9.2027'],
  ['en', '1. marts 2027'],
  ['en', '1/9/2027'],
] as const)('in %s “%s” is no day', (language, text) => {
  expect(readDay(text, language)).toBeNull()
})
