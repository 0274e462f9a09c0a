import type { ScheduleAction, ScheduleState } from './states.ts'

/** A promise as the API tells it. */
export interface ToldSchedule {
  id: string
  action: ScheduleAction
  state: ScheduleState
  /** ISO 8601; `date` and `time` are what the clocks of the site say then. */
  at: string
  date: string
  time: string
  /** When the version that goes out was saved; null when something is taken off the site. */
  versionAt: string | null
  /** Whether nothing has been changed since. */
  isNewest: boolean
  plannedBy: string | null
  plannedAt: string
  doneAt: string | null
  overdue: boolean
  /** Why it failed or has not happened yet, in the reader's language. */
  problem: string | null
}

/** What is promised about a document, and what one needs to know to promise more. */
export interface ToldDocument {
  docs: ToldSchedule[]
  published: boolean
  /** Whether the newest version says something else than what readers have. */
  changed: boolean
  /** When the newest version was saved. */
  newestAt: string
  timeZone: string
}
