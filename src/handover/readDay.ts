import type { Language } from '../i18n/text.ts'
import { type Day, isDay } from './calendar.ts'
import { sayDay } from './sayDay.ts'

/** The names of the months in the language, in order, in small letters. */
const monthNames = (language: Language): string[] =>
  Array.from({ length: 12 }, (_, index) => {
    const day = `2001-${String(index + 1).padStart(2, '0')}-01`
    return sayDay(day, language)
      .toLowerCase()
      .replace(/[\d.\s]/g, '')
  })

const months: Record<Language, string[]> = { da: monthNames('da'), en: monthNames('en') }

/**
 * The day that somebody wrote the way `sayDay` says it ('1. september 2027', '1 September 2027'), or as '2027-09-01';
 * null when it is no day. Capitals, the dot and spaces don't matter; the English may also put the month first.
 */
export function readDay(text: string, language: Language): Day | null {
  const written = text.trim().toLowerCase().replace(/\s+/g, ' ')
  if (isDay(written)) return written
  const dayFirst = /^(\d{1,2})\.? ?(\p{L}+)\.? (\d{4})$/u.exec(written)
  const monthFirst = language === 'en' ? /^(\p{L}+)\.? (\d{1,2}),? (\d{4})$/u.exec(written) : null
  const [, date = '', name = '', year = ''] =
    dayFirst ?? (monthFirst ? [monthFirst[0], monthFirst[2], monthFirst[1], monthFirst[3]] : [])
  const month = months[language].indexOf(name) + 1
  const day = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
  return month > 0 && isDay(day) ? day : null
}
