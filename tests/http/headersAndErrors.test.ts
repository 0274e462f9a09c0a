import express, { type Express } from 'express'
import { afterEach, describe, expect, it } from 'vitest'
import { errorHandler, notFound } from '../../src/http/errors.ts'
import { HttpError } from '../../src/http/httpError.ts'
import { securityHeaders } from '../../src/http/securityHeaders.ts'
import { messagesOf, startApp, type TestApp } from '../setup/app.ts'

let served: TestApp
afterEach(() => served.stop())

const logged: string[] = []
const log = {
  error: (details: object, message: string) => logged.push(message + Object.keys(details)),
}

async function serve(routes: (app: Express) => void, page = false) {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', 1)
  app.use(securityHeaders())
  routes(app)
  app.use(notFound)
  app.use(
    errorHandler({
      log,
      ...(page
        ? {
            page: (_req, res, error) =>
              void res.status(error.status).send(`<p>${error.reasons.join()}</p>`),
          }
        : {}),
    }),
  )
  served = await startApp(app)
  return served
}

describe('security headers', () => {
  const policyOf = async (path: string) =>
    String((await served.ask(path)).headers['content-security-policy'])

  it('are strict on the site and loose only where the admin needs it', async () => {
    await serve((app) => app.use((_req, res) => void res.send('x')))
    for (const path of ['/', '/interviews', '/en', '/administration', '/api', '/api/interviews']) {
      const policy = await policyOf(path)
      expect([path, policy.includes('unsafe'), policy]).toEqual([
        path,
        false,
        expect.stringContaining("default-src 'none'"),
      ])
    }
    for (const path of ['/admin', '/admin/login', '/_next/x.js']) {
      const policy = await policyOf(path)
      expect(policy).toContain("script-src 'self' 'unsafe-inline';")
      expect(policy).toContain("frame-src 'self'")
      expect(policy).not.toContain('unsafe-eval')
    }
  })

  it('stand on everything, errors included', async () => {
    await serve((app) => app.get('/broken', () => Promise.reject(new Error('x'))))
    for (const path of ['/nothing', '/broken', '/api/nothing']) {
      const { headers } = await served.ask(path)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'permissions-policy': expect.stringContaining('camera=()'),
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-frame-options': 'SAMEORIGIN',
      })
      expect(headers['x-powered-by']).toBeUndefined()
      expect(headers['strict-transport-security']).toBeUndefined()
    }
  })

  it('ask for https only over https', async () => {
    await serve((app) => app.use((_req, res) => void res.send('x')))
    const { headers } = await served.ask('/', { headers: { 'x-forwarded-proto': 'https' } })
    expect(headers['strict-transport-security']).toContain('max-age')
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests')
  })

  it('let published pictures stand on other pages', async () => {
    await serve((app) => app.use((_req, res) => void res.send('x')))
    const { headers } = await served.ask('/api/media/file/x.jpg')
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
  })
})

describe('errors', () => {
  it('are JSON under /api and a page elsewhere, in the reader’s language, without a stack', async () => {
    await serve((app) => {
      app.get(['/api/fault', '/fault'], () => {
        throw new Error('secret detail')
      })
      app.get('/api/refused', () => {
        throw new HttpError(409, [
          { da: 'Første', en: 'First' },
          { da: 'Anden', en: 'Second' },
        ])
      })
    }, true)
    const fault = await served.ask('/api/fault')
    expect([fault.status, messagesOf(fault)]).toEqual([
      500,
      ['Noget gik galt hos os. Fejlen er noteret.'],
    ])
    expect(logged.join()).toContain('GET /api/fault failed')
    const refused = await served.ask('/api/refused', { headers: { 'accept-language': 'en-US' } })
    expect([refused.status, messagesOf(refused)]).toEqual([409, ['First', 'Second']])
    const page = await served.ask('/fault')
    expect([page.status, page.text]).toEqual([500, expect.stringMatching(/^<p>Noget/)])
    const nothing = await served.ask('/x', { headers: { 'accept-language': 'en' } })
    expect([nothing.status, nothing.text]).toEqual([404, '<p>There is nothing here.</p>'])
    for (const answer of [fault, page]) expect(answer.text).not.toMatch(/secret|\bat /)
  })

  it('of a broken address are the client’s', async () => {
    await serve((app) => app.get('/cases/:slug', (_req, res) => void res.send('x')))
    expect((await served.ask('/cases/%E0%A4%A')).status).toBe(400)
  })

  it('after the answer has begun cut it off', async () => {
    await serve((app) =>
      app.get('/', (_req, res) => {
        res.write('half')
        throw new Error('x')
      }),
    )
    await expect(fetch(served.url).then((response) => response.text())).rejects.toThrow()
  })
})
