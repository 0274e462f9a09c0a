import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { type StartedPayload, startPayload } from '../../setup/startPayload.ts'
import { fixtureConfig } from '../fixture/config.ts'
import type { FixturePayload } from './fixturePayload.ts'

export interface OpenDatabase {
  readonly payload: FixturePayload
  readonly dataFolder: string
  /** What DATABASE_URL would be; empty for SQLite. */
  readonly url: string
}

/** An address on the run's MongoDB with a database of its own. */
export function mongoUrl(): string {
  const url = new URL(inject('mongoUrl'))
  url.pathname = `/stafet_${randomBytes(6).toString('hex')}`
  return url.href
}

/** Runs the same cases on SQLite and, where the machine has one, on MongoDB, each with an empty database of its own. */
export function onEachDatabase(name: string, cases: (open: () => OpenDatabase) => void): void {
  describe(`${name}: SQLite`, () => withDatabase(() => '', cases))
  describe.skipIf(!inject('mongoUrl'))(`${name}: MongoDB`, () => withDatabase(mongoUrl, cases))
}

function withDatabase(address: () => string, cases: (open: () => OpenDatabase) => void): void {
  let started: (StartedPayload & { url: string }) | undefined
  beforeAll(async () => {
    const url = address()
    const fixture = await startPayload((dataFolder) => fixtureConfig({ url, dataFolder }))
    started = { ...fixture, url }
  })
  afterAll(async () => {
    await dropMongo(started?.payload)
    await started?.stop()
  })
  cases(() => {
    if (!started) throw new Error('The database is not open yet')
    return { ...started, payload: started.payload as unknown as FixturePayload }
  })
}

async function dropMongo(payload: Payload | undefined): Promise<void> {
  const { connection } = (payload?.db ?? {}) as { connection?: { dropDatabase(): Promise<void> } }
  await connection?.dropDatabase()
}
