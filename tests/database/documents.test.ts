import { ValidationError, type Where } from 'payload'
import { expect, it } from 'vitest'
import { retryingTransient } from '../../src/database/retry.ts'
import { onEachDatabase } from './support/databases.ts'
import { upTo } from './support/race.ts'

const local = { overrideAccess: true } as const

onEachDatabase('documents', (open) => {
  it('gives every document a text as id', async () => {
    const doc = await open().payload.create({
      collection: 'authors',
      data: { name: 'Id' },
      ...local,
    })
    expect(doc.id).toBeTypeOf('string')
  })

  it('refuses a slug that is taken, naming the field', async () => {
    const { payload } = open()
    await payload.create({ collection: 'articles', data: { slug: 'taget' }, ...local })
    const attempt = payload.create({ collection: 'articles', data: { slug: 'taget' }, ...local })
    const error = await attempt.catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ValidationError)
    expect(error).toMatchObject({ status: 400, data: { errors: [{ path: 'slug' }] } })
  })

  it('lets one of twenty win a race for a slug, and tells the others', async () => {
    const { payload } = open()
    const outcomes = await Promise.allSettled(
      upTo(20).map((index) =>
        retryingTransient(() =>
          payload.create({
            collection: 'articles',
            data: { title: `Nr. ${index}`, slug: 'kapløb' },
            ...local,
          }),
        ),
      ),
    )
    const reasons = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(reasons).toHaveLength(19)
    for (const reason of reasons)
      expect(reason).toMatchObject({ status: 400, data: { errors: [{ path: 'slug' }] } })
    const where = { slug: { equals: 'kapløb' } }
    expect((await payload.count({ collection: 'articles', where, ...local })).totalDocs).toBe(1)
  })

  it('keeps each language, falls back to Danish, and gives all of them when asked', async () => {
    const { payload } = open()
    const { id } = await payload.create({
      collection: 'articles',
      locale: 'da',
      data: { title: 'Blåbærgrød', parts: [{ wording: 'Hvad?', answer: 'Æ ø å' }] },
      ...local,
    })
    const find = (locale: 'da' | 'en' | 'all') =>
      payload.findByID({ collection: 'articles', id, locale, ...local })
    expect((await find('en')).title).toBe('Blåbærgrød')
    const part = (await find('da')).parts[0]
    await payload.update({
      collection: 'articles',
      id,
      locale: 'en',
      data: { title: 'Blueberry porridge', parts: [{ id: part.id, wording: 'What?' }] },
      ...local,
    })
    expect(await find('da')).toMatchObject({
      title: 'Blåbærgrød',
      parts: [{ wording: 'Hvad?', answer: 'Æ ø å' }],
    })
    expect(await find('en')).toMatchObject({
      title: 'Blueberry porridge',
      parts: [{ wording: 'What?' }],
    })
    expect((await find('all')).title).toEqual({ da: 'Blåbærgrød', en: 'Blueberry porridge' })
  })

  it('keeps drafts beside what is published, and restores a version', async () => {
    const { payload } = open()
    const { id } = await payload.create({
      collection: 'articles',
      data: { title: 'Udgivet', _status: 'published' },
      ...local,
    })
    await payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: { title: 'Kladde' },
      ...local,
    })
    const title = async (draft: boolean) =>
      (await payload.findByID({ collection: 'articles', id, draft, ...local })).title
    expect(await title(false)).toBe('Udgivet')
    expect(await title(true)).toBe('Kladde')
    const where = { parent: { equals: id } }
    const versions = await payload.findVersions({
      collection: 'articles',
      where,
      sort: 'createdAt',
      ...local,
    })
    expect(versions.docs.map(({ version }) => version.title)).toEqual(['Udgivet', 'Kladde'])
    const draft = versions.docs[1]
    if (!draft) throw new Error('There is no draft')
    await payload.restoreVersion({ collection: 'articles', id: draft.id, ...local })
    expect(await title(true)).toBe('Kladde')
  })

  it('keeps no more versions than maxPerDoc', async () => {
    const { payload } = open()
    const { id } = await payload.create({ collection: 'articles', data: { title: '0' }, ...local })
    for (const number of upTo(28)) {
      await payload.update({ collection: 'articles', id, data: { title: `${number}` }, ...local })
    }
    const where = { parent: { equals: id } }
    const kept = await payload.findVersions({ collection: 'articles', where, limit: 50, ...local })
    expect(kept.totalDocs).toBe(25)
    expect(kept.docs[0]?.version.title).toBe('27')
  })

  it('filters by relations, one and many, and by what they refer to', async () => {
    const { payload } = open()
    const author = (name: string, age: number) =>
      payload.create({ collection: 'authors', data: { name, age }, ...local })
    const ane = await author('Ane', 40)
    const bo = await author('Bo', 50)
    const article = (title: string, data: object) =>
      payload.create({ collection: 'articles', data: { title, ...data }, ...local })
    await article('Anes', { author: ane.id, readers: [bo.id] })
    await article('Bos', { author: bo.id, readers: [ane.id, bo.id] })
    const titles = async (where: Where) =>
      (
        await payload.find({
          collection: 'articles',
          where: { and: [where, { title: { in: ['Anes', 'Bos'] } }] },
          sort: 'title',
          ...local,
        })
      ).docs.map(({ title }) => title)
    expect(await titles({ author: { equals: ane.id } })).toEqual(['Anes'])
    expect(await titles({ readers: { in: [ane.id] } })).toEqual(['Bos'])
    expect(await titles({ readers: { in: [ane.id, bo.id] } })).toEqual(['Anes', 'Bos'])
    expect(await titles({ 'author.name': { equals: 'Bo' } })).toEqual(['Bos'])
    expect(await titles({ 'author.age': { less_than: 45 } })).toEqual(['Anes'])
    expect(await titles({ author: { not_equals: ane.id } })).toEqual(['Bos'])
  })

  it('sorts by date and number, and pages without losing or repeating', async () => {
    const { payload } = open()
    for (const age of [30, 10, 20, 50, 40]) {
      await payload.create({ collection: 'authors', data: { name: 'Sortering', age }, ...local })
    }
    const where = { name: { equals: 'Sortering' } }
    const page = async (number: number) =>
      (
        await payload.find({
          collection: 'authors',
          where,
          sort: '-age',
          limit: 2,
          page: number,
          ...local,
        })
      ).docs.map(({ age }) => age)
    expect([...(await page(1)), ...(await page(2)), ...(await page(3))]).toEqual([
      50, 40, 30, 20, 10,
    ])
  })
})
