import type { Payload, TypedUser, Where } from 'payload'
import { cache } from 'react'
import type { Schedule } from '../../generated/payload-types.ts'
import type { Localised } from '../../i18n/text.ts'
import { idOf } from '../../references.ts'

/** What the lists and the calendar show of a promise. */
export type Shown = Pick<Schedule, 'id' | 'title' | 'action' | 'at' | 'state'> & {
  collection: string | null
  document: string | null
  /** Why it has not happened, when it should have. */
  problem: Localised | null
}

/** As many are shown at most: whoever plans more than that in a month needs another tool. */
const most = 1000

/** Promises in the order of their moments: those the person may see, or without one all. */
export async function loadSchedules(
  payload: Payload,
  user: TypedUser | null,
  where: Where,
): Promise<Shown[]> {
  const { docs } = await payload.find({
    collection: 'schedules',
    where,
    select: { document: true, title: true, action: true, at: true, state: true, problem: true },
    depth: 0,
    limit: most,
    pagination: false,
    sort: 'at',
    overrideAccess: user === null,
    user,
  })
  return docs.map(({ id, title, action, at, state, document, problem }) => ({
    id,
    title: title ?? '',
    action,
    at,
    state,
    collection: document?.relationTo ?? null,
    document: idOf(document?.value) ?? null,
    problem: (problem ?? null) as Localised | null,
  }))
}

/**
 * What is to happen or failed, by collection and document: asked for once for all rows of a list. Whoever sees the row, its
 * author too, may know when it goes out.
 */
export const openSchedules = cache(async (payload: Payload): Promise<Map<string, Shown[]>> => {
  const open = await loadSchedules(payload, null, { state: { in: ['planned', 'failed'] } })
  const found = new Map<string, Shown[]>()
  for (const one of open) {
    const key = `${one.collection}:${one.document}`
    found.set(key, [...(found.get(key) ?? []), one])
  }
  return found
})
