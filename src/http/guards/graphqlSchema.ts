import { configToSchema } from '@payloadcms/graphql'
import type { GraphQLSchema } from 'graphql'
import { formatNames, type SanitizedConfig, toWords } from 'payload'
import { openQueries } from '../../cms/graphql/roleQueries.ts'

/** Payload's GraphQL schema, with which of its names belong to which collection. */
export type ApiSchema = {
  schema: GraphQLSchema
  /** Query fields that take `where` and `sort`: their collection, and whether they read its versions. */
  lists: ReadonlyMap<string, { slug: string; versions: boolean }>
  /** Query fields that anonymous readers may not use. */
  private: ReadonlySet<string>
  /** Mutations that nobody may use: what REST does with its own limits and equal answers. */
  signIn: ReadonlySet<string>
}

/** Names as @payloadcms/graphql makes them (schema/initCollections, schema/initGlobals). */
function namesOf(slug: string, graphQL: unknown): { singular: string; plural: string } {
  const given = (typeof graphQL === 'object' ? graphQL : null) as {
    singularName?: string
    pluralName?: string
  } | null
  const usual = formatNames(slug)
  const singular = given?.singularName ? toWords(given.singularName, true) : usual.singular
  const plural = given?.pluralName ? toWords(given.pluralName, true) : usual.plural
  return { singular, plural: singular === plural ? `all${singular}` : plural }
}

/** Builds the schema; about a tenth of a second, so once. */
export function apiSchema(config: SanitizedConfig): ApiSchema {
  const { schema } = configToSchema(config)
  const queries = Object.keys(schema.getQueryType()?.getFields() ?? {})
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {})
  const lists = new Map<string, { slug: string; versions: boolean }>()
  const open = new Set<string>(openQueries)
  const signIn = new Set<string>()
  for (const collection of config.collections) {
    const { singular, plural } = namesOf(collection.slug, collection.graphQL)
    lists.set(plural, { slug: collection.slug, versions: false })
    lists.set(`count${plural}`, { slug: collection.slug, versions: false })
    lists.set(`versions${plural}`, { slug: collection.slug, versions: true })
    if (!collection.slug.startsWith('payload-')) {
      for (const name of [singular, plural, `count${plural}`]) open.add(name)
    }
    if (!collection.auth) continue
    open.add(`me${singular}`)
    for (const verb of [
      'login',
      'logout',
      'refreshToken',
      'forgotPassword',
      'resetPassword',
      'unlock',
      'verifyEmail',
    ]) {
      signIn.add(`${verb}${singular}`)
    }
  }
  for (const global of config.globals) {
    const given = typeof global.graphQL === 'object' ? global.graphQL?.name : undefined
    open.add(given ?? toWords(global.slug, true).replaceAll(' ', ''))
  }
  return {
    schema,
    lists,
    private: new Set(queries.filter((name) => !open.has(name))),
    signIn: new Set(mutations.filter((name) => signIn.has(name))),
  }
}
