import type { PayloadRequest } from 'payload'
import { now } from '../../clock.ts'
import { startOfDay } from '../../handover/calendar.ts'
import type { PageChange } from '../../handover/dryRun.ts'
import { pathOf, sections } from '../../publishing/sections.ts'
import { idOf } from '../../references.ts'
import type { Ground } from './steps/step.ts'

/**
 * The public addresses that say something else because of the handover, with the moment at which they begin to: the day
 * it takes effect, the day it is announced, or now when that is past. Danish and English pages, and the API's answers.
 */
export async function pagesOf(req: PayloadRequest, ground: Ground): Promise<PageChange[]> {
  const { order, role } = ground
  const people = await publicPages(req, ground)
  const { slug } = role
  const interviews = await interviewsOf(req, role.id)
  const about = [
    '/',
    sections.ambassadors,
    ...people,
    ...interviews,
    ...(slug ? [`/api/roles/${slug}/holders`, `/api/roles/${slug}/timeline`] : []),
    '/popolo.json',
  ]
  const days = new Set([order.effectiveOn, ...(order.announcedOn ? [order.announcedOn] : [])])
  return [...days].sort().flatMap((day) => {
    const moment = Math.max(startOfDay(role.timeZone, day).getTime(), now().getTime())
    const at = new Date(moment).toISOString()
    return about.flatMap((path) => inLanguages(path).map((each) => ({ path: each, at })))
  })
}

function inLanguages(path: string): string[] {
  if (path.startsWith('/api/') || path.endsWith('.json')) return [path]
  return [path, path === '/' ? '/en' : `/en${path}`]
}

/** The pages of those who leave and come, as far as they are published. */
async function publicPages(req: PayloadRequest, { data, ends, role }: Ground): Promise<string[]> {
  const ids = [
    ...ends.flatMap(({ term }) => role.terms.find(({ id }) => id === term)?.ambassador ?? []),
    ...(data.incoming ?? []).flatMap(({ ambassador }) => idOf(ambassador) ?? []),
  ]
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'ambassadors',
    where: { id: { in: ids } },
    overrideAccess: false,
    user: null,
    select: { slug: true },
    depth: 0,
    joins: false,
    pagination: false,
    sort: 'id',
  })
  return docs.flatMap(({ slug }) => (slug ? [pathOf('ambassadors', slug)] : []))
}

/** The interviews of the role say who holds it now. */
async function interviewsOf(req: PayloadRequest, role: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'interviews',
    where: { role: { equals: role } },
    overrideAccess: false,
    user: null,
    select: { slug: true },
    depth: 0,
    pagination: false,
    sort: 'id',
  })
  return docs.flatMap(({ slug }) => (slug ? [pathOf('interviews', slug)] : []))
}
