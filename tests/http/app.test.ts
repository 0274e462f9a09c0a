import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { now } from '../../src/clock.ts'
import { createApp } from '../../src/http/app.ts'
import { startApp, type TestApp } from '../setup/app.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'

let stafet: Stafet
let app: TestApp
beforeAll(async () => {
  stafet = await startStafet()
  app = await startApp(createApp({ payload: stafet.payload, env: stafet.env, clock: now }))
})
afterAll(async () => {
  await app?.stop()
  await stafet?.stop()
})

describe('the app as a whole', () => {
  it('says that it lives and that its database answers', async () => {
    expect(await app.ask('/healthz')).toMatchObject({ status: 200, json: { status: 'ok' } })
    expect(await app.ask('/readyz')).toMatchObject({
      status: 200,
      json: { status: 'ok', database: true },
    })
  })

  it('answers a forged form on the site with a page, and on the API with JSON', async () => {
    const headers = { origin: 'https://evil.example', cookie: 'payload-token=x' }
    const page = await app.ask('/interviews', { method: 'POST', headers })
    expect(page.status).toBe(403)
    expect(page.headers['content-type']).toContain('text/html')
    const api = await app.ask('/api/interviews', { method: 'POST', headers, body: {} })
    expect(api.status).toBe(403)
    expect(api.headers['content-type']).toContain('application/json')
  })

  it('sends security headers with everything, also with errors, and never says what it runs on', async () => {
    for (const path of ['/', '/nope', '/api', '/api/constructor', '/%00', '/setup', '/healthz']) {
      const { headers } = await app.ask(path)
      expect(headers['x-content-type-options'], path).toBe('nosniff')
      expect(headers['content-security-policy'], path).not.toContain('unsafe-inline')
      expect(headers['x-powered-by'], path).toBeUndefined()
    }
  })

  it('tells that the database is gone, and lives on', async () => {
    const own = await startStafet()
    const other = await startApp(createApp({ payload: own.payload, env: own.env, clock: now }))
    await own.payload.db.destroy?.()
    expect(await other.ask('/readyz')).toMatchObject({ status: 503, json: { database: false } })
    expect((await other.ask('/healthz')).status).toBe(200)
    expect((await other.ask('/')).status).toBe(500)
    await other.stop()
  })
})
