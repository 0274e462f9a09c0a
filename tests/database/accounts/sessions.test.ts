import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bothDatabases } from '../../setup/bothDatabases.ts'
import {
  goodPassword,
  otherPassword,
  type UsersFixture,
  usersFixture,
} from '../../setup/usersFixture.ts'

describe.each(bothDatabases())('sessions on $name', ({ url }) => {
  let f: UsersFixture
  let admin: string
  beforeAll(async () => {
    f = await usersFixture(url())
    admin = await f.token((await f.make({ role: 'admin' })).email)
  })
  afterAll(() => f.stop())

  /** Who a token speaks for; undefined when it is worth nothing any more. */
  const whois = async (token: string): Promise<unknown> => {
    const { body } = await f.rest('GET', '/users/me', { token })
    return (body.user as { id?: string } | null)?.id
  }
  const alive = async (...tokens: string[]) =>
    Promise.all(tokens.map(async (token) => (await whois(token)) !== undefined))

  it('end on logout, one or all', async () => {
    const { email } = await f.make()
    const [first, second, third] = [
      await f.token(email),
      await f.token(email),
      await f.token(email),
    ] as const
    expect(await alive(first, second, third)).toEqual([true, true, true])
    await f.rest('POST', '/users/logout', { token: first })
    expect(await alive(first, second, third)).toEqual([false, true, true])
    const refreshed = await f.rest('POST', '/users/refresh-token', { token: first })
    expect(refreshed.status).toBe(403)
    await f.rest('POST', '/users/logout?allSessions=true', { token: second })
    expect(await alive(second, third)).toEqual([false, false])
  })

  it('end elsewhere when their owner changes the password', async () => {
    const { email, id } = await f.make()
    const [here, there] = [await f.token(email), await f.token(email)] as const
    const answer = await f.rest('PATCH', `/users/${id}`, {
      token: here,
      body: { password: otherPassword },
    })
    expect(answer.status).toBe(200)
    expect(await alive(here, there)).toEqual([true, false])
    const old = { email, password: goodPassword }
    expect((await f.rest('POST', '/users/login', { body: old })).status).toBe(401)
  })

  it('all end when an administrator or the server changes the password', async () => {
    const { email, id } = await f.make()
    const first = await f.token(email)
    const body = { password: otherPassword }
    expect((await f.rest('PATCH', `/users/${id}`, { token: admin, body })).status).toBe(200)
    expect(await alive(first)).toEqual([false])
    const second = await f.token(email, otherPassword)
    const data = { password: goodPassword }
    await f.payload.update({ collection: 'users', data, id, overrideAccess: true })
    expect(await alive(second)).toEqual([false])
  })

  it('all end when the password is reset, and a link works once', async () => {
    const { email } = await f.make()
    const before = await f.token(email)
    const data = { email }
    const token: unknown = await f.payload.forgotPassword({
      collection: 'users',
      data,
      disableEmail: true,
    })
    const reset = (password: string) =>
      f.rest('POST', '/users/reset-password', { body: { token, password } })
    const weak = await reset('kort')
    expect(weak.status).toBe(400)
    expect(weak.text).toContain('mindst 12 tegn')
    expect(await alive(before)).toEqual([true])
    const done = await reset(otherPassword)
    expect(done.status).toBe(200)
    expect(await alive(before, String(done.body.token))).toEqual([false, true])
    expect((await reset(goodPassword)).status).toBe(403)
  })

  it('void links that were mailed before the password or the address changed', async () => {
    const { email, id } = await f.make()
    const link = async (address: string): Promise<unknown> =>
      f.payload.forgotPassword({
        collection: 'users',
        data: { email: address },
        disableEmail: true,
      })
    for (const change of [{ password: otherPassword }, { email: `ny-${email}` }]) {
      const { email: now } = (await f.payload.findByID({
        collection: 'users',
        id,
        overrideAccess: true,
      })) as { email: string }
      const token = await link(now)
      await f.payload.update({ collection: 'users', data: change, id, overrideAccess: true })
      const body = { token, password: otherPassword }
      expect((await f.rest('POST', '/users/reset-password', { body })).status).toBe(403)
    }
  })

  it('lose and gain rights with the role at once, and everything with the account', async () => {
    const { email, id } = await f.make()
    const token = await f.token(email)
    const list = async () => (await f.rest('GET', '/users', { token })).body.totalDocs
    const seen = Number(await list())
    expect(seen).toBeGreaterThan(1)
    const body = { role: 'ambassador', ambassador: await f.ambassador() }
    await f.rest('PATCH', `/users/${id}`, { token: admin, body })
    expect(await list()).toBe(1)
    expect((await f.rest('DELETE', `/users/${id}`, { token: admin })).status).toBe(200)
    expect(await alive(token)).toEqual([false])
    expect((await f.rest('GET', '/users', { token })).status).toBe(403)
  })

  it('that are begun at the same moment all live', async () => {
    const { email } = await f.make()
    const tokens = await Promise.all(Array.from({ length: 6 }, () => f.token(email)))
    expect(await alive(...tokens)).toEqual(tokens.map(() => true))
  })

  it('never bring back a role or a password that changed while they began', async () => {
    const { email, id } = await f.make({ role: 'admin' })
    const { db } = f.payload
    // The account is changed after sign-in has read it and before it writes its session.
    const during = async (change: Record<string, unknown>) => {
      const { findOne } = db
      let reads = 0
      db.findOne = async (args) => {
        const found = await findOne.call(db, args)
        reads += 1
        // 1: our look for unknown accounts, 2: Payload's reading of the whole account.
        if (args.collection === 'users' && reads === 2) {
          db.findOne = findOne
          await f.payload.update({ collection: 'users', data: change, id, overrideAccess: true })
        }
        return found as never
      }
      try {
        return await f.rest('POST', '/users/login', { body: { email, password: goodPassword } })
      } finally {
        db.findOne = findOne
      }
    }
    expect((await during({ role: 'editor' })).status).toBe(200)
    const now = () =>
      db.findOne<{ id: string; role: string }>({
        collection: 'users',
        where: { id: { equals: id } },
      })
    expect((await now())?.role).toBe('editor')
    expect((await during({ password: otherPassword })).status).toBe(401)
    const old = { email, password: goodPassword }
    expect((await f.rest('POST', '/users/login', { body: old })).status).toBe(401)
    expect(await f.token(email, otherPassword)).toBeTruthy()
  })
})
