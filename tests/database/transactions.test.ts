import type { CollectionSlug, Payload } from 'payload'
import { expect, it } from 'vitest'
import { onEachDatabase } from './support/databases.ts'
import { inTransaction } from './support/transactions.ts'

// The fixture's collections have no generated types.
const authors = 'authors' as CollectionSlug
const local = { overrideAccess: true } as const

onEachDatabase('transactions', (open) => {
  async function count(collection: string, where = {}): Promise<number> {
    return (await open().payload.count({ collection, where, ...local })).totalDocs
  }

  it('rolls back everything, over several collections, versions and globals', async () => {
    const { payload } = open()
    const kept = await payload.create({ collection: 'authors', data: { name: 'Før' }, ...local })
    const attempt = inTransaction(payload, async (req) => {
      await payload.update({
        collection: 'authors',
        id: kept.id,
        data: { name: 'Efter' },
        req,
        ...local,
      })
      await payload.create({
        collection: 'articles',
        data: { title: 'A', slug: 'rolled-back' },
        req,
        ...local,
      })
      await payload.create({
        collection: 'people',
        data: { email: 'gone@example.dk', password: 'a long password' },
        req,
        ...local,
      })
      await payload.updateGlobal({ slug: 'settings', data: { siteName: 'Væk' }, req, ...local })
      throw new Error('no')
    })
    await expect(attempt).rejects.toThrow('no')
    expect(await count('articles', { slug: { equals: 'rolled-back' } })).toBe(0)
    expect(await count('people')).toBe(0)
    expect((await payload.countVersions({ collection: 'articles', ...local })).totalDocs).toBe(0)
    expect((await payload.findGlobal({ slug: 'settings', ...local })).siteName ?? null).toBeNull()
    const author = await payload.findByID({ collection: 'authors', id: kept.id, ...local })
    expect(author.name).toBe('Før')
  })

  it('shows a transaction its own writes, and others only what is committed', async () => {
    const { payload } = open()
    const where = { name: { equals: 'Usynlig' } }
    await inTransaction(payload, async (req) => {
      await payload.create({ collection: 'authors', data: { name: 'Usynlig' }, req, ...local })
      expect((await payload.count({ collection: 'authors', where, req, ...local })).totalDocs).toBe(
        1,
      )
      expect(await count('authors', where)).toBe(0)
    })
    expect(await count('authors', where)).toBe(1)
  })

  it.each([
    ['create', { collection: 'authors', data: { name: 'x' } }],
    ['update', { collection: 'authors', id: '0', data: { name: 'x' } }],
    ['delete', { collection: 'authors', where: {} }],
    ['duplicate', { collection: 'authors', id: '0' }],
  ] as const)('refuses a nested %s without req at once, and names it', async (name, options) => {
    const { payload } = open()
    const started = performance.now()
    const attempt = inTransaction(payload, async (req) => {
      await payload.create({ collection: 'authors', data: { name: 'Ydre' }, req, ...local })
      const call = (payload as unknown as Payload)[name] as (given: object) => Promise<unknown>
      await call({ ...options, ...local })
    })
    await expect(attempt).rejects.toThrow(
      `payload.${name}({ collection: 'authors' }) was called inside a transaction without req`,
    )
    expect(performance.now() - started).toBeLessThan(1000)
    expect(await count('authors', { name: { equals: 'Ydre' } })).toBe(0)
  })

  it('refuses a nested write to a global and to the adapter, too', async () => {
    const { payload } = open()
    await expect(
      inTransaction(payload, () =>
        payload.updateGlobal({ slug: 'settings', data: { siteName: 'x' }, ...local }),
      ),
    ).rejects.toThrow("payload.updateGlobal({ slug: 'settings' }) was called inside a transaction")
    await expect(
      inTransaction(payload, () => payload.db.create({ collection: authors, data: { name: 'x' } })),
    ).rejects.toThrow(
      "payload.db.create({ collection: 'authors' }) was called inside a transaction",
    )
    await expect(inTransaction(payload, () => payload.db.beginTransaction())).rejects.toThrow(
      'payload.db.beginTransaction() was called inside a transaction',
    )
  })

  it('lets neighbours write while a transaction is open, and writes follow it', async () => {
    const { payload } = open()
    const names = ['ved siden af', 'bagefter'].map((name) => ({ name }))
    const neighbour = inTransaction(payload, async (req) => {
      await payload.create({ collection: 'authors', data: { name: 'først' }, req, ...local })
      await new Promise((resolve) => setTimeout(resolve, 50))
    })
    await Promise.all([
      neighbour,
      payload.create({ collection: 'authors', data: names[0] ?? {}, ...local }),
    ])
    await payload.create({ collection: 'authors', data: names[1] ?? {}, ...local })
    expect(await count('authors', { name: { in: ['først', 'ved siden af', 'bagefter'] } })).toBe(3)
  })

  it('does not save the rest when a nested call failed and its error was swallowed', async () => {
    const { payload } = open()
    const attempt = inTransaction(payload, async (req) => {
      await payload.create({ collection: 'authors', data: { name: 'Halv 1' }, req, ...local })
      await payload
        .create({ collection: 'authors', data: {}, req, ...local })
        .catch(() => undefined)
      await payload.db.create({ collection: authors, data: { name: 'Halv 2' }, req })
    })
    await expect(attempt).rejects.toThrow(
      'belongs to a transaction that has already been rolled back',
    )
    expect(await count('authors', { name: { like: 'Halv' } })).toBe(0)
  })

  it('does not answer with success when everything was rolled back on the way', async () => {
    const { payload } = open()
    const attempt = inTransaction(payload, async (req) => {
      await payload
        .create({ collection: 'authors', data: {}, req, ...local })
        .catch(() => undefined)
    })
    await expect(attempt).rejects.toThrow('already been rolled back')
  })

  it('saves the documents of a bulk update that did not fail', async () => {
    const { payload } = open()
    for (const name of ['Bulk 1', 'Bulk 2']) {
      await payload.create({ collection: 'authors', data: { name, age: 1 }, ...local })
    }
    const failing = await payload.create({
      collection: 'authors',
      data: { name: 'Bulk fejl', age: 1 },
      ...local,
    })
    const { docs, errors } = await payload.update({
      collection: 'authors',
      where: { name: { like: 'Bulk' } },
      data: { age: 2 },
      context: { failBeforeChangeOf: failing.id },
      ...local,
    })
    expect(docs).toHaveLength(2)
    expect(errors.map(({ id }) => id)).toEqual([failing.id])
    expect(await count('authors', { name: { like: 'Bulk' }, age: { equals: 2 } })).toBe(2)
    expect(await count('authors', { name: { equals: 'Bulk fejl' }, age: { equals: 1 } })).toBe(1)
  })

  it('makes a bulk update inside a transaction all or nothing', async () => {
    const { payload } = open()
    for (const name of ['Samlet 1', 'Samlet 2']) {
      await payload.create({ collection: 'authors', data: { name, age: 1 }, ...local })
    }
    const failing = await payload.create({
      collection: 'authors',
      data: { name: 'Samlet fejl', age: 1 },
      ...local,
    })
    const attempt = inTransaction(payload, async (req) => {
      await payload.create({ collection: 'authors', data: { name: 'Samlet ydre' }, req, ...local })
      await payload.update({
        collection: 'authors',
        where: { name: { like: 'Samlet' } },
        data: { age: 2 },
        context: { failAfterChangeOf: failing.id },
        req,
        ...local,
      })
    })
    await expect(attempt).rejects.toThrow(
      "payload.update({ collection: 'authors' }) failed for 1 document",
    )
    expect(await count('authors', { name: { like: 'Samlet' }, age: { equals: 1 } })).toBe(3)
    expect(await count('authors', { name: { equals: 'Samlet ydre' } })).toBe(0)
  })
})
