import type { Language, Localised } from '../i18n/text.ts'
import { type Day, instantOfDay } from './calendar.ts'
import { dayBefore } from './intervals.ts'

const tags: Record<Language, string> = { da: 'da-DK', en: 'en-GB' }

// Making these costs a hundred times what using them does.
const inLanguages = <F>(make: (tag: string) => F): Record<Language, F> => ({
  da: make(tags.da),
  en: make(tags.en),
})
const dates = inLanguages(
  (tag) =>
    new Intl.DateTimeFormat(tag, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
)
const lists = inLanguages((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }))

/** A day as people write it: '1. marts 2026', '1 March 2026'. */
export function sayDay(day: Day, language: Language): string {
  return dates[language].format(new Date(instantOfDay(day)))
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
  return { da: lists.da.format(names), en: lists.en.format(names) }
}
