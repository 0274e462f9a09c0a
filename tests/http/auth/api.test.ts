import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { now } from '../../../src/clock.ts'
import { openSetup } from '../../../src/cms/setup/firstAdministrator.ts'
import { createUser } from '../../../src/cms/users/createUser.ts'
import { createApp } from '../../../src/http/app.ts'
import { forgetRates } from '../../../src/http/rateLimit.ts'
import { messagesOf, provide, startApp, type TestApp } from '../../setup/app.ts'
import { type Stafet, startStafet } from '../../setup/stafet.ts'

vi.setConfig({ testTimeout: 120_000 })

const password = 'fire grønne cykler i regn'
let stafet: Stafet
let app: TestApp
beforeAll(async () => {
  stafet = await startStafet()
  provide(stafet.payload)
  app = await startApp(createApp({ ...stafet, clock: now }))
})
afterAll(async () => {
  await app.stop()
  await stafet.stop()
})
beforeEach(() => forgetRates())

const boundary = `----WebKitFormBoundary${'x'.repeat(16)}`
const danish = { 'accept-language': 'da' }

it('makes the first administrator on the set-up page and nowhere else', async () => {
  const { payload, env } = stafet
  const body = { email: 'chef@example.org', name: 'Chefen', password, role: 'admin' }
  const headers = danish
  const closed = await app.ask('/api/users/first-register', { method: 'POST', headers, body })
  expect(closed.status).toBe(403)
  expect(messagesOf(closed)[0]).toContain('/setup')
  const page = await app.ask('/setup', { headers })
  expect(page.status).toBe(200)
  expect(page.headers['content-security-policy']).toContain("default-src 'none'")

  const opened = await openSetup(payload, env)
  const form = new URLSearchParams({ ...body, code: opened?.code ?? '' })
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  const done = await app.ask('/setup', {
    method: 'POST',
    headers: { ...danish, ...type },
    body: form.toString(),
  })
  expect(done.status).toBe(303)
  const cookie = String(done.headers['set-cookie']).split(';')[0]
  const me = await app.ask('/api/users/me', { headers: { cookie } })
  expect(me.json).toMatchObject({ user: { email: 'chef@example.org', role: 'admin' } })
})

it('counts wrong passwords, sent as JSON or as the admin panel’s form', async () => {
  await createUser(stafet.payload, {
    email: 'redaktion@example.org',
    name: 'Redaktionen',
    role: 'editor',
    password,
  })
  const json = (email: string, wrong: string) =>
    app.ask('/api/users/login', {
      method: 'POST',
      headers: danish,
      body: { email, password: wrong },
    })
  const form = (email: string, wrong: string) =>
    app.ask('/api/users/login?depth=0', {
      method: 'POST',
      headers: { ...danish, 'content-type': `multipart/form-data; boundary=${boundary}` },
      body: `--${boundary}\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${JSON.stringify({ email, password: wrong })}\r\n--${boundary}--\r\n`,
    })
  for (const email of ['redaktion@example.org', 'ingen@example.org']) {
    const statuses = []
    for (let at = 0; at < 10; at += 1) {
      statuses.push((await (at % 2 ? json : form)(email, `forkert ${at}`)).status)
    }
    expect(statuses).toEqual(Array.from({ length: 10 }, () => 401))
    const refused = await form(email, password)
    expect(refused.status).toBe(429)
    expect(messagesOf(refused)[0]).toContain('For mange forsøg')
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  }
})

it('does not sign in, unlock or mail through GraphQL', async () => {
  const queries = [
    'mutation { loginUser(email: "chef@example.org", password: "x") { token } }',
    'mutation { loginUser(email: "ingen@example.org", password: "x") { token } }',
    'mutation { forgotPasswordUser(email: "chef@example.org") }',
    'mutation { unlockUser(email: "chef@example.org") }',
    'mutation { createUser(data: { email: "x@example.org" }) { id } }',
  ]
  for (const query of queries) {
    const answer = await app.ask('/api/graphql', { method: 'POST', body: { query } })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(answer.text).not.toContain('"data":{')
  }
})

it.each([
  ['GET', '/api/users/init'],
  ['POST', '/api/users/verify/x'],
  ['POST', '/api/users/unlock'],
  ['POST', '/api/users'],
  ['GET', '/api/users'],
])('tells anonymous callers nothing: %s %s', async (method, path) => {
  const body = method === 'POST' ? { email: 'chef@example.org' } : undefined
  const answer = await app.ask(path, { method, headers: danish, body })
  expect([403, 404]).toContain(answer.status)
  expect(answer.text).not.toContain('chef@')
})
