import { calendarDayIn } from '../../../handover/calendar.ts'
import { sayDay } from '../../../handover/sayDay.ts'
import type { Language } from '../../../i18n/text.ts'
import { siteTimeZone } from '../../dates.ts'

const clocks = {
  da: new Intl.DateTimeFormat('da-DK', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: siteTimeZone,
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: siteTimeZone,
  }),
}

/** A moment as somebody says it today: 'kl. 14.32', 'at 14:32'; on another day 'den 3. december 2026 kl. 14.32'. */
export function sayMoment(moment: Date, now: Date, language: Language): string {
  const day = calendarDayIn(siteTimeZone, moment)
  const time = clocks[language].format(moment)
  const today = day === calendarDayIn(siteTimeZone, now)
  if (language === 'da') return today ? `kl. ${time}` : `den ${sayDay(day, 'da')} kl. ${time}`
  return today ? `at ${time}` : `on ${sayDay(day, 'en')} at ${time}`
}
