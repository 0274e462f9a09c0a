import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factories } from '../factories/index.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'
import { promise } from '../setup/schedules.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'
import { MortalServer } from './support/mortal.ts'
import { rounds, tell } from './support/rounds.ts'

// SQLite has one process.
const shared = bothDatabases().filter(({ name }) => name === 'MongoDB')
// Twice the rounds of the other races: a hundred in `npm run test:crash`.
const promises = 2 * rounds('RACE_ROUNDS', 8)
const all = { overrideAccess: true, depth: 0, pagination: false } as const

describe.each(shared)('two servers in production on one $name', ({ url }) => {
  let stafet: Stafet
  let payload: Payload
  const servers: MortalServer[] = []
  beforeAll(async () => {
    const variables = { DATABASE_URL: url() ?? '' }
    stafet = await startStafet(variables)
    payload = stafet.payload
    const { dataFolder, mediaFolder } = stafet.env
    const own = { ...variables, STAFET_DATA: dataFolder, STAFET_MEDIA: mediaFolder }
    servers.push(new MortalServer(own), new MortalServer(own))
    for (const server of servers) await server.rise()
  }, 180_000)
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.end()))
    await (payload?.db as unknown as MongooseAdapter | undefined)?.connection.dropDatabase()
    await stafet?.stop()
  })

  const planned = async () =>
    (await payload.count({ collection: 'schedules', where: { state: { equals: 'planned' } } }))
      .totalDocs

  /** Transactions that the database has refused so far. */
  const aborted = async () => {
    const status = await (payload.db as unknown as MongooseAdapter).connection.db
      ?.admin()
      .serverStatus()
    return Number(status?.transactions.totalAborted)
  }

  it(`keep ${promises} promises of one moment, each once`, {
    timeout: 60_000 + promises * 3000,
  }, async () => {
    const make = factories(payload)
    const putForwardBy = [(await make.ambassadors()).id]
    const ids: string[] = []
    for (let count = 0; count < promises; count += 1) {
      const { id } = await make.cases({}, { putForwardBy })
      await promise(payload, { collection: 'cases', id }, new Date('2099-01-01'))
      ids.push(id)
    }
    // Both have looked by then, and wake at the moment itself.
    const at = Date.now() + 7000
    await payload.db.updateMany({
      collection: 'schedules',
      where: { state: { equals: 'planned' } },
      data: { at: new Date(at).toISOString() },
      returning: false,
    })
    const before = await aborted()
    await expect.poll(planned, { timeout: promises * 3000 + 30_000, interval: 100 }).toBe(0)
    tell(
      `${promises} promises kept in ${Date.now() - at} ms, ${(await aborted()) - before} collisions`,
    )

    // They wanted the same ones, or this would prove nothing.
    expect((await aborted()) - before).toBeGreaterThan(0)
    const { docs } = await payload.find({ ...all, collection: 'schedules' })
    expect(docs.map(({ state, attempts, problem }) => [state, attempts, problem ?? null])).toEqual(
      ids.map(() => ['done', 1, null]),
    )
    const published = await payload.find({
      ...all,
      collection: 'cases',
      where: { _status: { equals: 'published' } },
    })
    expect(published.docs.map(({ id }) => id).sort()).toEqual([...ids].sort())
    const versions = await payload.findVersions({
      ...all,
      collection: 'cases',
      where: { 'version._status': { equals: 'published' } },
    })
    expect(versions.docs.map(({ parent }) => String(parent)).sort()).toEqual([...ids].sort())
  })
})
