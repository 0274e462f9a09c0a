import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { retryingTransient } from '../../../src/database/retry.ts'
import { bothDatabases } from '../../setup/bothDatabases.ts'
import { type UsersFixture, usersFixture } from '../../setup/usersFixture.ts'

describe.each(bothDatabases())('the last administrator on $name', ({ url }) => {
  let f: UsersFixture
  beforeAll(async () => {
    f = await usersFixture(url())
  })
  afterAll(() => f.stop())

  const admins = async () => {
    const where = { role: { equals: 'admin' } }
    return (await f.payload.count({ collection: 'users', overrideAccess: true, where })).totalDocs
  }
  /** Starts from these administrators alone. */
  const only = async (count: number) => {
    await f.payload.db.deleteMany({ collection: 'users', where: {} })
    const made = []
    for (let at = 0; at < count; at += 1) {
      const one = await f.make({ role: 'admin' })
      made.push({ ...one, token: await f.token(one.email) })
    }
    return made
  }

  it('can be neither deleted nor demoted, and is told why', async () => {
    const [last] = await only(1)
    if (!last) throw new Error('no administrator')
    const { id, token } = last
    const answer = await f.rest('DELETE', `/users/${id}`, { token })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('Det er den sidste administrator')
    const many = await f.rest('DELETE', '/users?where[role][equals]=admin', { token })
    expect(many.status).toBe(409)
    expect(many.text).toContain('Det er den sidste administrator')
    const demote = f.payload.update({
      collection: 'users',
      data: { role: 'editor' },
      id,
      overrideAccess: true,
    })
    await expect(demote).rejects.toThrow(/last administrator|sidste administrator/)
    expect(await admins()).toBe(1)
  })

  it('is the last only when there is no other', async () => {
    const [one, two] = await only(2)
    if (!one || !two) throw new Error('no administrators')
    expect((await f.rest('DELETE', `/users/${one.id}`, { token: one.token })).status).toBe(200)
    expect((await f.rest('DELETE', `/users/${two.id}`, { token: two.token })).status).toBe(409)
  })

  it('remains when two demote or delete each other at the same moment', async () => {
    for (let round = 0; round < 4; round += 1) {
      const [one, two] = await only(2)
      if (!one || !two) throw new Error('no administrators')
      const [method, body] = round % 2 ? ['PATCH', { role: 'editor' }] : ['DELETE', undefined]
      // As the server does it: a conflict in the database runs the request again.
      const against = (id: string, token: string) =>
        retryingTransient(() =>
          f.rest(String(method), `/users/${id}`, { token, ...(body ? { body } : {}) }),
        )
      const answers = await Promise.all([against(one.id, two.token), against(two.id, one.token)])
      expect(await admins()).toBe(1)
      const statuses = answers.map(({ status }) => status).sort()
      expect(statuses[0]).toBe(200)
      expect([403, 409]).toContain(statuses[1])
    }
  })

  it('remains when all are demoted at once', async () => {
    const [one] = await only(3)
    const path = '/users?where[role][equals]=admin'
    await f.rest('PATCH', path, { token: one?.token, body: { role: 'editor' } })
    expect(await admins()).toBeGreaterThanOrEqual(1)
    await Promise.allSettled([
      f.payload.update({
        collection: 'users',
        data: { role: 'editor' },
        overrideAccess: true,
        where: { role: { equals: 'admin' } },
      }),
    ])
    expect(await admins()).toBeGreaterThanOrEqual(1)
  })
})
