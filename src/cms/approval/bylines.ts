import type { CollectionConfig, PayloadRequest } from 'payload'
import { idsOf, type Reference } from '../../references.ts'
import { notingHooks } from './noting.ts'
import { approved } from './requests.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/**
 * The interviews that name one of these people and have no byline of their own yet: until the first publication it follows from
 * who the people are. Looked for among what was approved and not published, which is never much.
 */
async function unfrozenWith(req: PayloadRequest, people: readonly string[]): Promise<string[]> {
  if (people.length === 0) return []
  const common = { depth: 0, pagination: false, overrideAccess: true, trash: true, req } as const
  const waiting = await req.payload.find({
    ...common,
    collection: 'approvals',
    where: { and: [approved, { 'interview.publishedAt': { exists: false } }] },
    select: { about: true },
  })
  const about = [...new Set(waiting.docs.map((one) => one.about))]
  if (about.length === 0) return []
  const { docs } = await req.payload.find({
    ...common,
    collection: 'interviews',
    draft: true,
    where: { and: [{ id: { in: about } }, { interviewees: { in: people } }] },
    select: { title: true },
  })
  return docs.map(({ id }) => id)
}

/** The ambassadors whose terms or positions name a document. */
async function peopleNaming(
  req: PayloadRequest,
  document: { role: string } | { organisation: string },
): Promise<string[]> {
  const common = { depth: 0, pagination: false, overrideAccess: true, req } as const
  if ('role' in document) {
    const { docs } = await req.payload.find({
      ...common,
      collection: 'terms',
      where: { role: { equals: document.role } },
      select: { ambassador: true },
    })
    return idsOf(docs.map(({ ambassador }) => ambassador))
  }
  const { docs } = await req.payload.find({
    ...common,
    collection: 'ambassadors',
    where: { 'positions.organisation': { equals: document.organisation } },
    trash: true,
    select: { name: true },
  })
  return docs.map(({ id }) => id)
}

/** Collection hooks of ambassadors: another name or position is another byline. */
export const noteAmbassador: Hooks = notingHooks((req, { id }) => unfrozenWith(req, [id]))

/** The same of terms. */
export const noteTerm: Hooks = notingHooks<{ ambassador?: Reference }>((req, { ambassador }) =>
  unfrozenWith(req, idsOf([ambassador])),
)

/** The same of organisations. */
export const noteOrganisation: Hooks = notingHooks(async (req, { id }) =>
  unfrozenWith(req, await peopleNaming(req, { organisation: id })),
)

/** The same of roles. */
export const noteRole: Hooks = notingHooks(async (req, { id }) =>
  unfrozenWith(req, await peopleNaming(req, { role: id })),
)
