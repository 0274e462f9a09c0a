import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { Store } from '../../../src/database/sqlite/store.ts'
import { SerialTransaction } from '../../../src/database/sqlite/transaction.ts'

const folder = mkdtempSync(join(tmpdir(), 'stafet-test-'))
const store = new Store(join(folder, 'stafet.db'))
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const begin = () => new SerialTransaction(store, 100)

it('gives the writer back when a statement arrives while its transaction is being rolled back', async () => {
  // One hook of a request fails; another, running beside it, makes the first statement of the transaction.
  const failing = begin()
  const rolledBack = failing.rollback()
  await expect(failing.execute('CREATE TABLE never (id)')).rejects.toThrow(/rolled back/)
  await rolledBack
  const next = begin()
  await next.execute('CREATE TABLE after (id)')
  await next.commit()
}, 5_000)

it('gives the writer back when the transaction ends while its first statement waits for a turn', async () => {
  const first = begin()
  await first.execute('CREATE TABLE held (id)')
  const waiting = begin()
  const statement = waiting.execute('CREATE TABLE never (id)')
  const rolledBack = waiting.rollback()
  await first.commit()
  await Promise.allSettled([statement, rolledBack])
  const next = begin()
  await next.execute('CREATE TABLE later (id)')
  await next.commit()
}, 5_000)
