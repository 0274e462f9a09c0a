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
  return secondsLeft(dayAround(timeZones, moment).until, moment.getTime())
}

/** Whole seconds until a moment (both in milliseconds), at least 0 and never more than `longestLifetime`. */
export function secondsLeft(until: number, now: number): number {
  return Math.max(0, Math.min(longestLifetime, Math.floor((until - now) / 1000)))
}

/** A time during which it is the same day in every one of some time zones: from `since` until just before `until`, in milliseconds. */
export interface SameDay {
  since: number
  until: number
}

/** The longest time around a moment in which no day turns in any of these time zones. */
export function dayAround(timeZones: readonly string[], moment: Date): SameDay {
  const midnights = (later: number) =>
    timeZones.map((zone) => startOfDay(zone, addDays(calendarDayIn(zone, moment), later)).getTime())
  return { since: Math.max(...midnights(0)), until: Math.min(...midnights(1)) }
}
