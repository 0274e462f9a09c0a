import type {
  Access,
  CollectionAfterReadHook,
  CollectionBeforeValidateHook,
  SanitizedConfig,
  Where,
} from 'payload'
import { isAdmin, isEditor, type Person } from '../access/people.ts'
import { nobody, signedIn } from '../access/rules.ts'

/** Documents of Payload's own that belong to the person in their `user` field. */
const own: Access = ({ req: { user } }) => {
  if (!user) return false
  const value: Where = { 'user.value': { equals: user.id } }
  const relation: Where = { 'user.relationTo': { equals: user.collection } }
  return { and: [value, relation] }
}

const ownOr =
  (may: (person: Person) => boolean): Access =>
  (args) =>
    may(args.req.user as Person) || own(args)

/** A lock is taken in one's own name only; taking over puts one's own name on somebody else's. */
const inOwnName: CollectionBeforeValidateHook = ({ data, req: { user } }) =>
  user && data ? { ...data, user: { relationTo: user.collection, value: user.id } } : data

/**
 * The admin panel says by e-mail address who holds a lock, and by id to those who may not read addresses. Here the
 * name stands in the address's place. (In GraphQL an address must be one.)
 */
const byName: CollectionAfterReadHook = ({ doc, req }) => {
  const holder: unknown = doc.user?.value
  if (req.payloadAPI === 'GraphQL' || typeof holder !== 'object' || holder === null) return doc
  const { name } = holder as { name?: string }
  return name ? { ...doc, user: { ...doc.user, value: { ...holder, email: name } } } : doc
}

const closed = {
  create: nobody,
  read: nobody,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
}

/** Who may do what with the collections that Payload adds by itself, by slug. */
const access: Record<string, Record<string, Access>> = {
  'payload-locked-documents': {
    create: signedIn,
    // the admin shows who is editing
    read: signedIn,
    update: ownOr(isEditor),
    delete: ownOr(isAdmin),
    readVersions: nobody,
  },
  'payload-preferences': {
    create: signedIn,
    read: own,
    update: own,
    delete: own,
    readVersions: nobody,
  },
  'payload-jobs': closed,
  'payload-kv': closed,
  'payload-migrations': closed,
}

/**
 * Closes the collections and endpoints that Payload adds while it builds the config; they exist only afterwards,
 * so this takes the built config: `buildConfig(…).then(closeInternalCollections)`. Stock, any signed-in person
 * deletes other people's document locks, puts them in other people's names, and runs jobs.
 * A collection of Payload's that is not known here is closed.
 */
export function closeInternalCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue
    Object.assign(collection.access, access[collection.slug] ?? closed)
    if (collection.slug === 'payload-locked-documents') {
      collection.hooks.beforeValidate = [...(collection.hooks.beforeValidate ?? []), inOwnName]
      collection.hooks.afterRead = [...(collection.hooks.afterRead ?? []), byName]
    }
  }
  if (config.jobs) {
    const byAdmins = ({ req }: { req: { user?: unknown } }) => isAdmin(req.user as Person)
    config.jobs.access = { queue: byAdmins, run: byAdmins, cancel: byAdmins, ...config.jobs.access }
  }
  // the guard in front of GraphQL lets signed-in people read the schema; this switch knows no people
  config.graphQL.disableIntrospectionInProduction = false
  config.graphQL.disablePlaygroundInProduction = true
  return config
}
