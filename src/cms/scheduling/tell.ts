import type { PayloadRequest } from 'payload'
import { now } from '../../clock.ts'
import type { Schedule } from '../../generated/payload-types.ts'
import { say } from '../../i18n/say.ts'
import type { Localised } from '../../i18n/text.ts'
import { siteTimeZone } from '../../i18n/timeZones.ts'
import { isOverdue } from '../../publishing/schedule/overdue.ts'
import type { ToldDocument, ToldSchedule } from '../../publishing/schedule/told.ts'
import { wallTimeIn } from '../../publishing/schedule/wallClock.ts'
import { hashOf, isPublic, mainDocument, newestVersion, type Planned } from './documents.ts'
import { schedulesOf } from './store.ts'

/** Everything promised about a document that is not over, and what became of it lately; null when there is no such document. */
export async function tellDocument(
  req: PayloadRequest,
  collection: Planned,
  id: string,
): Promise<ToldDocument | null> {
  const newest = await newestVersion(req, collection, id)
  const main = await mainDocument(req, collection, id)
  if (!newest || !main) return null
  const schedules = await schedulesOf(req, collection, id, ['planned', 'failed'])
  const hash = hashOf(newest.content)
  return {
    docs: schedules.map((schedule) => tell(req, schedule, hash)),
    published: isPublic(main),
    changed: hash !== hashOf(main),
    newestAt: newest.at,
    timeZone: siteTimeZone,
  }
}

/** A promise for whoever asked; `hash` is of the document's newest version. */
export function tell(req: PayloadRequest, schedule: Schedule, hash: string): ToldSchedule {
  const { id, action, state, at, versionAt, plannedByName, createdAt, doneAt, problem } = schedule
  const { day, time } = wallTimeIn(siteTimeZone, new Date(at))
  return {
    id,
    action,
    state,
    at,
    date: day,
    time,
    versionAt: versionAt ?? null,
    isNewest: action === 'unpublish' || schedule.hash === hash,
    plannedBy: plannedByName ?? null,
    plannedAt: createdAt,
    doneAt: doneAt ?? null,
    overdue: isOverdue(schedule, now()),
    problem: problem ? say(req, problem as unknown as Localised) : null,
  }
}
