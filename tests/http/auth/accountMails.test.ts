import { afterAll, beforeAll, expect, it } from 'vitest'
import { effectsSettled } from '../../../src/cms/afterCommit.ts'
import {
  goodPassword,
  otherPassword,
  type UsersFixture,
  usersFixture,
} from '../../setup/usersFixture.ts'

let f: UsersFixture
let token: string
beforeAll(async () => {
  f = await usersFixture()
  token = await f.token((await f.make({ role: 'admin' })).email)
})
afterAll(() => f.stop())

const mailTo = async (email: string) =>
  (await f.mails()).filter((mail) => mail.includes(`To: ${email}\n`))
const resetLink = (mail = ''): string => /\/reset\/([0-9a-f]{40})/.exec(mail)?.[1] ?? ''

it('invites a new user to choose a password, which then works', async () => {
  const email = 'inviteret@example.org'
  const body = { email, name: 'Ny Kollega', role: 'editor' }
  expect((await f.rest('POST', '/users', { token, body })).status).toBe(201)
  const [mail] = await mailTo(email)
  expect(mail).toContain('Subject: Du har fået adgang til Stafet')
  expect(mail).toContain('Hej Ny Kollega')
  expect(mail).toContain(email)
  const reset = { token: resetLink(mail), password: otherPassword }
  expect((await f.rest('POST', '/users/reset-password', { body: reset })).status).toBe(200)
  expect(await f.token(email, otherPassword)).toBeTruthy()
  const mails = await mailTo(email)
  expect(mails).toHaveLength(2)
  expect(mails[1]).toContain('Subject: Din adgangskode til Stafet er ændret')
})

it('keeps an invitation valid for a week', async () => {
  const email = 'uge@example.org'
  const body = { email, name: 'En Uge', role: 'editor' }
  await f.rest('POST', '/users', { token, body })
  await effectsSettled()
  const user = await f.payload.db.findOne<{ id: string; resetPasswordExpiration: string }>({
    collection: 'users',
    where: { email: { equals: email } },
  })
  const days = (Date.parse(user?.resetPasswordExpiration ?? '') - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(6.9)
  expect(days).toBeLessThanOrEqual(7)
})

it('tells of a changed password in the owner’s language, whoever changed it', async () => {
  const { email, id } = await f.make({ language: 'en', name: 'Jane Doe' })
  const change = (body: object) => f.rest('PATCH', `/users/${id}`, { token, body })
  await change({ name: 'Jane D.' })
  expect(await mailTo(email)).toEqual([])
  await change({ password: otherPassword })
  const [mail] = await mailTo(email)
  expect(mail).toContain('Subject: Your password for Stafet was changed')
  expect(mail).toContain('Dear Jane D.,')
})

it('mails nothing about what was not saved', async () => {
  const { email, id } = await f.make()
  const weak = await f.rest('PATCH', `/users/${id}`, { token, body: { password: 'kort' } })
  expect(weak.status).toBe(400)
  const mixed = { password: otherPassword, role: 'boss' }
  expect((await f.rest('PATCH', `/users/${id}`, { token, body: mixed })).status).toBe(400)
  const twice = { email, name: 'Igen', role: 'editor', password: goodPassword }
  expect((await f.rest('POST', '/users', { token, body: twice })).status).toBe(400)
  expect(await mailTo(email)).toEqual([])
})

it('answers the request although the mail could not be sent', async () => {
  const { sendEmail } = f.payload.email
  f.payload.email.sendEmail = async () => {
    throw new Error('no server')
  }
  f.payload.sendEmail = f.payload.email.sendEmail
  const made = await f.make()
  const answer = await f.rest('PATCH', `/users/${made.id}`, {
    token,
    body: { password: otherPassword },
  })
  expect(answer.status).toBe(200)
  await effectsSettled()
  f.payload.email.sendEmail = sendEmail
  f.payload.sendEmail = sendEmail
})

it('gives every reason against a password at once, in the reader’s language', async () => {
  const body = { email: 'frederikke@example.org', name: 'Frederikke', role: 'editor' }
  const weak = { ...body, password: 'Frederikke' }
  const answer = await f.rest('POST', '/users', {
    token,
    body: weak,
    headers: { 'Accept-Language': 'en' },
  })
  expect(answer.status).toBe(400)
  for (const reason of ['at least 12', 'your email', 'your name']) {
    expect(answer.text).toContain(reason)
  }
})
