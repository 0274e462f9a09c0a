import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'
import { inOtherLanguage } from '../../../fields/otherLanguage.ts'
import { idOf } from '../../../references.ts'
import type { Kept } from '../outcome.ts'
import { assign } from '../steps/desk.ts'
import { latest, writeAmbassador } from '../steps/people.ts'
import type { Trace } from '../steps/step.ts'

type TakingBack = (req: PayloadRequest, trace: Trace) => Promise<'undone' | 'kept' | 'moot'>

/** Undoes, newest first, everything but the terms, which go by the rules. What others have changed since is left. */
export async function takeBack(
  req: PayloadRequest,
  traces: readonly Trace[],
): Promise<{ traces: Trace[]; kept: Kept[] }> {
  const done: Trace[] = []
  const kept: Kept[] = []
  for (const trace of traces.toReversed()) {
    const way = ways[trace.kind as keyof typeof ways]
    const { kind, collection, id, what } = trace
    const outcome = way ? await way(req, trace) : 'moot'
    if (outcome === 'kept') kept.push({ collection, id, what })
    if (outcome === 'undone') done.push({ kind, collection, id, what: revoked(what) })
  }
  return { traces: done, kept }
}

const revoked = (what: Trace['what']): Trace['what'] => ({
  da: `Trukket tilbage: ${what.da}`,
  en: `Taken back: ${what.en}`,
})

const ways = {
  'interview.create': async (req, { id, updatedAt }) => {
    const doc = await found(req, 'interviews', id)
    if (!doc) return 'moot'
    if (doc.updatedAt !== updatedAt) return 'kept'
    return remove(req, 'interviews', id)
  },
  'ambassador.create': async (req, { id }) => {
    const doc = await found(req, 'ambassadors', id)
    if (!doc) return 'moot'
    const { totalDocs } = await req.payload.countVersions({
      collection: 'ambassadors',
      where: { parent: { equals: id } },
      overrideAccess: true,
      req,
    })
    // One version is the one that the handover made.
    if (totalDocs > 1 || (await isUsed(req, id))) return 'kept'
    return remove(req, 'ambassadors', id)
  },
  'ambassador.position': async (req, { id, before }) => {
    if (!(await found(req, 'ambassadors', id))) return 'moot'
    const { positions, sector, changed } = before as PositionBefore
    const doc = await latest(req, id)
    const rows = doc.positions ?? []
    const without = changed.position ? rows.filter((row) => positions.includes(row.id)) : rows
    const back = changed.sector !== null && doc.sector === changed.sector
    await writeAmbassador(req, doc, { positions: without, ...(back ? { sector } : {}) })
    return 'undone'
  },
  'user.invite': async (req, { id }) => {
    const doc = await found(req, 'users', id)
    if (!doc) return 'moot'
    // Somebody who has chosen a password keeps an account; without a term it reads and does not write.
    if ((doc.sessions ?? []).length > 0) return 'kept'
    return remove(req, 'users', id)
  },
  'user.link': async (req, { id, before }) => {
    const doc = await found(req, 'users', id)
    const { ambassador, linked } = before as { ambassador: string | null; linked: string | null }
    if (!doc || !ambassador || idOf(doc.ambassador) !== linked) return doc ? 'kept' : 'moot'
    await req.payload.update({
      collection: 'users',
      id,
      data: { ambassador },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return 'undone'
  },
  'draft.reassign': async (req, { collection, id, before }) => {
    const desk = collection as 'interviews' | 'cases'
    const doc = await found(req, desk, id)
    const { assignedTo } = before as { assignedTo: string | null }
    // Given to somebody else meanwhile, or published: nothing to give back.
    if (!doc || doc.assignedTo || doc._status === 'published') return 'moot'
    await assign(req, desk, id, assignedTo)
    return 'undone'
  },
} satisfies Partial<Record<Trace['kind'], TakingBack>>

interface PositionBefore {
  positions: (string | null | undefined)[]
  sector: 'state' | 'region' | 'municipality' | 'other' | null
  changed: { position: boolean; sector: string | null }
}

/** The newest version of a document; null when it is gone. */
function found<S extends CollectionSlug>(req: PayloadRequest, collection: S, id: string) {
  return req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    joins: false,
    showHiddenFields: true,
    disableErrors: true,
    overrideAccess: true,
    req: inOtherLanguage(req),
  } as never) as Promise<DataFromCollectionSlug<S> | null>
}

async function remove(
  req: PayloadRequest,
  collection: 'interviews' | 'ambassadors' | 'users',
  id: string,
): Promise<'undone'> {
  await req.payload.delete({ collection, id, depth: 0, overrideAccess: true, req })
  return 'undone'
}

/** Whether anything but the handover's own term rests on the ambassador. */
async function isUsed(req: PayloadRequest, id: string): Promise<boolean> {
  const wheres = {
    terms: { ambassador: { equals: id } },
    interviews: { interviewees: { contains: id } },
    cases: { putForwardBy: { contains: id } },
    users: { ambassador: { equals: id } },
  } as const
  for (const [collection, where] of Object.entries(wheres)) {
    const { totalDocs } = await req.payload.count({
      collection: collection as keyof typeof wheres,
      where: { ...where },
      overrideAccess: true,
      req,
    })
    if (totalDocs > 0) return true
  }
  return false
}
