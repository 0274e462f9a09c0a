import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { now } from '../../src/clock.ts'
import { inTransaction } from '../../src/cms/inTransaction.ts'
import { changesSince, keptFor } from '../../src/database/changes/log.ts'
import { onChange } from '../../src/database/changes/onChange.ts'
import { createApp } from '../../src/http/app.ts'
import { createMemory } from '../../src/memory/index.ts'
import { type Messenger, openMessenger } from '../../src/memory/messenger/messenger.ts'
import { factories } from '../factories/index.ts'
import { startApp, type TestApp } from '../setup/app.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'
import { fakeRedis, hasRedis, realRedis, type TestRedis } from '../setup/redis.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'

const all = { overrideAccess: true, depth: 0 } as const
const settings = (siteName: string) => ({ ...all, slug: 'settings' as const, data: { siteName } })

describe.each(bothDatabases())('two processes on one database keep pages: $name', ({ url }) => {
  let one: Stafet
  let other: Stafet
  let app: TestApp
  beforeAll(async () => {
    const address = url()
    const variables: Record<string, string> = address ? { DATABASE_URL: address } : {}
    one = await startStafet(variables)
    const { dataFolder, mediaFolder } = one.env
    other = await startStafet({ ...variables, STAFET_DATA: dataFolder, STAFET_MEDIA: mediaFolder })
    app = await startApp(createApp({ payload: one.payload, env: one.env, clock: now }))
  }, 120_000)
  afterAll(async () => {
    await app?.stop()
    const { connection } = one.payload.db as unknown as {
      connection?: { dropDatabase(): Promise<void> }
    }
    await connection?.dropDatabase()
    await other?.stop()
    await one?.stop()
  })

  /** Until when the old page was seen after a write of the other process, in milliseconds; it is asked for all the time. */
  async function oldFor(
    path: string,
    write: () => Promise<unknown>,
    sign: string,
    asked: TestApp = app,
  ) {
    await write()
    const began = performance.now()
    let last = 0
    while (performance.now() - began < 1500) {
      const at = performance.now() - began
      const { text } = await asked.ask(path)
      if (!text.includes(sign)) last = at
      await pause(20)
    }
    return last
  }

  it('what one publishes the other shows within a second, pages and API', async () => {
    await app.ask('/')
    const name = 'Navnet udefra'
    const write = () => other.payload.updateGlobal(settings(name))
    expect(await oldFor('/', write, name)).toBeLessThan(1000)
    const make = factories(other.payload)
    const interview = () => make.interviews({ published: true }, { title: 'Udefra' })
    await app.ask('/api/interviews')
    expect(await oldFor('/api/interviews', interview, 'Udefra')).toBeLessThan(1000)
    await app.ask('/cases')
    const newCase = () => make.cases({ published: true }, { title: 'Udefra kommet case' })
    expect(await oldFor('/cases', newCase, 'kommet case')).toBeLessThan(1000)
  })

  it('its own commit shows in the very next answer', async () => {
    const draft = await factories(one.payload).interviews({}, { title: 'Straks' })
    for (const _status of ['published', 'draft', 'published', 'draft'] as const) {
      await app.ask('/interviews/straks')
      const id = draft.id
      await one.payload.update({ ...all, collection: 'interviews', id, data: { _status } })
      const { status } = await app.ask('/interviews/straks')
      expect(status).toBe(_status === 'published' ? 200 : 404)
    }
  })

  it('what is rolled back is told to nobody', async () => {
    const heard: string[] = []
    const stop = onChange(one.payload, ({ tags }) => heard.push(...tags))
    const began = Date.now()
    const work = inTransaction(one.payload, { language: 'da' }, async (req) => {
      await one.payload.updateGlobal({ ...settings('Aldrig'), req })
      throw new Error('changed my mind')
    })
    await expect(work).rejects.toThrow('changed my mind')
    expect(heard).toEqual([])
    expect(await changesSince(one.payload, began)).toEqual([])
    await one.payload.updateGlobal(settings('Alligevel'))
    expect(heard).toContain('settings')
    const entries = await changesSince(one.payload, began)
    expect(entries.flatMap(({ tags }) => tags)).toContain('settings')
    stop()
  })

  it('drafts and accounts leave no trace in the log', async () => {
    const make = factories(one.payload)
    const interviewees = [(await make.ambassadors({ published: true })).id]
    const { id } = await make.interviews({ published: true }, { interviewees })
    const began = Date.now() + 1
    await pause(5)
    await one.payload.update({
      ...all,
      collection: 'interviews',
      id,
      draft: true,
      autosave: true,
      data: { title: 'Kladde' },
    })
    await make.interviews({}, { interviewees })
    await make.users({ role: 'editor' })
    expect(await changesSince(one.payload, began)).toEqual([])
  })

  it('the log stays small', async () => {
    const { db } = one.payload
    const at = new Date(Date.now() - keptFor - 60_000).toISOString()
    const data = { tags: ['cases'], createdAt: at, updatedAt: at }
    for (let count = 0; count < 5; count += 1) await db.create({ collection: 'changes', data })
    for (let count = 0; count < 100; count += 1) {
      await factories(one.payload).themes()
    }
    await expect
      .poll(
        async () =>
          (
            await db.count({
              collection: 'changes',
              where: { createdAt: { less_than: new Date(Date.now() - keptFor).toISOString() } },
            })
          ).totalDocs,
      )
      .toBe(0)
  })

  describe(`and ${hasRedis ? 'Redis' : 'a made-up Redis'} between them`, () => {
    let redis: TestRedis
    let messengers: Messenger[]
    /** What the one heard, though nobody asks it anything, so that it never looks by itself. */
    const heard: string[] = []
    let quick: TestApp
    beforeAll(async () => {
      redis = await (hasRedis ? realRedis() : fakeRedis())
      const { url } = redis
      messengers = [one, other].map(({ payload }) => openMessenger({ payload, url, waits: [50] }))
      const headersFor = () => ({})
      const around = { headersFor, isSecure: () => false, purges: false }
      const onOthersChanges = (tags: readonly string[] | null) => heard.push(...(tags ?? []))
      const [mine, theirs] = messengers
      createMemory({ ...one, messenger: mine, onOthersChanges }, around)
      createMemory({ ...other, messenger: theirs }, around)
      quick = await startApp(createApp({ ...one, clock: now, messenger: mine }))
    })
    afterAll(async () => {
      await quick?.stop()
      await Promise.all((messengers ?? []).map((messenger) => messenger.close()))
      await redis?.kill()
    })

    /** Resolves when something that the other commits is heard of. */
    const untilHeard = () =>
      expect
        .poll(async () => {
          heard.length = 0
          await other.payload.updateGlobal(settings('Hørt'))
          await pause(100)
          return heard
        })
        .toContain('settings')

    /** Milliseconds from the answer to a write of the other until the one has dropped what it makes untrue. */
    async function told(write: () => Promise<unknown>, tag: string): Promise<number> {
      heard.length = 0
      await write()
      const began = performance.now()
      while (!heard.includes(tag) && performance.now() - began < 5000) await pause(1)
      return performance.now() - began
    }

    it('a commit is told of at once, in a transaction or not', async () => {
      await untilHeard()
      const times: number[] = []
      for (const siteName of ['Et', 'To', 'Tre', 'Fire', 'Fem']) {
        times.push(await told(() => other.payload.updateGlobal(settings(siteName)), 'settings'))
        const { db } = other.payload
        const data = { slug: randomUUID() }
        times.push(await told(() => db.create({ collection: 'themes', data }), 'themes'))
      }
      const [, , , , , median = Number.NaN] = times.sort((a, b) => a - b)
      expect(median).toBeLessThan(300)
    })

    it('without it everything goes on within a second, and it is taken up when it is back', async () => {
      await redis.kill()
      await quick.ask('/')
      const write = () => other.payload.updateGlobal(settings('Uden'))
      expect(await oldFor('/', write, 'Uden', quick)).toBeLessThan(1000)
      await redis.start()
      await untilHeard()
    })
  })

  it('last good pages are answered when the database is gone, and say so', async () => {
    // What was written before is heard of first: a page that is being made meanwhile is not kept.
    await app.ask('/')
    await pause(1100)
    await app.ask('/')
    const poll = vi.spyOn(one.payload.db, 'find').mockRejectedValue(new Error('gone'))
    await pause(1100)
    const { status, headers } = await app.ask('/')
    expect([status, headers['stafet-stale'] !== undefined]).toEqual([200, true])
    poll.mockRestore()
  })
})
