import type { Endpoint, PayloadRequest } from 'payload'
import { now } from '../../clock.ts'
import { type Day, isDay } from '../../handover/calendar.ts'
import { languageOf } from '../../i18n/text.ts'
import { lifetimeOf } from '../../publishing/lifetime.ts'
import { holdersAnswer, type Reader, timelineAnswer } from '../handover/publicAnswers.ts'
import { type PublicRole, publicRole } from '../handover/publicRole.ts'
import { problem } from './answer.ts'
import { cacheable } from './cacheable.ts'

/** What anyone may ask about a role beyond the document itself. */
export const roleEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    /** `GET /api/roles/:slug/holders?on=YYYY-MM-DD&locale=da|en`: who holds the role, today by default. */
    path: '/:slug/holders',
    method: 'get',
    handler: async (req) => {
      const on = dayAsked(req, req.query.on)
      const role = await roleAsked(req, req.routeParams?.slug)
      return json(req, role, holdersAnswer(role, on ?? role.today, readerOf(req)))
    },
  },
  {
    /** `GET /api/roles/:slug/timeline?locale=da|en`: its whole history and what is announced. */
    path: '/:slug/timeline',
    method: 'get',
    handler: async (req) => {
      const role = await roleAsked(req, req.routeParams?.slug)
      return json(req, role, timelineAnswer(role, readerOf(req)))
    },
  },
]

/** The role that a request asks about; 404 when there is none. */
export async function roleAsked(req: PayloadRequest, slug: unknown): Promise<PublicRole> {
  const role = await publicRole(req.payload, String(slug), languageOf(req.locale))
  if (role) return role
  throw problem(req, 404, { da: 'Den rolle findes ikke.', en: 'There is no such role.' })
}

/** The day that a request asks about; null when it names none. 400 for anything that is no day of the calendar. */
export function dayAsked(req: PayloadRequest, on: unknown): Day | null {
  if (on === undefined || on === null) return null
  if (typeof on === 'string' && isDay(on)) return on
  throw problem(req, 400, {
    da: '»on« skal være én dato, der findes, skrevet ÅÅÅÅ-MM-DD.',
    en: '“on” must be one date that exists, written YYYY-MM-DD.',
  })
}

export const readerOf = (req: PayloadRequest): Reader => ({
  language: languageOf(req.locale),
  origin: req.origin ?? '',
})

function json(req: PayloadRequest, role: PublicRole, answer: object): Response {
  return cacheable(req, {
    type: 'application/json',
    body: JSON.stringify(answer),
    lifetime: lifetimeOf([role.timeZone], now()),
  })
}
