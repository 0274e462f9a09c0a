import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goodPassword, type UsersFixture, usersFixture } from '../setup/usersFixture.ts'

type Someone = { id: string; email: string; token: string | undefined }
type Who = 'admin' | 'editor' | 'ambassador' | 'anonymous'

let f: UsersFixture
let people: Record<Who, Someone>
let other: { id: string; email: string }
let ambassador: string

beforeAll(async () => {
  f = await usersFixture()
  ambassador = await f.ambassador()
  const somebody = async (data: Record<string, unknown>): Promise<Someone> => {
    const made = await f.make(data)
    return { ...made, token: await f.token(made.email) }
  }
  people = {
    admin: await somebody({ role: 'admin', name: 'Admin Anker' }),
    editor: await somebody({ role: 'editor', name: 'Redaktør Ravn' }),
    ambassador: await somebody({ role: 'ambassador', ambassador, name: 'Ambassadør Aks' }),
    anonymous: { id: '', email: '', token: undefined },
  }
  other = await f.make({ name: 'En Anden' })
})
afterAll(() => f.stop())

const ask = (who: Who, method: string, path: string, body?: unknown) =>
  f.rest(method, path, { token: people[who].token, ...(body === undefined ? {} : { body }) })
const docOf = async (who: Who, id: string) => (await ask(who, 'GET', `/users/${id}`)).body

const secrets = [
  'hash',
  'salt',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
  'loginAttempts',
  'lockUntil',
  'mark',
  'witness',
]

describe('reading', () => {
  it('shows everybody their own account, without secrets', async () => {
    for (const who of ['admin', 'editor', 'ambassador'] as const) {
      const doc = await docOf(who, people[who].id)
      expect(doc).toMatchObject({ email: people[who].email, role: who, language: 'da' })
      for (const secret of secrets) expect(doc).not.toHaveProperty(secret)
      expect(doc.sessions ?? []).toEqual([])
    }
  })

  it('shows administrators all of everybody else but the secrets', async () => {
    const doc = await docOf('admin', other.id)
    expect(doc).toMatchObject({ email: other.email, role: 'editor' })
    for (const secret of secrets) expect(doc).not.toHaveProperty(secret)
  })

  it('shows editors names and nothing more', async () => {
    const doc = await docOf('editor', other.id)
    expect(doc.name).toBe('En Anden')
    for (const field of [...secrets, 'email', 'role', 'language', 'ambassador']) {
      expect(doc).not.toHaveProperty(field)
    }
  })

  it('shows others’ accounts neither to ambassadors nor to anonymous readers', async () => {
    expect((await ask('ambassador', 'GET', `/users/${other.id}`)).status).toBe(404)
    expect((await ask('ambassador', 'GET', '/users')).body).toMatchObject({ totalDocs: 1 })
    expect((await ask('anonymous', 'GET', `/users/${other.id}`)).status).toBe(403)
    expect((await ask('anonymous', 'GET', '/users')).status).toBe(403)
    expect((await ask('anonymous', 'GET', '/users/me')).body).toMatchObject({ user: null })
  })

  it('refuses to sort or filter by what the reader may not see', async () => {
    const hidden = [...secrets, 'sessions.id']
    for (const [who, paths] of [
      ['admin', hidden],
      ['editor', [...hidden, 'email', 'role', 'language']],
    ] as const) {
      for (const path of paths) {
        const answers = [
          await ask(who, 'GET', `/users?sort=-${path}`),
          await ask(who, 'GET', `/users?where[${path}][exists]=true`),
        ]
        expect([path, ...answers.map(({ status }) => status)]).toEqual([path, 400, 400])
      }
    }
  })
})

describe('changing', () => {
  it('lets everybody change their own name and language', async () => {
    for (const who of ['admin', 'editor', 'ambassador'] as const) {
      const path = `/users/${people[who].id}`
      const answer = await ask(who, 'PATCH', path, { name: `Ny ${who}`, language: 'en' })
      expect(answer.status).toBe(200)
      expect(await docOf(who, people[who].id)).toMatchObject({ name: `Ny ${who}`, language: 'en' })
      await ask(who, 'PATCH', path, { language: 'da' })
    }
  })

  it.each(['admin', 'editor', 'ambassador'] as const)(
    'refuses %s another role or ambassador of their own, in words',
    async (who) => {
      const path = `/users/${people[who].id}`
      for (const body of [
        { role: who === 'admin' ? 'editor' : 'admin' },
        { ambassador: await f.ambassador() },
      ]) {
        const answer = await ask(who, 'PATCH', path, body)
        expect(answer.status).toBe(403)
        expect(answer.text).toContain('Du kan ikke ændre din egen rolle')
      }
      // Also when the refusal in words is got around: many at once.
      const many = `/users?where[id][equals]=${people[who].id}`
      await ask(who, 'PATCH', many, { role: who === 'admin' ? 'editor' : 'admin' })
      expect(await docOf(who, people[who].id)).toMatchObject({ role: who })
    },
  )

  it('accepts the unchanged values that a form sends back', async () => {
    const { email, id } = people.ambassador
    const body = { email: email.toUpperCase(), role: 'ambassador', ambassador, name: 'Formular' }
    expect((await ask('ambassador', 'PATCH', `/users/${id}`, body)).status).toBe(200)
  })

  it('keeps addresses to administrators', async () => {
    const email = `ny-${other.email}`
    const own = await ask('editor', 'PATCH', `/users/${people.editor.id}`, { email })
    expect(own.status).toBe(403)
    expect(await docOf('editor', people.editor.id)).toMatchObject({ email: people.editor.email })
    expect((await ask('admin', 'PATCH', `/users/${other.id}`, { email })).status).toBe(200)
    expect(await docOf('admin', other.id)).toMatchObject({ email })
  })

  it('lets nobody but administrators touch, make or delete others', async () => {
    const newcomer = { email: 'ny@example.org', name: 'Ny', role: 'editor', password: goodPassword }
    for (const who of ['editor', 'ambassador', 'anonymous'] as const) {
      const answers = [
        await ask(who, 'PATCH', `/users/${other.id}`, { name: 'Overtaget' }),
        await ask(who, 'POST', '/users', newcomer),
        await ask(who, 'DELETE', `/users/${other.id}`),
        await ask(who, 'POST', '/users/unlock', { email: people.admin.email }),
      ]
      for (const { status } of answers) expect([403, 404]).toContain(status)
    }
    expect((await docOf('admin', other.id)).name).toBe('En Anden')
  })

  it('lets administrators make, change and delete', async () => {
    const email = 'ny@example.org'
    const body = { email, name: 'Ny Person', role: 'editor', password: goodPassword }
    const made = await ask('admin', 'POST', '/users', body)
    expect(made.status).toBe(201)
    const { id } = made.body.doc as { id: string }
    const change = { role: 'ambassador', ambassador }
    expect((await ask('admin', 'PATCH', `/users/${id}`, change)).status).toBe(200)
    expect(await docOf('admin', id)).toMatchObject({ role: 'ambassador' })
    expect((await ask('admin', 'POST', '/users/unlock', { email })).status).toBe(200)
    expect((await ask('admin', 'DELETE', `/users/${id}`)).status).toBe(200)
  })

  it('takes secrets from nobody, administrators included', async () => {
    const before = await f.payload.db.findOne({
      collection: 'users',
      where: { id: { equals: other.id } },
    })
    const body = {
      hash: 'x',
      salt: 'x',
      resetPasswordToken: 'x',
      mark: 'first-administrator',
      sessions: [],
    }
    await ask('admin', 'PATCH', `/users/${other.id}`, {
      ...body,
      loginAttempts: 99,
      lockUntil: '2099-01-01',
    })
    const after = await f.payload.db.findOne({
      collection: 'users',
      where: { id: { equals: other.id } },
    })
    expect({ ...after, updatedAt: null }).toEqual({ ...before, updatedAt: null })
  })

  it('asks an ambassador’s account for its ambassador', async () => {
    const answer = await ask('admin', 'PATCH', `/users/${other.id}`, { role: 'ambassador' })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Vælg den ambassadør')
  })
})

describe('addresses of Payload that nobody needs', () => {
  it.each([
    ['GET', '/users/init', 404],
    ['POST', '/users/verify/abc', 404],
    ['POST', '/users/first-register', 403],
  ])('%s %s', async (method, path, status) => {
    const body = method === 'POST' ? { email: 'x@example.org', password: goodPassword } : undefined
    expect((await ask('anonymous', method, path, body)).status).toBe(status)
  })
})
