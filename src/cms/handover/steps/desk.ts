import type { CollectionSlug, PayloadRequest } from 'payload'
import { inOtherLanguage } from '../../../fields/otherLanguage.ts'
import { idOf } from '../../../references.ts'
import type { Ground, Step } from './step.ts'

type Desk = 'interviews' | 'cases'

const kinds = {
  interviews: { da: 'Interviewet', en: 'The interview' },
  cases: { da: 'Casen', en: 'The case' },
}

/** What lay with the users of those who leave, drafts and planned publications, goes to the editors. */
export async function clearDesks(req: PayloadRequest, ground: Ground): Promise<Step[]> {
  const users = await usersLeaving(req, ground)
  if (users.length === 0) return []
  return [
    ...(await drafts(req, 'interviews', users)),
    ...(await drafts(req, 'cases', users)),
    ...(await plans(req, users)),
  ]
}

/** The accounts of ambassadors whose baton is passed on, and who don't get it back with the same handover. */
export async function usersLeaving(
  req: PayloadRequest,
  { ends, role, data }: Pick<Ground, 'ends' | 'role' | 'data'>,
): Promise<string[]> {
  const staying = (data.incoming ?? []).map(({ ambassador }) => idOf(ambassador))
  const leaving = ends
    .filter(({ change }) => change === 'close')
    .flatMap(({ term }) => role.terms.find(({ id }) => id === term)?.ambassador ?? [])
    .filter((id) => !staying.includes(id))
  if (leaving.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { ambassador: { in: leaving } },
    depth: 0,
    pagination: false,
    select: {},
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => id)
}

/** Drafts that lie with these users, the newest version of each document. */
export async function draftsWith(req: PayloadRequest, collection: Desk, users: string[]) {
  if (users.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ assignedTo: { in: users } }, { _status: { equals: 'draft' } }] },
    draft: true,
    depth: 0,
    pagination: false,
    sort: 'id',
    select: { title: true, assignedTo: true },
    overrideAccess: true,
    req,
  })
  return docs
}

async function drafts(req: PayloadRequest, collection: Desk, users: string[]): Promise<Step[]> {
  return (await draftsWith(req, collection, users)).map(({ id, title, assignedTo }) => ({
    kind: 'draft.reassign',
    collection,
    id,
    what: {
      da: `${kinds[collection].da} “${title}” går videre til redaktionen.`,
      en: `${kinds[collection].en} “${title}” goes to the editors.`,
    },
    apply: async (request) => {
      await assign(request, collection, id, null)
      return { id, before: { assignedTo: idOf(assignedTo) ?? null } }
    },
  }))
}

/** Gives a draft to somebody, or with null to the editors; it stays a draft. */
export async function assign(
  req: PayloadRequest,
  collection: Desk,
  id: string,
  user: string | null,
): Promise<void> {
  await req.payload.update({
    collection,
    id,
    data: { assignedTo: user, _status: 'draft' },
    draft: true,
    depth: 0,
    overrideAccess: true,
    req: inOtherLanguage(req),
  })
}

interface Planned {
  id: string
  waitUntil?: string | null
  input?: unknown
}

/** Publications that these users have planned and that have not happened yet. */
export async function plansOf(req: PayloadRequest, users: string[]): Promise<Planned[]> {
  if (users.length === 0) return []
  const { docs } = await req.payload.find({
    collection: jobs,
    where: {
      and: [{ taskSlug: { equals: 'schedulePublish' } }, { completedAt: { exists: false } }],
    },
    depth: 0,
    pagination: false,
    sort: 'id',
    overrideAccess: true,
    req,
  })
  return (docs as Planned[]).filter(({ input }) => users.includes(plannerOf(input) ?? ''))
}

const jobs = 'payload-jobs' as CollectionSlug

/** The id of whoever planned it, out of a job's input. */
export function plannerOf(input: unknown): string | undefined {
  const { user } = (input ?? {}) as { user?: { value?: unknown } | null }
  return typeof user?.value === 'string' ? user.value : undefined
}

async function plans(req: PayloadRequest, users: string[]): Promise<Step[]> {
  return (await plansOf(req, users)).map(({ id, input }) => ({
    kind: 'plan.reassign',
    collection: jobs,
    id,
    what: {
      da: 'En planlagt udgivelse går videre til redaktionen og sker som planlagt.',
      en: 'A planned publication goes to the editors and happens as planned.',
    },
    apply: async (request) => {
      await givePlan(request, id, input, request.user?.id ?? null)
      return { id, before: { user: plannerOf(input) ?? null } }
    },
  }))
}

/** Writes whose plan it is. */
export async function givePlan(
  req: PayloadRequest,
  id: string,
  input: unknown,
  user: string | null,
): Promise<void> {
  await req.payload.update({
    collection: jobs,
    id,
    data: {
      input: { ...(input as object), user: user && { relationTo: 'users', value: user } },
    } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
