import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factories } from '../factories/index.ts'
import { startApi, type TestApi } from '../setup/api.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'

interface Bulk {
  docs: { id: string }[]
  errors: { id: string; message: string }[]
}

/** What the admin panel's buttons for several documents send, and what the rules make of it. */
describe.each(bothDatabases())('editing several documents at once, on $name', ({ url }) => {
  let api: TestApi
  let make: ReturnType<typeof factories>
  beforeAll(async () => {
    const address = url()
    api = await startApi({ variables: address ? { DATABASE_URL: address } : {} })
    make = factories(api.payload)
  })
  afterAll(() => api?.stop())

  const chosen = (ids: string[]) => ids.map((id, at) => `where[id][in][${at}]=${id}`).join('&')
  const bulk = async (
    role: 'editor' | 'ambassador',
    collection: string,
    ids: string[],
    body: unknown,
    more = '',
  ) => {
    const answer = await api.as(role, `/api/${collection}?${chosen(ids)}${more}`, {
      method: 'PATCH',
      body,
    })
    return { status: answer.status, text: answer.text, ...(answer.json as Bulk) }
  }
  const statusOf = async (collection: 'interviews' | 'cases', id: string) =>
    (await api.payload.findByID({ collection, id, depth: 0, overrideAccess: true }))._status

  it('publishes what can be published, and says which could not be and why', async () => {
    const good = await make.interviews({})
    const bad = await make.interviews({}, { title: 'Uden interviewede' })
    await api.payload.db.updateOne({
      collection: 'interviews',
      id: bad.id,
      data: { interviewees: [] },
    })
    await api.payload.update({
      collection: 'interviews',
      id: bad.id,
      data: { interviewees: [] },
      draft: true,
      overrideAccess: true,
    })
    const { docs, errors, text } = await bulk('editor', 'interviews', [good.id, bad.id], {
      _status: 'published',
    })
    expect(
      docs.map(({ id }) => id),
      text,
    ).toEqual([good.id])
    expect(errors).toMatchObject([{ id: bad.id }])
    expect(errors[0]?.message).toContain('»Uden interviewede«')
    expect(errors[0]?.message).toContain('Interviewede')
    expect(await statusOf('interviews', good.id)).toBe('published')
    expect(await statusOf('interviews', bad.id)).toBe('draft')
  })

  it('freezes the byline of each when several are published', async () => {
    const two = [await make.interviews({}), await make.interviews({})]
    await bulk(
      'editor',
      'interviews',
      two.map(({ id }) => id),
      { _status: 'published' },
    )
    for (const { id } of two) {
      const doc = await api.payload.findByID({ collection: 'interviews', id, overrideAccess: true })
      expect(doc.attribution).toHaveLength(1)
      expect(doc.publishedAt).toBeTruthy()
    }
  })

  it('lets an ambassador’s user publish none, nor touch what is not theirs', async () => {
    const own = await make.interviews({}, { interviewees: [api.ambassadorId] })
    const other = await make.interviews({})
    const published = await bulk('ambassador', 'interviews', [own.id, other.id], {
      _status: 'published',
    })
    expect(published.status).toBe(403)
    const edited = await bulk(
      'ambassador',
      'interviews',
      [own.id, other.id],
      { title: 'Rettet i flok' },
      '&draft=true',
    )
    expect(edited.docs.map(({ id }) => id)).toEqual([own.id])
    expect(await statusOf('interviews', own.id)).toBe('draft')
    const removed = await api.as('ambassador', `/api/interviews?${chosen([own.id])}`, {
      method: 'DELETE',
    })
    expect(removed.status).toBe(403)
  })

  it('withdraws and deletes several, comments and all', async () => {
    const two = [await make.cases({ published: true }), await make.cases({ published: true })]
    const ids = two.map(({ id }) => id)
    await bulk('editor', 'cases', ids, { _status: 'draft' })
    for (const id of ids) expect(await statusOf('cases', id)).toBe('draft')
    await api.payload.create({
      collection: 'comments',
      data: { document: { relationTo: 'cases', value: ids[0] ?? '' }, body: 'Farvel' },
      overrideAccess: true,
    })
    const removed = await api.as('editor', `/api/cases?${chosen(ids)}`, { method: 'DELETE' })
    expect(removed.status, removed.text).toBe(200)
    const { totalDocs } = await api.payload.count({ collection: 'comments', overrideAccess: true })
    expect(totalDocs).toBe(0)
  })

  it('keeps ambassadors whom terms rest on, and says which', async () => {
    const free = await make.ambassadors()
    const ids = [api.ambassadorId, free.id]
    const removed = await api.as('editor', `/api/ambassadors?${chosen(ids)}`, {
      method: 'DELETE',
    })
    const { docs, errors } = removed.json as Bulk
    expect(
      docs.map(({ id }) => id),
      removed.text,
    ).toEqual([free.id])
    expect(errors).toMatchObject([{ id: api.ambassadorId }])
    expect(errors[0]?.message).toMatch(/^»Ida Holm«: .*Perioder står i vejen/)
  })
})
