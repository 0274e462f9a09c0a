import { MongoMemoryServer } from 'mongodb-memory-server-core'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { lockInTransaction } from '../../src/database/lock.ts'
import { ping } from '../../src/database/ping.ts'
import { retryingTransient } from '../../src/database/retry.ts'
import { type StartedPayload, startPayload } from '../setup/startPayload.ts'
import { fixtureConfig } from './fixture/config.ts'
import { readInNewProcess, startWriter } from './support/child.ts'
import { mongoUrl } from './support/databases.ts'
import type { FixturePayload } from './support/fixturePayload.ts'
import { failures, upTo } from './support/race.ts'

const local = { overrideAccess: true } as const

describe.skipIf(!inject('mongoUrl'))('MongoDB', () => {
  let started: StartedPayload
  let payload: FixturePayload
  let url: string

  beforeAll(async () => {
    url = mongoUrl()
    started = await startPayload((dataFolder) => fixtureConfig({ url, dataFolder }))
    payload = started.payload as unknown as FixturePayload
  })
  afterAll(async () => {
    await (
      started.payload.db as unknown as { connection: { dropDatabase(): Promise<void> } }
    ).connection.dropDatabase()
    await started.stop()
  })

  it('has transactions although the address does not name the replica set', async () => {
    const plain = new URL(url)
    plain.search = ''
    const other = await startPayload((dataFolder) => fixtureConfig({ url: plain.href, dataFolder }))
    const req = await createLocalReq({}, other.payload)
    expect(await initTransaction(req)).toBe(true)
    const fixture = other.payload as unknown as FixturePayload
    await fixture.create({ collection: 'authors', data: { name: 'Fortrudt' }, req, ...local })
    await killTransaction(req)
    const where = { name: { equals: 'Fortrudt' } }
    expect((await fixture.count({ collection: 'authors', where, ...local })).totalDocs).toBe(0)
    expect(await ping(other.payload)).toBe(true)
    await other.stop()
  })

  it('makes its unique indexes before it answers', async () => {
    const { connection } = started.payload.db as unknown as {
      connection: {
        collection(name: string): { indexes(): Promise<{ key: object; unique?: boolean }[]> }
      }
    }
    const indexes = await connection.collection('articles').indexes()
    expect(indexes.find(({ key }) => 'slug' in key)?.unique).toBe(true)
  })

  it('lets transactions that check the same thing follow one another', async () => {
    const addUnlessThere = async (index: number) => {
      const req = await createLocalReq({}, started.payload)
      await initTransaction(req)
      try {
        await lockInTransaction(req, 'only one')
        const where = { city: { equals: 'Kun én' } }
        const { totalDocs } = await started.payload.count({
          collection: 'authors' as never,
          where,
          req,
          ...local,
        })
        const data = { name: `Nr. ${index}`, city: 'Kun én' }
        if (totalDocs === 0) await payload.create({ collection: 'authors', data, req, ...local })
        await commitTransaction(req)
      } catch (error) {
        await killTransaction(req)
        throw error
      }
    }
    expect(
      await failures(upTo(10).map((index) => retryingTransient(() => addUnlessThere(index)))),
    ).toEqual([])
    const where = { city: { equals: 'Kun én' } }
    expect((await payload.count({ collection: 'authors', where, ...local })).totalDocs).toBe(1)
  })

  it('loses nothing acknowledged when the process is killed', { timeout: 120_000 }, async () => {
    const target = { url, dataFolder: started.dataFolder }
    const writer = await startWriter(target, 'dræbt')
    await writer.until(15)
    await writer.kill()
    const [docs = []] = await readInNewProcess(target, {
      collection: 'articles',
      where: { title: { equals: 'dræbt' } },
    })
    const slugs = docs.map(({ slug }) => slug)
    expect(writer.acknowledged.filter((slug) => !slugs.includes(slug))).toEqual([])
    expect(docs.filter(({ parts }) => (parts as unknown[]).length !== 1)).toEqual([])
  })
})

describe.skipIf(!process.env.MONGOMS_SYSTEM_BINARY)('MongoDB without a replica set', () => {
  it('is refused, with what to do', async () => {
    const server = await MongoMemoryServer.create({ instance: { storageEngine: 'wiredTiger' } })
    try {
      const starting = startPayload((dataFolder) =>
        fixtureConfig({ url: server.getUri('alone'), dataFolder }),
      )
      await expect(starting).rejects.toMatchObject({
        code: 'REPLICA_SET_MISSING',
        text: {
          da: expect.stringContaining('rs.initiate()'),
          en: expect.stringContaining('rs.initiate()'),
        },
      })
    } finally {
      await server.stop()
    }
  })
})
