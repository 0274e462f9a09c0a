import type { Payload } from 'payload'
import { once } from '../../memory/index.ts'
import { idOf } from '../../references.ts'
import {
  type PublishedCase,
  type PublishedInterview,
  publishedCases,
  publishedInterviews,
} from './published.ts'
import { asReader } from './reading.ts'

/**
 * Which of these published ambassadors readers meet on other pages: they have a term that is announced, or something
 * published names them. The rest may be waiting for their announcement, so nothing leads to them.
 */
export async function findKnownPeople(
  payload: Payload,
  ids: readonly string[],
): Promise<Set<string>> {
  const [interviews, cases] = await Promise.all([
    publishedInterviews(payload),
    publishedCases(payload),
  ])
  const named = [intervieweesOf(interviews), contributorsOf(cases)]
  const unnamed = ids.filter((id) => !named.some((people) => people.has(id)))
  const announced = unnamed.length > 0 ? await findAnnounced(payload, unnamed) : new Map()
  return new Set(ids.filter((id) => announced.has(id) || named.some((people) => people.has(id))))
}

const intervieweesOf = once(
  (rows: readonly PublishedInterview[]) =>
    new Set(rows.flatMap(({ interviewees }) => interviewees)),
)
const contributorsOf = once(
  (rows: readonly PublishedCase[]) => new Set(rows.flatMap(({ putForwardBy }) => putForwardBy)),
)

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
