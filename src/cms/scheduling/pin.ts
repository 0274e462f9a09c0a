import type { PayloadRequest } from 'payload'
import type { Schedule } from '../../generated/payload-types.ts'
import type { Content } from '../../publishing/schedule/content.ts'
import type { ScheduleAction } from '../../publishing/schedule/states.ts'
import { hashOf, isPublic, type Planned, titleOf, type Version } from './documents.ts'

/** What a promise keeps of the version that is to go out, and of what readers have meanwhile. */
export type Pin = Pick<Schedule, 'version' | 'versionAt' | 'hash' | 'publicHash' | 'content'>

/** What is kept of the newest version; `main` is the document as readers have it. */
export function pinOf(newest: Version, main: Content | null): Pin {
  return {
    version: newest.id,
    versionAt: newest.at,
    hash: hashOf(newest.content),
    publicHash: main && isPublic(main) ? hashOf(main) : null,
    content: newest.content,
  }
}

interface Promised {
  collection: Planned
  id: string
  action: ScheduleAction
  /** ISO 8601. */
  at: string
  newest: Version
  main: Content | null
  by: Pick<Schedule, 'plannedBy' | 'plannedByName'>
}

/** Writes a promise down; whether it may be made is the caller's business. */
export function createSchedule(req: PayloadRequest, promised: Promised): Promise<Schedule> {
  const { collection, id, action, at, newest, main, by } = promised
  return req.payload.create({
    collection: 'schedules',
    data: {
      ...(action === 'publish' ? pinOf(newest, main) : {}),
      document: { relationTo: collection, value: id },
      title: titleOf(newest.content),
      action,
      at,
      state: 'planned',
      attempts: 0,
      ...by,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
