import { type Problems, shown } from './problems.ts'

/** A whole number of at least 0 from a query; undefined when not given or not one (then a problem is noted). */
export function wholeNumber(name: string, value: unknown, problems: Problems): number | undefined {
  if (value === undefined || value === '') return undefined
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value
  if (typeof value === 'string' && /^\d{1,15}$/.test(value)) return Number(value)
  problems.add(
    `»${name}« skal være et helt tal fra 0 og op, ikke ${shown(value)}.`,
    `“${name}” must be a whole number from 0 up, not ${shown(value)}.`,
  )
  return undefined
}
