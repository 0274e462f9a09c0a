import { setTimeout as pause } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter } from 'payload'
import { backoff } from '../retry.ts'

const limit = 5

/**
 * Commits, and asks again when the server's answer was lost (UnknownTransactionCommitResult): committing twice is safe,
 * running the whole operation twice would not be.
 */
export function commitSurely(adapter: MongooseAdapter): BaseDatabaseAdapter['commitTransaction'] {
  return async (incoming) => {
    const id = await incoming
    const session = adapter.sessions[id]
    if (!session) return
    delete adapter.sessions[id]
    try {
      for (let number = 1; ; number += 1) {
        try {
          await session.commitTransaction()
          return
        } catch (error) {
          if (number === limit || !isUnknownResult(error)) throw error
        }
        await pause(backoff(number + 1))
      }
    } finally {
      await session.endSession().catch(() => undefined)
    }
  }
}

function isUnknownResult(error: unknown): boolean {
  const { errorLabelSet } = error as { errorLabelSet?: Set<string> }
  return errorLabelSet?.has('UnknownTransactionCommitResult') === true
}
