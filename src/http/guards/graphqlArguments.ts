import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  getArgumentValues,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { PayloadRequest, SanitizedConfig } from 'payload'
import type { ApiSchema } from './graphqlSchema.ts'
import { anonymousBounds, signedInBounds } from './limits.ts'
import { type Problems, shown } from './problems.ts'
import { checkSort } from './sort.ts'
import { checkWhere } from './where.ts'

type Call = {
  api: ApiSchema
  config: SanitizedConfig
  caller: PayloadRequest
  variables: Record<string, unknown>
  problems: Problems
}

/**
 * Checks the arguments of every field, with variables filled in, as `parameters` does for REST. Numbers out of
 * bounds are refused here rather than clamped: the query goes on to Payload exactly as it was written.
 */
export async function checkArguments(document: DocumentNode, call: Call): Promise<void> {
  const { api, variables } = call
  const found: { node: FieldNode; field: GraphQLField<unknown, unknown>; top: boolean }[] = []
  const types = new TypeInfo(api.schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const field = types.getFieldDef()
        const top = types.getParentType() === api.schema.getQueryType()
        if (field) found.push({ node, field, top })
      },
    }),
  )
  for (const { node, field, top } of found) {
    await checkField(field, getArgumentValues(field, node, variables), top, call)
    if (call.problems.any) return
  }
}

async function checkField(
  field: GraphQLField<unknown, unknown>,
  args: Record<string, unknown>,
  top: boolean,
  { api, config, caller, problems }: Call,
): Promise<void> {
  const anonymous = caller.user === null
  const bounds = anonymous ? anonymousBounds : signedInBounds
  if (anonymous) {
    for (const name of ['draft', 'trash']) {
      if (args[name] === true) {
        problems.add(`»${name}« kræver, at du er logget ind.`, `“${name}” requires signing in.`)
      }
    }
    if (args.locale === 'all' || args.locale === '*') {
      problems.add('»locale« skal være ét sprog.', '“locale” must be one language.')
    }
  }
  within('limit', 1, bounds.limit)
  within('page', 1, bounds.page)
  within('depth', 0, bounds.depth)
  if (args.pagination === false && args.limit === undefined) {
    problems.add('Uden »pagination« kræves »limit«.', 'Without “pagination”, “limit” is required.')
  }
  const target = top ? api.lists.get(field.name) : joined(field)
  const entity = config.collections.find(({ slug }) => slug === target?.slug)
  if (!target || !entity) {
    if (args.where !== undefined && anonymous) {
      problems.add('»where« kan ikke bruges her.', '“where” does not work here.')
    }
    return
  }
  const checking = { config, entity, caller, bounds, problems, versions: target.versions }
  if (args.where !== undefined && args.where !== null) await checkWhere(args.where, checking)
  if (typeof args.sort === 'string') await checkSort(args.sort, checking)

  function within(name: string, least: number, most: number): void {
    const value = args[name]
    if (value === undefined || value === null) return
    if (typeof value === 'number' && value >= least && value <= most) return
    problems.add(
      `»${name}« skal være fra ${least} til ${most}, ikke ${shown(value)}.`,
      `“${name}” must be from ${least} to ${most}, not ${shown(value)}.`,
    )
  }
}

/** The collection of a join; Payload keeps its own field beside the GraphQL one. */
function joined(field: GraphQLField<unknown, unknown>) {
  const own: unknown = field.extensions.field
  if (typeof own !== 'object' || own === null || !('type' in own) || own.type !== 'join') return
  const slug = 'collection' in own ? own.collection : undefined
  return typeof slug === 'string' ? { slug, versions: false } : undefined
}
