import { AsyncLocalStorage } from 'node:async_hooks'
import { writeOutsideTransaction } from './errors.ts'

/** A transaction as the code that runs inside it knows it. */
export interface Transaction {
  /** The database it belongs to; a process may have several open (tests do). */
  readonly database: string
  state: 'starting' | 'open' | 'committed' | 'rolledBack'
  /** What its writes make untrue once it is committed, as tags. */
  readonly stale: Set<string>
  /** Why a write was refused in it, for instance an address that is taken. MongoDB ends a transaction at that. */
  refusal?: Error
}

interface Scope {
  readonly transaction?: Transaction
}

// Next bundles a copy of this module for the admin, so the storage hangs on globalThis: both copies see the same scope.
const key = Symbol.for('stafet.database.scope')
const holder = globalThis as { [key]?: AsyncLocalStorage<Scope> }
if (!holder[key]) holder[key] = new AsyncLocalStorage<Scope>()
const scope: AsyncLocalStorage<Scope> = holder[key]

/** The transaction that the running code began or was called from, if any, in whatever state. */
export function currentTransaction(database: string): Transaction | undefined {
  const transaction = scope.getStore()?.transaction
  return transaction?.database === database ? transaction : undefined
}

/** True when the running code is inside a transaction that is neither committed nor rolled back. */
export function insideTransaction(database: string): boolean {
  return currentTransaction(database)?.state === 'open'
}

/** Refuses a write that would wait for the transaction it was called from, or escape from it. */
export function refuseOutsider(database: string, call: string): void {
  if (insideTransaction(database)) throw writeOutsideTransaction(call)
}

/**
 * Marks the running code, and all it calls from here on, as inside `transaction`. Must be called synchronously by the
 * function that begins the transaction: only then does the mark reach the code that awaits it.
 */
export function enterTransaction(transaction: Transaction): void {
  scope.enterWith({ transaction })
}

/** Runs `work` as if no transaction had been begun: for work that goes on by itself, e.g. after an answer was sent. */
export function outsideTransaction<T>(work: () => T): T {
  return scope.run({}, work)
}
