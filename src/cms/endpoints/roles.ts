import type { Endpoint, PayloadRequest } from 'payload'
import { now } from '../../clock.ts'
import { type Day, isDay } from '../../handover/calendar.ts'
import { quickStatements } from '../../handover/quickStatements.ts'
import { type Language, languageOf } from '../../i18n/text.ts'
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
      const role = await roleAsked(req, req.routeParams?.slug, languageOf(req.locale))
      return json(req, role, holdersAnswer(role, on ?? role.today, readerOf(req)))
    },
  },
  {
    /** `GET /api/roles/:slug/timeline?locale=da|en`: its whole history and what is announced. */
    path: '/:slug/timeline',
    method: 'get',
    handler: async (req) => {
      const role = await roleAsked(req, req.routeParams?.slug, languageOf(req.locale))
      return json(req, role, timelineAnswer(role, readerOf(req)))
    },
  },
  {
    /**
     * `GET /api/roles/:slug/wikidata`: the same history as commands for QuickStatements. Terms of people without an item
     * of Wikidata are left out, all of them when the role has none; `Stafet-Left-Out` says how many.
     */
    path: '/:slug/wikidata',
    method: 'get',
    handler: async (req) => {
      const role = await roleAsked(req, req.routeParams?.slug, languageOf(req.locale))
      const { doc, terms, seats, today } = role
      const { text, leftOut } = quickStatements(
        doc.wikidata ?? null,
        terms,
        seats,
        today,
        ({ person }) => person.wikidata ?? null,
      )
      const answer = {
        type: 'text/plain',
        body: text,
        lifetime: lifetimeOf([role.timeZone], now()),
      }
      return cacheable(req, answer, { 'Stafet-Left-Out': String(leftOut) })
    },
  },
]

/** The role that a request asks about; 404 when there is none. */
export async function roleAsked(
  req: PayloadRequest,
  slug: unknown,
  language: Language,
): Promise<PublicRole> {
  const role = await publicRole(req.payload, String(slug), language)
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

const readerOf = (req: PayloadRequest): Reader => ({
  language: languageOf(req.locale),
  origin: req.origin,
})

function json(req: PayloadRequest, role: PublicRole, answer: object): Response {
  return cacheable(req, {
    type: 'application/json',
    body: JSON.stringify(answer),
    lifetime: lifetimeOf([role.timeZone], now()),
  })
}
