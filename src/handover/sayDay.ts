import type { Language, Localised } from '../i18n/text.ts'
import { type Day, instantOfDay } from './calendar.ts'
import { dayBefore } from './intervals.ts'

const tags: Record<Language, string> = { da: 'da-DK', en: 'en-GB' }

/** A day as people write it: '1. marts 2026', '1 March 2026'. */
export function sayDay(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(tags[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(instantOfDay(day)))
}

/** A half-open period as people say it, with its last day: 'fra 1. marts 2026 til og med 28. februar 2027'. */
export function sayPeriod(startsOn: Day, endsOn: Day | null): Localised {
  const until = endsOn === null ? null : dayBefore(endsOn)
  const start = { da: sayDay(startsOn, 'da'), en: sayDay(startsOn, 'en') }
  if (until === null) return { da: `fra ${start.da} og frem`, en: `from ${start.en} on` }
  if (until === startsOn) return { da: `den ${start.da}`, en: `on ${start.en}` }
  return {
    da: `fra ${start.da} til og med ${sayDay(until, 'da')}`,
    en: `from ${start.en} to ${sayDay(until, 'en')} inclusive`,
  }
}

/** Several names in a row: 'Anna, Bo og Ida', 'Anna, Bo and Ida'. */
export function sayNames(names: readonly string[]): Localised {
  const list = (language: Language) =>
    new Intl.ListFormat(tags[language], { type: 'conjunction' }).format(names)
  return { da: list('da'), en: list('en') }
}
