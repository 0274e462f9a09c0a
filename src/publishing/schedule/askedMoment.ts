import { isDay } from '../../handover/calendar.ts'
import type { Reason } from '../../handover/order.ts'
import type { Localised } from '../../i18n/text.ts'
import { momentsOf } from './wallClock.ts'

/** When something is to happen, as it was sent: an instant with its offset, or what the clock on the wall will say. */
export interface AskedMoment {
  at?: unknown
  date?: unknown
  time?: unknown
  /** Which of the two, in the hour that comes twice. */
  which?: unknown
}

type Read = { ok: true; at: Date } | { ok: false; reasons: Reason[] }

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/
const clock = /^([01]\d|2[0-3]):[0-5]\d$/

const refused = (path: string, message: Localised): Reason => ({ path, message })

const noInstant = {
  da: 'Skriv tidspunktet med tidszone, fx 2026-12-01T09:00:00+01:00.',
  en: 'Write the moment with its offset, for instance 2026-12-01T09:00:00+01:00.',
}
const noDay = {
  da: 'Vælg en dato, der findes, skrevet ÅÅÅÅ-MM-DD.',
  en: 'Choose a date that exists, written YYYY-MM-DD.',
}
const noTime = {
  da: 'Vælg et klokkeslæt mellem 00:00 og 23:59.',
  en: 'Choose a time between 00:00 and 23:59.',
}
const skipped = (time: string): Localised => ({
  da: `Klokken bliver aldrig ${time} den nat, for uret stilles en time frem til sommertid. Vælg et tidspunkt før kl. 2 eller fra kl. 3.`,
  en: `It will never be ${time} that night: the clocks go forward for summer time. Choose a time before 2 or from 3 o’clock.`,
})
const twice = (time: string): Localised => ({
  da: `Klokken bliver ${time} to gange den nat, for uret stilles en time tilbage fra sommertid. Vælg den første eller den anden.`,
  en: `It will be ${time} twice that night: the clocks go back from summer time. Choose the first or the second.`,
})

/** The moment that was asked for, or every reason why there is none. `timeZone` is that of the clock on the wall. */
export function readMoment(asked: AskedMoment, timeZone: string): Read {
  if (asked.at !== undefined) {
    const at = typeof asked.at === 'string' && instant.test(asked.at) ? new Date(asked.at) : null
    return at && !Number.isNaN(at.getTime())
      ? { ok: true, at }
      : { ok: false, reasons: [refused('at', noInstant)] }
  }
  const { date, time, which } = asked
  const hasDay = typeof date === 'string' && isDay(date)
  const hasTime = typeof time === 'string' && clock.test(time)
  if (!hasDay || !hasTime) {
    const reasons = [
      ...(hasDay ? [] : [refused('date', noDay)]),
      ...(hasTime ? [] : [refused('time', noTime)]),
    ]
    return { ok: false, reasons }
  }
  const [first, second] = momentsOf(timeZone, { day: date, time })
  if (!first) return { ok: false, reasons: [refused('time', skipped(time))] }
  if (!second) return { ok: true, at: first }
  if (which === 'first') return { ok: true, at: first }
  if (which === 'second') return { ok: true, at: second }
  return { ok: false, reasons: [refused('which', twice(time))] }
}
