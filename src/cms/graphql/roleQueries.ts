import type * as GraphQLLibrary from 'graphql'
import type { PayloadRequest } from 'payload'
import { languageOf } from '../../i18n/text.ts'
import { dayAsked, roleAsked } from '../endpoints/roles.ts'
import { holdersAnswer, type Reader, timelineAnswer } from '../handover/publicAnswers.ts'
import { roleTypes } from './roleTypes.ts'

/** The queries that anyone may use. */
export const openQueries = ['RoleHolders', 'RoleTimeline'] as const

interface Arguments {
  slug: string
  on?: string | null
  locale?: string | null
}
type Resolve = (
  source: unknown,
  args: Arguments,
  context: { req: PayloadRequest },
) => Promise<object>

/**
 * What `GET /api/roles/:slug/holders` and `/timeline` answer, for those who ask in GraphQL: the same answers out of the
 * same functions. `types` are those that Payload has made of the configuration.
 */
export function roleQueries(
  library: typeof GraphQLLibrary,
  { types }: { types: { localeInputType?: GraphQLLibrary.GraphQLInputType } },
) {
  const { GraphQLNonNull, GraphQLString } = library
  const { holders, timeline } = roleTypes(library)
  const slug = {
    type: new GraphQLNonNull(GraphQLString),
    description: 'The slug of the role.',
  }
  const locale = types.localeInputType ? { locale: { type: types.localeInputType } } : {}
  const day = {
    type: GraphQLString,
    description: 'A day, YYYY-MM-DD; today by default.',
  }
  const resolveHolders: Resolve = async (_source, { slug, on, locale }, { req }) => {
    const day = dayAsked(req, on)
    const role = await roleAsked(req, slug, languageOf(locale))
    return holdersAnswer(role, day ?? role.today, readerOf(req, locale))
  }
  const resolveTimeline: Resolve = async (_source, { slug, locale }, { req }) =>
    timelineAnswer(await roleAsked(req, slug, languageOf(locale)), readerOf(req, locale))
  return {
    RoleHolders: { type: holders, args: { slug, on: day, ...locale }, resolve: resolveHolders },
    RoleTimeline: { type: timeline, args: { slug, ...locale }, resolve: resolveTimeline },
  } satisfies Record<(typeof openQueries)[number], object>
}

const readerOf = (req: PayloadRequest, locale: string | null | undefined): Reader => ({
  language: languageOf(locale),
  origin: req.origin,
})
