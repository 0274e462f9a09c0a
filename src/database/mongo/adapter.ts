import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj, Payload } from 'payload'
import { replicaSetMissing } from '../errors.ts'
import { promiseFilenames } from '../filenames.ts'
import { guardTransactions } from '../guard.ts'
import { prepareCollections } from './collections.ts'
import { commitSurely } from './commit.ts'

/** Payload's MongoDB adapter, which must talk to a replica set: without one Payload would silently drop transactions. */
export function replicaSetMongo(url: string): DatabaseAdapterObj<MongooseAdapter> {
  const stock = mongooseAdapter({
    url,
    transactionOptions: { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
    connectOptions: { autoCreate: false, autoIndex: false, serverSelectionTimeoutMS: 15_000 },
  })
  return {
    ...stock,
    init: (args: { payload: Payload }) =>
      harden(stock.init(args) as unknown as MongooseAdapter, args.payload, url),
  }
}

function harden(adapter: MongooseAdapter, payload: Payload, url: string): MongooseAdapter {
  const { connect } = adapter
  adapter.commitTransaction = commitSurely(adapter)
  promiseFilenames(adapter, payload)
  guardTransactions(adapter, payload, {
    database: url,
    // Payload removes document locks without req on MongoDB.
    outsiders: ['payload-locked-documents'],
  })
  const { beginTransaction } = adapter
  adapter.connect = async (args) => {
    await connect?.call(adapter, args)
    await assertReplicaSet(adapter)
    // Payload turns transactions off unless the address names the set; the driver finds the set by itself.
    adapter.beginTransaction = beginTransaction
    await prepareCollections(adapter)
  }
  return adapter
}

async function assertReplicaSet(adapter: MongooseAdapter): Promise<void> {
  const hello = await adapter.connection.db?.admin().command({ hello: 1 })
  const sharded = hello?.msg === 'isdbgrid'
  if (!hello?.setName && !sharded) {
    await adapter.destroy?.()
    throw replicaSetMissing()
  }
}
