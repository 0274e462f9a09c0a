import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Factories, factories } from '../factories/index.ts'
import { startApi, type TestApi } from '../setup/api.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'

type Many = { errors: { message: string }[] }

describe.each(bothDatabases())('writing many users at once on $name', ({ url }) => {
  let api: TestApi
  let make: Factories
  beforeAll(async () => {
    const address = url()
    api = await startApi({ variables: address ? { DATABASE_URL: address } : {} })
    make = factories(api.payload)
    for (const role of ['editor', 'editor', 'admin'] as const) await make.users({ role })
  }, 240_000)
  afterAll(async () => {
    const { connection } = api.payload.db as unknown as {
      connection?: { dropDatabase(): Promise<void> }
    }
    await connection?.dropDatabase()
    await api.stop()
  })

  const editors = 'where[role][equals]=editor'
  const everyone = 'where[role][exists]=true'
  const count = async (role: string) => {
    const where = { role: { equals: role } }
    return (await api.payload.count({ collection: 'users', where, overrideAccess: true })).totalDocs
  }

  it.each([
    ['PATCH', editors, { email: 'taken@example.org' }, 'email'],
    ['PATCH', 'where[email][equals]=editor@example.org', { email: 'taken@example.org' }, 'email'],
    ['PATCH', editors, { email: 'no address' }, 'E-mail'],
    ['PATCH', editors, { password: 'x' }, 'Adgangskoden skal'],
    ['PATCH', editors, { role: 'ambassador' }, 'Ambassadør'],
    ['PATCH', editors, { role: 'nobody' }, 'Rolle'],
    ['PATCH', editors, { ambassador: '65f0c0ffee65f0c0ffee65f0' }, 'Ambassadør'],
    ['PATCH', everyone, { language: 'xx' }, 'Sprog'],
  ])('%s ?%s %j says what is wrong', async (method, where, body, words) => {
    await make.users({ role: 'admin', email: 'taken@example.org' }).catch(() => null)
    const answer = await api.as('admin', `/api/users?${where}&depth=0`, { method, body })
    expect(answer.status).toBe(400)
    const { errors } = answer.json as Many
    expect(errors[0]?.message).toContain(words)
    expect(api.faults).toEqual([])
  })

  it.each([everyone, 'where[role][equals]=admin'])(
    'DELETE ?%s is refused as a whole when no administrator would remain',
    async (where) => {
      const before = await count('editor')
      const answer = await api.as('admin', `/api/users?${where}`, { method: 'DELETE' })
      expect([answer.status, await count('editor')]).toEqual([409, before])
      expect(api.faults).toEqual([])
    },
  )

  it('leaves one administrator when all are demoted', async () => {
    const path = '/api/users?where[role][equals]=admin&depth=0'
    const answer = await api.as('admin', path, { method: 'PATCH', body: { role: 'editor' } })
    expect(answer.status).toBeLessThan(500)
    expect(await count('admin')).toBe(1)
    expect(api.faults).toEqual([])
  })
})
