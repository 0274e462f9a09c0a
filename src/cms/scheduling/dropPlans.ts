import type { CollectionBeforeDeleteHook } from 'payload'
import { isPlanned } from './documents.ts'
import { schedulesOf, writeSchedule } from './store.ts'

/** Collection hook: what is deleted for good is neither published nor taken off the site any more. */
export const dropPlans: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!isPlanned(collection.slug)) return
  const open = await schedulesOf(req, collection.slug, String(id), ['planned', 'failed'])
  for (const schedule of open) {
    await writeSchedule(req, schedule.id, { state: 'cancelled', content: null })
  }
}
