import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { eq } from '@payloadcms/db-sqlite/drizzle'
import { APIError, type FlattenedField, type PayloadRequest, type SanitizedConfig } from 'payload'
import { rethrow } from './guard.ts'

type Id = number | string

interface Relation {
  /** A collection or a global. */
  owner: string
  isGlobal: boolean
  field: string
  hasMany: boolean
  versions: boolean
}

/**
 * Empties every relation to a document, in documents and in their versions, in the transaction of `req`. Nothing else of them
 * changes, not even when they were last saved, so that no form that is open becomes outdated. Looked for are relations that
 * go to the one collection and stand at the top of a collection or global, which are all that there are. What can't be without the document
 * goes with it: whoever declares such a relation sees to that.
 */
export async function emptyRelationsTo(
  req: PayloadRequest,
  collection: string,
  id: Id,
): Promise<void> {
  const transaction = await req.transactionID
  if (!transaction) throw new APIError('emptyRelationsTo needs a req with a transaction')
  const { config, db } = req.payload
  const empty =
    db.name === 'mongoose'
      ? inMongo(db as unknown as MongooseAdapter, transaction, id)
      : inSqlite(db as unknown as SQLiteAdapter, transaction, { collection, id })
  for (const relation of relationsTo(config, collection)) await empty(relation).catch(rethrow)
}

function relationsTo({ collections, globals }: SanitizedConfig, target: string): Relation[] {
  const of = (
    { slug, flattenedFields, versions }: (typeof collections)[number] | (typeof globals)[number],
    isGlobal: boolean,
  ) => {
    // A draft may lack what a published document needs.
    const isNeeded = (field: FlattenedField) =>
      'required' in field && field.required === true && !versions?.drafts
    const leadsThere = (field: FlattenedField) =>
      (field.type === 'relationship' || field.type === 'upload') &&
      field.relationTo === target &&
      !isNeeded(field)
    return flattenedFields.filter(leadsThere).map((field) => ({
      owner: slug,
      isGlobal,
      field: field.name,
      hasMany: 'hasMany' in field && field.hasMany === true,
      versions: Boolean(versions),
    }))
  }
  return [
    ...collections.flatMap((each) => of(each, false)),
    ...globals.flatMap((each) => of(each, true)),
  ]
}

function inMongo(adapter: MongooseAdapter, transaction: Id, id: Id) {
  const session = adapter.sessions[transaction]
  const options = { timestamps: false, ...(session ? { session } : {}) }
  return async ({ owner, isGlobal, field, hasMany, versions }: Relation): Promise<void> => {
    const without = (path: string) =>
      hasMany ? { $pull: { [path]: id } } : { $set: { [path]: null } }
    const current = isGlobal ? adapter.globals : adapter.collections[owner]
    const which = isGlobal ? { globalType: owner } : {}
    await current?.updateMany({ ...which, [field]: id }, without(field), options)
    const path = `version.${field}`
    if (versions) await adapter.versions[owner]?.updateMany({ [path]: id }, without(path), options)
  }
}

function inSqlite(
  adapter: SQLiteAdapter,
  transaction: Id,
  { collection: target, id }: { collection: string; id: Id },
) {
  const db = adapter.sessions[transaction]?.db as unknown as SQLiteAdapter['drizzle']
  const empty = async (name: string, column: string, hasMany: boolean): Promise<void> => {
    const own = adapter.tableNameMap.get(name) ?? ''
    const table = adapter.tables[hasMany ? `${own}${adapter.relationshipsSuffix}` : own]
    const held = table?.[hasMany ? `${target}ID` : column]
    if (!table || !held) return
    if (hasMany) await db.delete(table).where(eq(held, id))
    else
      await db
        .update(table)
        .set({ [column]: null })
        .where(eq(held, id))
  }
  return async ({ owner, field, hasMany, versions }: Relation): Promise<void> => {
    await empty(owner, field, hasMany)
    if (versions) await empty(`_${owner}_v`, `version_${field}`, hasMany)
  }
}
