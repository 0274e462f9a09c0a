import type { PayloadRequest, Where } from 'payload'
import type { Schedule } from '../../generated/payload-types.ts'
import { idOf } from '../../references.ts'
import { isPlanned, type Planned } from './documents.ts'

/** What a promise is about; null when the document is gone. */
export function documentOf({ document }: Pick<Schedule, 'document'>): {
  collection: Planned
  id: string
} | null {
  const id = idOf(document?.value)
  return document && id && isPlanned(document.relationTo)
    ? { collection: document.relationTo, id }
    : null
}

/** The promises about a document, in the order of their moments. Who may ask is the caller's business. */
export async function schedulesOf(
  req: PayloadRequest,
  collection: Planned,
  id: string,
  states: Schedule['state'][],
): Promise<Schedule[]> {
  return find(req, {
    and: [
      { 'document.relationTo': { equals: collection } },
      { 'document.value': { equals: id } },
      { state: { in: states } },
    ],
  })
}

export async function find(req: PayloadRequest, where: Where, limit = 0): Promise<Schedule[]> {
  const { docs } = await req.payload.find({
    collection: 'schedules',
    where,
    depth: 0,
    limit,
    pagination: false,
    sort: 'at',
    overrideAccess: true,
    req,
  })
  return docs
}

/** A promise with all that is kept of it; null when there is none. */
export function findSchedule(req: PayloadRequest, id: string): Promise<Schedule | null> {
  return req.payload.findByID({
    collection: 'schedules',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
}

/** Writes what became of a promise. */
export async function writeSchedule(
  req: PayloadRequest,
  id: string,
  data: Partial<Schedule>,
): Promise<void> {
  await req.payload.update({
    collection: 'schedules',
    id,
    data,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
