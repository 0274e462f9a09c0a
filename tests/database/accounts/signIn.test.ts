import { pbkdf2Sync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { hashing } from '../../../src/cms/users/sameAnswer.ts'
import { bothDatabases } from '../../setup/bothDatabases.ts'
import { passwordsCost } from '../../setup/passwords.ts'
import { goodPassword, type UsersFixture, usersFixture } from '../../setup/usersFixture.ts'

const unknown = 'ingen@example.org'
const median = (times: number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0

beforeAll(() => passwordsCost({ asInEarnest: true }))

describe.each(bothDatabases())('signing in on $name', ({ url }) => {
  let f: UsersFixture
  beforeAll(async () => {
    f = await usersFixture(url())
  })
  afterAll(() => f.stop())

  const signIn = async (email: string, password: string, language = 'da') => {
    const startedAt = performance.now()
    const headers = { 'Accept-Language': language }
    const answer = await f.rest('POST', '/users/login', { body: { email, password }, headers })
    return { ...answer, took: performance.now() - startedAt }
  }
  const locked = async () => {
    const made = await f.make()
    const lockUntil = new Date(Date.now() + 600_000).toISOString()
    const data = { lockUntil, loginAttempts: 10 }
    await f.payload.db.updateOne({ collection: 'users', data, id: made.id })
    return made.email
  }

  it('refuses wrong, unknown and locked in the same words', async () => {
    const { email } = await f.make()
    const lockedOne = await locked()
    const cases = [
      await signIn(email, 'forkert'),
      await signIn(unknown, 'forkert'),
      await signIn(lockedOne, 'forkert'),
      await signIn(lockedOne, goodPassword),
      await signIn(` ${unknown.toUpperCase()} `, 'forkert'),
    ]
    const [first] = cases
    expect(first?.status).toBe(401)
    expect(first?.body).toEqual({ errors: [{ message: 'Email eller adgangskode er forkert.' }] })
    for (const { headers, status, text } of cases) {
      expect({ status, text }).toEqual({ status: first?.status, text: first?.text })
      expect([...headers.keys()]).toEqual([...(first?.headers.keys() ?? [])])
    }
    expect((await signIn(unknown, 'wrong', 'en')).text).toContain('email or password')
  })

  it('takes the same time for each of them', async () => {
    const { email } = await f.make()
    const lockedOne = await locked()
    const times: Record<string, number[]> = { wrong: [], unknown: [], locked: [] }
    // One after the other in turn, so that a slower moment of the machine hits all alike.
    for (let round = 0; round < 5; round += 1) {
      times.wrong?.push((await signIn(email, 'forkert')).took)
      times.unknown?.push((await signIn(`${round}${unknown}`, 'forkert')).took)
      times.locked?.push((await signIn(lockedOne, goodPassword)).took)
    }
    const [wrong, ...others] = Object.values(times).map(median)
    for (const other of others) {
      expect(other / (wrong ?? 1)).toBeGreaterThan(0.5)
      expect(other / (wrong ?? 1)).toBeLessThan(2)
    }
    // Unknown addresses cost Payload 6 ms.
    for (const time of Object.values(times).flat()) expect(time).toBeGreaterThan(450)
  })

  it('spends on nobody’s password what Payload spends on somebody’s', async () => {
    const { id } = await f.make()
    const stored = await f.payload.db.findOne<{ id: string; hash: string; salt: string }>({
      collection: 'users',
      where: { id: { equals: id } },
    })
    const { iterations, keyLength, prefix } = hashing
    const salt = stored?.salt ?? ''
    const own = pbkdf2Sync(goodPassword, salt, iterations, keyLength, 'sha256').toString('hex')
    expect(stored?.hash).toBe(prefix + own)
  })

  it('locks after ten wrong passwords, parallel ones counted, until an administrator unlocks', async () => {
    const { email, id } = await f.make()
    const wrong = Array.from({ length: 12 }, (_, at) => signIn(email, `forkert ${at}`))
    expect(new Set((await Promise.all(wrong)).map(({ status }) => status))).toEqual(new Set([401]))
    const account = await f.payload.db.findOne<{ id: string; loginAttempts: number }>({
      collection: 'users',
      where: { id: { equals: id } },
    })
    expect(account?.loginAttempts).toBe(10)
    expect((await signIn(email, goodPassword)).status).toBe(401)
    const token = await f.token((await f.make({ role: 'admin' })).email)
    expect((await f.rest('POST', '/users/unlock', { token, body: { email } })).status).toBe(200)
    expect((await signIn(email, goodPassword)).status).toBe(200)
  })

  it('answers everybody alike who forgot a password, at once, and mails only those who exist', async () => {
    const { email } = await f.make({ language: 'en', name: 'Jane Doe' })
    const before = (await f.mails()).length
    const ask = async (address: string) => {
      const startedAt = performance.now()
      const answer = await f.rest('POST', '/users/forgot-password', { body: { email: address } })
      return { ...answer, took: performance.now() - startedAt }
    }
    // What is done for those who exist must not even have begun when they are answered.
    const work = vi.spyOn(f.payload, 'forgotPassword')
    const known: number[] = []
    const others: number[] = []
    for (let round = 0; round < 4; round += 1) {
      work.mockClear()
      const [first, second] = [await ask(email), await ask(unknown)]
      expect(work).not.toHaveBeenCalled()
      expect({ status: first.status, text: first.text }).toEqual({
        status: second.status,
        text: second.text,
      })
      known.push(first.took)
      others.push(second.took)
      await f.mails()
    }
    expect(Math.abs(median(known) - median(others))).toBeLessThan(100)
    const mails = (await f.mails()).slice(before)
    expect(mails).toHaveLength(4)
    expect(mails[0]).toContain(`To: ${email}`)
    expect(mails[0]).toContain('Subject: Choose a new password for Stafet')
    expect(mails[0]).toMatch(/https:\/\/stafet\.example\/admin\/reset\/[0-9a-f]{40}\n/)
    expect((await ask(' ')).status).toBe(400)
  })

  it('refuses what is no attempt with the reason, in the reader’s language', async () => {
    for (const body of [{}, { email: unknown }, { email: 5, password: {} }, { password: 'x' }]) {
      const answer = await f.rest('POST', '/users/login', { body })
      expect(answer.status).toBe(400)
      expect(answer.text).toContain('påkrævet')
    }
  })
})
