import type { ScheduleState } from './states.ts'

/**
 * How long after its moment a promise may still be under way, in milliseconds. The server looks every few seconds, so
 * whatever is later than this has met something: a database that is away, a server that was off.
 */
export const overdueAfter = 2 * 60_000

/** How long to wait before the next attempt, in milliseconds: from ten seconds, doubling to ten minutes. */
export const waitAfter = (attempts: number): number =>
  Math.min(10 * 60_000, 10_000 * 2 ** Math.max(0, attempts - 1))

/** Whether something promised for `at` (ISO 8601) should have happened by now. */
export const isOverdue = (
  { state, at }: { state: ScheduleState; at: string },
  moment: Date,
): boolean => state === 'planned' && moment.getTime() - Date.parse(at) > overdueAfter
