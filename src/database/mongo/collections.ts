import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { countFromIndexes } from './counting.ts'
import { listIndexes } from './listIndexes.ts'

/** Where `lockInTransaction` keeps its entries; nothing to do with Payload. */
export const lockCollection = 'stafet-locks'

/**
 * Makes every collection with its indexes before the first request: a unique index that comes later lets duplicates in,
 * and a collection made inside a transaction conflicts with its neighbours. Repeating it changes nothing.
 */
export async function prepareCollections(adapter: MongooseAdapter): Promise<void> {
  const models = [...Object.values(adapter.collections), ...Object.values(adapter.versions)]
  if (adapter.globals) models.push(adapter.globals)
  await adapter.connection.createCollection(lockCollection).catch(ignoreExisting)
  await Promise.all(
    models.map(async (model) => {
      await model.createCollection()
      await model.ensureIndexes()
      const lists = listIndexes((path) => model.schema.path(path) !== undefined)
      if (lists.length > 0) await model.collection.createIndexes(lists)
      countFromIndexes(model)
    }),
  )
}

function ignoreExisting(error: unknown): void {
  if ((error as { codeName?: string }).codeName !== 'NamespaceExists') throw error
}
