import type { Payload, Where } from 'payload'
import { asReader } from './reading.ts'

/** A document that tells of somebody, as `collection:id`. */
type Tag = string

type Person = string | { id: string }

/**
 * Which of these published ambassadors readers meet on other pages, and by which documents: they have a term that is
 * announced, or something published names them. The rest may be waiting for their announcement, so nothing leads to them.
 */
export async function findKnownPeople(
  payload: Payload,
  ids: readonly string[],
): Promise<Map<string, Tag[]>> {
  const common = { ...asReader, depth: 0, pagination: false } as const
  const named = (field: string): Where => ({ [field]: { in: [...ids] } })
  const [terms, interviews, cases] = await Promise.all([
    payload.find({
      ...common,
      collection: 'terms',
      where: named('ambassador'),
      select: { ambassador: true },
    }),
    payload.find({
      ...common,
      collection: 'interviews',
      where: named('interviewees'),
      select: { interviewees: true },
    }),
    payload.find({
      ...common,
      collection: 'cases',
      where: named('putForwardBy'),
      select: { putForwardBy: true },
    }),
  ])
  const known = new Map<string, Tag[]>()
  const note = (tag: Tag, people: readonly (Person | null | undefined)[]) => {
    for (const person of people) {
      const id = typeof person === 'string' ? person : person?.id
      if (id && ids.includes(id)) known.set(id, [...(known.get(id) ?? []), tag])
    }
  }
  for (const { id, ambassador } of terms.docs) note(`terms:${id}`, [ambassador])
  for (const { id, interviewees } of interviews.docs) note(`interviews:${id}`, interviewees ?? [])
  for (const { id, putForwardBy } of cases.docs) note(`cases:${id}`, putForwardBy ?? [])
  return known
}
