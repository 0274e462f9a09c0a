import { type Day, dayOfInstant, isDay } from '../../handover/calendar.ts'

/** The day of a stored instant; null without one, or when it is no day, which is the field's own business to refuse. */
export function dayOr(value: string | null | undefined): Day | null {
  const day = dayOfInstant(String(value ?? ''))
  return isDay(day) ? day : null
}
