import { addDays, calendarDayIn, startOfDay } from '../handover/calendar.ts'

/** Nothing that depends on a date is kept longer than this, in seconds: what editors change should show soon. */
export const longestLifetime = 300

/**
 * For how many whole seconds an answer that tells of these roles' days stays true: to the next midnight in any of their
 * time zones, and never longer than `longestLifetime`. Terms begin, end and are announced at midnight and at no other
 * time, so no change of a role (`nextChange`) lies before; not even one that readers may not know of yet, which a
 * lifetime reckoned from the terms themselves would betray.
 */
export function lifetimeOf(timeZones: readonly string[], moment: Date): number {
  const midnights = timeZones.map((zone) =>
    startOfDay(zone, addDays(calendarDayIn(zone, moment), 1)).getTime(),
  )
  const left = Math.min(...midnights) - moment.getTime()
  return Math.max(0, Math.min(longestLifetime, Math.floor(left / 1000)))
}
