import type { Payload } from 'payload'
import { now } from '../../clock.ts'
import { overdueAfter } from '../../publishing/schedule/overdue.ts'

/** How many promises should have been kept by now and were not. Rejects when the database does not answer. */
export async function countOverdue(payload: Payload): Promise<number> {
  const late = new Date(now().getTime() - overdueAfter).toISOString()
  const { totalDocs } = await payload.count({
    collection: 'schedules',
    where: { and: [{ state: { equals: 'planned' } }, { at: { less_than: late } }] },
    overrideAccess: true,
  })
  return totalDocs
}
