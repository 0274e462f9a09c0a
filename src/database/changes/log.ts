import type { BaseDatabaseAdapter, Payload, PayloadRequest, Where } from 'payload'
import { compact, type Tag } from '../../publishing/tags.ts'
import { unrecorded } from '../../recording.ts'
import { outsideTransaction } from '../transactions.ts'

/** The collection in which processes tell one another what they changed. */
export const logCollection = 'changes'

/** Milliseconds for which an entry is kept. Whoever did not look for longer can't know what it missed. */
export const keptFor = 60 * 60_000

/** Milliseconds: who did not look for half as long starts anew. */
export const longestGap = keptFor / 2

/** Milliseconds: entries may become visible in another order than they were made in, and machines' clocks differ by less. */
export const overlap = 30_000

/** Documents of one collection that an entry names one by one. */
const mostNamed = 200

/** Every so many entries the old ones are removed. */
const sweepEvery = 100

type Id = number | string
type Entry = { id: Id; tags?: unknown; createdAt?: string }

export interface ChangeLog {
  /** Adds an entry, in the transaction when there is one, and resolves with its id; null when there is no log here. */
  write(tags: Iterable<Tag>, transactionID?: Id): Promise<string | null>
}

/** The log of an adapter, written past its guards. It must be made before they are put up. */
export function changeLog(adapter: BaseDatabaseAdapter, payload: Payload): ChangeLog {
  const { create, deleteMany } = adapter
  let written = 0
  return {
    write: async (tags, transactionID) => {
      if (!payload.collections[logCollection]) return null
      const now = Date.now()
      const at = new Date(now).toISOString()
      const req = { transactionID, payload } as unknown as PayloadRequest
      const entry = (await create.call(adapter, {
        collection: logCollection,
        data: { tags: compact(tags, mostNamed), createdAt: at, updatedAt: at },
        ...(transactionID === undefined ? {} : { req }),
      })) as Entry
      written += 1
      if (written % sweepEvery === 0) sweep(now - keptFor)
      return String(entry.id)
    },
  }

  function sweep(before: number): void {
    const where: Where = { createdAt: { less_than: new Date(before).toISOString() } }
    outsideTransaction(() => deleteMany.call(adapter, { collection: logCollection, where })).catch(
      (err: unknown) => payload.logger.warn({ err, msg: 'Old entries of the change log remain' }),
    )
  }
}

/** The entries made since a moment (milliseconds, by the clock of whoever wrote them). Rejects when the database does not answer. */
export async function changesSince(
  { db }: Pick<Payload, 'db'>,
  since: number,
): Promise<{ id: string; tags: Tag[] }[]> {
  const { docs } = await outsideTransaction(() =>
    unrecorded(() =>
      db.find<Entry>({
        collection: logCollection,
        where: { createdAt: { greater_than_equal: new Date(since).toISOString() } },
        pagination: false,
        limit: 0,
      }),
    ),
  )
  return docs.map(({ id, tags }) => ({
    id: String(id),
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
  }))
}
