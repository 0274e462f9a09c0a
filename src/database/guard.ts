import { type BaseDatabaseAdapter, type Payload, ValidationError } from 'payload'
import { changeLog } from './changes/log.ts'
import { announce } from './changes/onChange.ts'
import { staleAfterWrite } from './changes/written.ts'
import { conflict, referenceMissing, transactionEnded, valueInvalid } from './errors.ts'
import { guardLocalApi } from './localApi.ts'
import { noteReading, type ReadArgs as Reading } from './reading/noteReading.ts'
import { isTransient, noteCommit, noteFailure } from './retry.ts'
import {
  currentTransaction,
  enterTransaction,
  refuseOutsider,
  type Transaction,
} from './transactions.ts'

const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

const reads = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const

type Id = number | string
type Options = { database: string; outsiders?: readonly string[] }
interface ReadArgs {
  req?: { transactionID?: Id | Promise<Id> }
}
interface WriteArgs extends ReadArgs {
  collection?: string
  global?: string
  slug?: string
  id?: Id
}

/**
 * Makes the adapter's transactions say what happens to them, alike on both databases:
 * a write called inside a transaction without `req` is refused at once and by name; after a rollback the rest of the
 * operation can't write past it; a commit that has nothing to commit fails instead of answering with success.
 * What is read is noted for the answer in the making (`noteReading`), what is written is logged with its transaction and
 * announced when it is committed (`onChange`).
 * `outsiders` are collections that Payload itself writes without `req`, and may as well write twice.
 */
export function guardTransactions(
  adapter: BaseDatabaseAdapter,
  payload: Payload,
  { database, outsiders = [] }: Options,
): void {
  const open = new Map<Id, Transaction>()
  const log = changeLog(adapter, payload)
  const begin = adapter.beginTransaction
  const commit = adapter.commitTransaction
  const rollback = adapter.rollbackTransaction

  adapter.beginTransaction = (options) => {
    // Up to enterTransaction nothing may be awaited, see there.
    try {
      refuseOutsider(database, 'payload.db.beginTransaction()')
    } catch (error) {
      return Promise.reject(error)
    }
    const transaction: Transaction = { database, state: 'starting', stale: new Set() }
    enterTransaction(transaction)
    return begin.call(adapter, options).then(
      (id) => {
        if (id === null) return null
        transaction.state = 'open'
        open.set(id, transaction)
        return id
      },
      (error: unknown) => rethrow(error),
    )
  }

  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    const transaction = open.get(id)
    if (!transaction) throw transactionEnded('payload.db.commitTransaction()')
    const { stale } = transaction
    let entry: string | null = null
    try {
      if (stale.size > 0) entry = await writeEntry(stale, id)
      await commit.call(adapter, id)
      transaction.state = 'committed'
      noteCommit()
    } catch (error) {
      transaction.state = 'rolledBack'
      return rethrow(error, transaction)
    } finally {
      open.delete(id)
      // After a failure too: when the answer to a commit was lost, nobody knows whether it happened.
      if (stale.size > 0) announce(adapter, { tags: [...stale], entry })
    }
  }

  const writeEntry = (stale: ReadonlySet<string>, id: Id) =>
    log.write(stale, id).catch(async (error: unknown) => {
      await rollback.call(adapter, id).catch(() => undefined)
      throw error
    })

  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming
    const transaction = open.get(id)
    if (transaction) transaction.state = 'rolledBack'
    open.delete(id)
    await rollback.call(adapter, id)
  }

  // This process knows at once, whether or not the others can be told.
  const tellOthers = async (tags: readonly string[]) => {
    announce(adapter, { tags, entry: null })
    const entry = await log.write(tags)
    if (entry !== null) announce(adapter, { tags: [], entry })
  }

  for (const operation of writes) {
    const original = adapter[operation] as (args: WriteArgs) => Promise<unknown>
    const guarded = async (args: WriteArgs): Promise<unknown> => {
      const subject = args.global ?? args.collection ?? args.slug ?? 'payload-jobs'
      const call = `payload.db.${operation}({ ${args.global ? 'global' : 'collection'}: '${subject}' })`
      const id = await args.req?.transactionID
      if (id !== undefined && id !== null) {
        if (!open.has(id)) throw transactionEnded(call)
      } else if (!outsiders.includes(subject)) {
        refuseOutsider(database, call)
        if (currentTransaction(database)?.state === 'rolledBack') throw transactionEnded(call)
      }
      const transaction = id === undefined || id === null ? undefined : open.get(id)
      const result = await original.call(adapter, args).catch((error: unknown) => {
        if (transaction && error instanceof ValidationError) transaction.refusal ??= error
        return rethrow(error, transaction)
      })
      const stale = staleAfterWrite(operation, args, result)
      if (transaction) for (const tag of stale) transaction.stale.add(tag)
      else if (stale.length > 0) await tellOthers(stale)
      if ((id === undefined || id === null) && !outsiders.includes(subject)) noteCommit()
      return result
    }
    Object.assign(adapter, { [operation]: guarded })
  }

  for (const operation of reads) {
    const original = adapter[operation] as (args: ReadArgs) => Promise<unknown>
    const noted = async (args: ReadArgs) => {
      const id = await args.req?.transactionID
      const transaction = id === undefined || id === null ? undefined : open.get(id)
      const result = await original
        .call(adapter, args)
        .catch((error: unknown) => rethrow(error, transaction))
      noteReading(payload.config, operation, args as Reading, result)
      return result
    }
    Object.assign(adapter, { [operation]: noted })
  }
  guardLocalApi(payload, database)
}

/** Notes a failure for the attempt under way, and gives the errors of either database the same shape; drizzle's wrapping, which quotes the whole query, comes off ours. */
export function rethrow(error: unknown, transaction?: Transaction): never {
  // What follows a refusal in its transaction fails for it; running the request again would end in the same.
  if (transaction?.refusal && isTransient(error)) throw transaction.refusal
  noteFailure(error)
  const { cause, name } = error as { cause?: { code?: unknown; name?: unknown }; name?: unknown }
  if (cause?.name === 'DatabaseError') throw cause
  if (cause?.code === 'SQLITE_CONSTRAINT_FOREIGNKEY') throw referenceMissing(error)
  if (name === 'CastError' || name === 'BSONError') throw valueInvalid(error)
  throw isTransient(error) && name !== 'DatabaseError' ? conflict(error) : error
}
