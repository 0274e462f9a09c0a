import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factories } from '../factories/index.ts'
import { startApi, type TestApi } from '../setup/api.ts'
import { messagesOf } from '../setup/app.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'

describe.each(bothDatabases())('giving several drafts to a colleague, on $name', ({ url }) => {
  let api: TestApi
  let make: ReturnType<typeof factories>
  beforeAll(async () => {
    const address = url()
    api = await startApi({ variables: address ? { DATABASE_URL: address } : {} })
    make = factories(api.payload)
  })
  afterAll(() => api?.stop())

  const give = (role: 'admin' | 'editor' | 'ambassador', body: unknown) =>
    api.as(role, '/api/interviews/assign', { method: 'POST', body })
  const lies = async (id: string) =>
    (
      await api.payload.findByID({
        collection: 'interviews',
        id,
        draft: true,
        depth: 0,
        overrideAccess: true,
      })
    ).assignedTo ?? null

  it('gives them, and back to the editors, without publishing anything', async () => {
    const { id: fresh } = await make.interviews({})
    const { id: pending } = await make.interviews({ published: true }, { title: 'Før' })
    await api.payload.update({
      collection: 'interviews',
      id: pending,
      data: { title: 'Efter' },
      draft: true,
      overrideAccess: true,
    })
    const to = api.users.editor.id
    const answer = await give('admin', { ids: [fresh, pending], to })
    expect(answer.json, answer.text).toEqual({ assigned: 2 })
    expect([await lies(fresh), await lies(pending)]).toEqual([to, to])
    const readers = (await api.ask(`/api/interviews/${pending}`)).json as { title: string }
    expect(readers.title).toBe('Før')
    expect((await give('editor', { ids: [fresh], to: null })).status).toBe(200)
    expect(await lies(fresh)).toBeNull()
  })

  it('gives all or none, and says which stood in the way', async () => {
    const draft = await make.interviews({})
    const published = await make.interviews({ published: true }, { title: 'Allerede ude' })
    const answer = await give('editor', {
      ids: [draft.id, published.id],
      to: api.users.admin.id,
    })
    expect(answer.status).toBe(409)
    expect(messagesOf(answer).join()).toContain('Allerede ude')
    expect(await lies(draft.id)).toBeNull()
  })

  it('is the editors’ own, to editors only, and of a page at most', async () => {
    const { id } = await make.interviews({})
    expect((await give('ambassador', { ids: [id], to: null })).status).toBe(403)
    const anonymous = { method: 'POST', body: { ids: [id], to: null } }
    expect((await api.ask('/api/interviews/assign', anonymous)).status).toBe(401)
    expect((await give('editor', { ids: [id], to: api.users.ambassador.id })).status).toBe(422)
    for (const body of [{}, { ids: [] }, { ids: [id] }, { ids: id, to: null }]) {
      expect((await give('editor', body)).status).toBe(400)
    }
    const many = Array.from({ length: 101 }, (_, at) => `x${at}`)
    expect((await give('editor', { ids: many, to: null })).status).toBe(400)
  })
})
