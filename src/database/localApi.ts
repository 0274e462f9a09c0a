import type { Payload } from 'payload'
import { bulkWriteIncomplete } from './errors.ts'
import { insideTransaction, refuseOutsider } from './transactions.ts'

const writes = [
  'create',
  'update',
  'delete',
  'duplicate',
  'restoreVersion',
  'updateGlobal',
  'restoreGlobalVersion',
  'forgotPassword',
  'login',
  'resetPassword',
  'unlock',
  'verifyEmail',
] as const

interface CallOptions {
  collection?: string
  slug?: string
  where?: unknown
  req?: { transactionID?: unknown }
}
type Call = (options: CallOptions) => Promise<unknown>

const guardedFor = Symbol.for('stafet.database.localApi')

/**
 * Local API calls that write are refused when they were called inside a transaction without its `req`; with `where`
 * inside a transaction they throw when one of the documents failed, so that all of it is rolled back.
 */
export function guardLocalApi(payload: Payload, database: string): void {
  const marked = payload as Payload & { [guardedFor]?: string }
  if (marked[guardedFor] === database) return
  marked[guardedFor] = database
  for (const name of writes) {
    const original = payload[name] as Call
    const guarded: Call = async (options) => {
      const subject = options.collection
        ? `collection: '${options.collection}'`
        : `slug: '${options.slug}'`
      const call = `payload.${name}({ ${subject} })`
      if (!options.req?.transactionID) refuseOutsider(database, call)
      else if (options.where && insideTransaction(database)) {
        return complete(call, await original.call(payload, options))
      }
      return original.call(payload, options)
    }
    Object.assign(payload, { [name]: guarded })
  }
}

function complete(call: string, result: unknown): unknown {
  const errors = (result as { errors?: { id: unknown; message: string }[] } | null)?.errors ?? []
  if (errors.length === 0) return result
  throw bulkWriteIncomplete(
    call,
    errors.map(({ id, message }) => `${id}: ${message}`),
  )
}
