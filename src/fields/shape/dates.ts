import { isDay } from '../../handover/calendar.ts'

const iso = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i

/**
 * Whether a value is a day or an instant in ISO 8601 that exists. `Date.parse` alone is no judge: it takes "x 1" for a
 * date of 2001 and 30 February for a day in March.
 */
export function isDate(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  if (typeof value !== 'string' || !iso.test(value)) return false
  return isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value))
}

/** Whether a value is written as a day, existing or not. */
export const looksLikeDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
