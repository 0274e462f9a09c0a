import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Request } from 'express'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { errorHandler } from '../../../src/http/errors.ts'
import { type LoginLimits, loginGuards } from '../../../src/http/loginGuards.ts'
import { forgetRates } from '../../../src/http/rateLimit.ts'

const limits: LoginLimits = {
  window: 60_000,
  most: {
    'POST /login': { address: 6, account: 3, failuresOnly: true },
    'POST /forgot-password': { address: 6, account: 2, failuresOnly: false },
  },
}

let server: Server
let base: string
/** An app whose one password is "right". */
beforeEach(async () => {
  await forgetRates()
  const { byAccount, byAddress } = loginGuards({
    bodyOf: (req: Request) => req.body as Record<string, unknown>,
    doorOf: (req) => `${req.method} ${req.path}`,
    limits,
    trustProxyHops: 1,
  })
  const app = express()
  app.use(byAddress, express.json(), byAccount)
  app.post('/login', (req, res) => {
    res.status(req.body.password === 'right' ? 200 : 401).json({})
  })
  app.post('/forgot-password', (_req, res) => void res.json({}))
  app.get('/', (_req, res) => void res.json({}))
  app.use(errorHandler({ log: { error: () => undefined } }))
  server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.close()
  server.closeAllConnections()
})

const from = (client: string, path: string, body: object, language = 'da') =>
  fetch(base + path, {
    method: 'POST',
    headers: {
      'Accept-Language': language,
      'Content-Type': 'application/json',
      'X-Forwarded-For': client,
    },
    body: JSON.stringify(body),
  })
const login = async (client: string, email: string, password = 'wrong') =>
  (await from(client, '/login', { email, password })).status

it('counts by account, from whatever address, in the form Payload knows it by', async () => {
  expect(await login('203.0.113.1', 'a@example.dk')).toBe(401)
  expect(await login('203.0.113.2', ' A@Example.dk ')).toBe(401)
  expect(await login('203.0.113.3', 'a@example.dk')).toBe(401)
  expect(await login('203.0.113.4', 'a@example.dk')).toBe(429)
  // The right password is refused as well: it would tell that it was right.
  expect(await login('203.0.113.4', 'a@example.dk', 'right')).toBe(429)
  expect(await login('203.0.113.4', 'b@example.dk')).toBe(401)
})

it('counts by address, whatever the client claims to be', async () => {
  for (let at = 0; at < 6; at += 1) {
    expect(await login(`10.9.9.${at}, 203.0.113.1`, `${at}@example.dk`)).toBe(401)
  }
  expect(await login('10.9.9.99, 203.0.113.1', 'x@example.dk')).toBe(429)
  expect(await login('203.0.113.2', 'x@example.dk')).toBe(401)
})

it('does not count those who sign in', async () => {
  for (let at = 0; at < 10; at += 1) {
    expect(await login('203.0.113.1', 'a@example.dk', 'right')).toBe(200)
  }
})

it('says when to come back, in the reader’s language', async () => {
  const forgot = (language: string) =>
    from('203.0.113.1', '/forgot-password', { email: 'a@example.dk' }, language)
  expect((await forgot('da')).status).toBe(200)
  expect((await forgot('da')).status).toBe(200)
  const danish = await forgot('da')
  expect(danish.status).toBe(429)
  expect(await danish.json()).toEqual({
    errors: [{ message: 'For mange forsøg. Prøv igen om 1 minut.' }],
  })
  const seconds = Number(danish.headers.get('retry-after'))
  expect(seconds).toBeGreaterThan(0)
  expect(seconds).toBeLessThanOrEqual(60)
  expect(await (await forgot('en')).text()).toContain('Too many attempts. Try again in 1 minute.')
})

it('leaves everything else alone', async () => {
  for (let at = 0; at < 20; at += 1) {
    expect((await fetch(base, { headers: { 'X-Forwarded-For': '203.0.113.1' } })).status).toBe(200)
  }
})
