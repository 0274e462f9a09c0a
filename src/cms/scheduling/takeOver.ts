import type { Payload, PayloadRequest, TaskConfig } from 'payload'
import { now } from '../../clock.ts'
import { lockInTransaction } from '../../database/lock.ts'
import { retryingTransient } from '../../database/retry.ts'
import { idOf, type Reference } from '../../references.ts'
import { inTransaction } from '../inTransaction.ts'
import { isPlanned, mainDocument, newestVersion } from './documents.ts'
import { createSchedule } from './pin.ts'

/** A plan as Payload's own scheduled publishing kept it: a job, which publishes whatever is newest when it runs. */
interface Plan {
  input?: unknown
  waitUntil?: string | null
}

interface Input {
  type?: 'publish' | 'unpublish' | null
  doc?: { relationTo: string; value: Reference } | null
  user?: unknown
}

/**
 * Payload's task of that name, which plans made before there were schedules wait with. Another process of an older
 * version may still make some: whatever is due becomes a schedule, which is kept at the next look.
 */
export const plannedBefore: TaskConfig<{ input: Input; output: object }> = {
  slug: 'schedulePublish',
  inputSchema: [
    { name: 'type', type: 'text' },
    { name: 'doc', type: 'json' },
    { name: 'user', type: 'json' },
  ],
  handler: async ({ input, job, req }) => {
    await inTransaction(req.payload, { language: 'da' }, (own) =>
      become(own, { input, waitUntil: job.waitUntil ?? null }),
    )
    return { output: {} }
  },
}

/** Makes schedules of all plans that wait as Payload's jobs, each with the version that is newest now; gives their number. */
export async function takeOverPlans(payload: Payload): Promise<number> {
  return retryingTransient(() =>
    inTransaction(payload, { language: 'da' }, async (req) => {
      await lockInTransaction(req, 'schedules:plans')
      const waiting = { and: [{ taskSlug: { equals: plannedBefore.slug } }, notDone, notRunning] }
      const common = { collection: 'payload-jobs', overrideAccess: true, depth: 0, req } as const
      const { docs } = await payload.find({ ...common, where: waiting, pagination: false })
      for (const { id, input, waitUntil } of docs) {
        await become(req, { input, waitUntil: waitUntil ?? null })
        await payload.delete({ ...common, id })
      }
      return docs.length
    }),
  )
}

const notDone = { completedAt: { exists: false } }
const notRunning = { processing: { not_equals: true } }

async function become(req: PayloadRequest, { input, waitUntil }: Plan): Promise<void> {
  const { type, doc, user } = (input ?? {}) as Input
  const id = idOf(doc?.value)
  const collection = doc?.relationTo
  if (!id || !isPlanned(collection)) return
  const newest = await newestVersion(req, collection, id)
  if (!newest) return
  await createSchedule(req, {
    collection,
    id,
    action: type === 'unpublish' ? 'unpublish' : 'publish',
    at: waitUntil ?? now().toISOString(),
    newest,
    main: await mainDocument(req, collection, id),
    by: { plannedByName: await nameOf(req, user) },
  })
}

/** The name of whoever planned it, as far as the account is still there. */
async function nameOf(req: PayloadRequest, user: unknown): Promise<string | null> {
  const id: unknown = (user as { value?: unknown } | null)?.value
  if (typeof id !== 'string') return null
  const found = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return found?.name ?? null
}
