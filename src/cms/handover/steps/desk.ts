import type { PayloadRequest } from 'payload'
import { inOtherLanguage } from '../../../fields/otherLanguage.ts'
import { inQuotes } from '../../../i18n/text.ts'
import { idOf } from '../../../references.ts'
import type { Ground, Step } from './step.ts'

type Desk = 'interviews' | 'cases'

const kinds = {
  interviews: { da: 'Interviewet', en: 'The interview' },
  cases: { da: 'Casen', en: 'The case' },
}

/** Drafts that lay with the users of those who leave go to the editors. What is planned stays planned, whoever leaves. */
export async function clearDesks(req: PayloadRequest, ground: Ground): Promise<Step[]> {
  const users = await usersLeaving(req, ground)
  if (users.length === 0) return []
  return [...(await drafts(req, 'interviews', users)), ...(await drafts(req, 'cases', users))]
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
      da: `${kinds[collection].da} ${inQuotes(title, 'da')} går videre til redaktionen.`,
      en: `${kinds[collection].en} ${inQuotes(title, 'en')} goes to the editors.`,
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
