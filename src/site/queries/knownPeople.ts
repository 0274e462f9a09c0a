import type { Payload, Where } from 'payload'
import { idOf } from '../../references.ts'
import { distinctIds } from './distinct.ts'
import { asReader } from './reading.ts'

/**
 * Which of these published ambassadors readers meet on other pages: they have a term that is announced, or something
 * published names them. The rest may be waiting for their announcement, so nothing leads to them.
 */
export async function findKnownPeople(
  payload: Payload,
  ids: readonly string[],
): Promise<Set<string>> {
  const named = (field: string): Where => ({ [field]: { in: [...ids] } })
  const [announced, interviewed, putForward] = await Promise.all([
    findAnnounced(payload, ids),
    distinctIds(payload, 'interviews', 'interviewees', named('interviewees')),
    distinctIds(payload, 'cases', 'putForwardBy', named('putForwardBy')),
  ])
  const known = new Set([...interviewed, ...putForward, ...announced.keys()])
  return new Set(ids.filter((id) => known.has(id)))
}

/** The announced terms of these ambassadors, by ambassador. */
export async function findAnnounced(
  payload: Payload,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const { docs } = await payload.find({
    ...asReader,
    collection: 'terms',
    where: { ambassador: { in: [...ids] } },
    select: { ambassador: true },
    depth: 0,
    pagination: false,
  })
  const announced = new Map<string, string[]>()
  for (const { id, ambassador } of docs) {
    const person = idOf(ambassador)
    if (person === undefined) continue
    announced.set(person, [...(announced.get(person) ?? []), id])
  }
  return announced
}
