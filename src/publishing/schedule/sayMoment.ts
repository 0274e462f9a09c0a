import { sayDay } from '../../handover/sayDay.ts'
import type { Localised } from '../../i18n/text.ts'
import { wallTimeIn } from './wallClock.ts'

/** A moment as the site's clocks say it: "1. marts 2027 kl. 9.00", "1 March 2027 at 09:00". */
export function sayMoment(timeZone: string, moment: Date): Localised {
  const { day, time } = wallTimeIn(timeZone, moment)
  return {
    da: `${sayDay(day, 'da')} kl. ${danishTime(time)}`,
    en: `${sayDay(day, 'en')} at ${time}`,
  }
}

/** "09:05" as Danes write it: "9.05". */
export const danishTime = (time: string): string => time.replace(/^0/, '').replace(':', '.')
