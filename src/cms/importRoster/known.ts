import type { PayloadRequest } from 'payload'
import { inOtherLanguage } from '../../fields/otherLanguage.ts'
import type { Known, KnownRole } from '../../roster/plan.ts'
import { lockRoles } from '../handover/lockRole.ts'
import { loadRole } from '../handover/roleState.ts'

const all = { depth: 0, pagination: false, overrideAccess: true } as const

/** What `locale: 'all'` gives for a localised name, which the generated types don't say. */
const namesOf = (name: unknown): string[] =>
  Object.values((name ?? {}) as Record<string, unknown>).filter((text) => typeof text === 'string')

/** What is there before an import. The roles stay locked until the transaction of `req` ends. */
export async function loadKnown(req: PayloadRequest): Promise<Known> {
  const any = { ...all, locale: 'all', req: inOtherLanguage(req) } as const
  const roles = (await req.payload.find({ ...any, collection: 'roles', sort: 'slug' })).docs
  await lockRoles(
    req,
    roles.map(({ id }) => id),
  )
  const loaded: KnownRole[] = []
  for (const { id, name, slug } of roles) {
    const role = await loadRole(req, id)
    if (role) loaded.push({ ...role, names: [...namesOf(name), slug ?? ''], described: slug ?? id })
  }
  const ambassadors = await req.payload.find({
    ...all,
    collection: 'ambassadors',
    draft: true,
    sort: 'slug',
    joins: false,
    locale: 'da',
    req: inOtherLanguage(req),
  })
  const organisations = await req.payload.find({
    ...any,
    collection: 'organisations',
    sort: 'slug',
  })
  return {
    roles: loaded,
    ambassadors: ambassadors.docs.map(({ id, name, slug, positions }) => ({
      id,
      names: [name],
      described: [slug ?? id, positions?.at(-1)?.title].filter(Boolean).join(', '),
    })),
    organisations: organisations.docs.map(({ id, name, slug }) => ({
      id,
      names: namesOf(name),
      described: slug ?? id,
    })),
  }
}
