import { once } from 'node:events'
import { request } from 'node:http'
import express from 'express'
import { afterEach, describe, expect, it } from 'vitest'
import { errorHandler } from '../../src/http/errors.ts'
import { HttpError } from '../../src/http/httpError.ts'
import { bodyError, sendWebResponse, toWebRequest } from '../../src/http/webHandler.ts'
import { startApp, type TestApp } from '../setup/app.ts'

let served: TestApp
afterEach(() => served.stop())

type Handler = (web: Request) => Promise<Response> | Response

async function serve(handler: Handler, options: Parameters<typeof toWebRequest>[2] = {}) {
  const app = express()
  app.use(async (req, res) => {
    const answered = await Promise.resolve(handler(toWebRequest(req, res, options))).catch(
      (error: unknown) => {
        throw bodyError(req) ?? error
      },
    )
    await sendWebResponse(req, res, answered)
  })
  app.use(errorHandler({ log: { error: () => undefined } }))
  served = await startApp(app)
  return served
}

describe('a request', () => {
  it('arrives with its URL, headers and streamed body', async () => {
    const { ask } = await serve(async (web) =>
      Response.json({
        url: web.url,
        twice: web.headers.get('x-twice'),
        hop: web.headers.get('transfer-encoding'),
        text: await web.text(),
      }),
    )
    const body = ['æ', 'ø', 'å'].map((letter) => Buffer.from(letter))
    const headers = { 'x-twice': ['a', 'b'], 'content-type': 'text/plain' }
    const { json } = await ask('/a%20b?c=d', { method: 'POST', body, headers })
    expect(json).toEqual({
      url: expect.stringMatching(/\/a%20b\?c=d$/),
      twice: 'a, b',
      hop: null,
      text: 'æøå',
    })
  })

  it('may be answered before its body has been read', async () => {
    const { ask } = await serve(() => new Response('early'))
    const body = Array.from({ length: 8 }, () => Buffer.alloc(64 * 1024))
    expect((await ask('/', { method: 'POST', body })).text).toBe('early')
  })

  it('with a body that is too long is broken off with the reason', async () => {
    const limit = {
      bytes: 1000,
      error: () => new HttpError(413, { da: 'For stort', en: 'Too large' }),
    }
    const { ask } = await serve(async (web) => new Response(await web.text()), { limit })
    const body = Array.from({ length: 4 }, () => Buffer.alloc(500))
    expect((await ask('/', { method: 'POST', body })).status).toBe(413)
    expect((await ask('/', { method: 'POST', body: body.slice(0, 2) })).status).toBe(200)
  })

  it('is aborted when the client goes away', async () => {
    let gone: (() => void) | undefined
    const aborted = new Promise<void>((resolve) => {
      gone = resolve
    })
    const { url } = await serve(
      (web) =>
        new Promise((resolve) => {
          web.signal.addEventListener('abort', () => {
            gone?.()
            resolve(new Response('late'))
          })
          client.destroy()
        }),
    )
    const client = request(url)
    client.on('error', () => undefined)
    client.end()
    await aborted
  })
})

describe('an answer', () => {
  it('keeps several cookies several', async () => {
    const headers = new Headers([
      ['set-cookie', 'a=1; Path=/'],
      ['set-cookie', 'b=2; Expires=Thu, 01 Jan 2026 00:00:00 GMT'],
      ['x-own', 'yes'],
    ])
    const { ask } = await serve(() => new Response('x', { headers }))
    const answer = await ask('/')
    expect(answer.headers['set-cookie']).toHaveLength(2)
    expect(answer.headers['x-own']).toBe('yes')
  })

  it.each([204, 205, 304])('with status %i has no body', async (status) => {
    const { ask } = await serve(() => new Response(null, { status }))
    expect(await ask('/')).toMatchObject({ status, text: '' })
  })

  it('to HEAD has headers alone, and its source is let go', async () => {
    let cancelled = false
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(10)),
      cancel: () => {
        cancelled = true
      },
    })
    const { ask } = await serve(() => new Response(endless, { headers: { etag: '"1"' } }))
    const answer = await ask('/', { method: 'HEAD' })
    expect([answer.text, answer.headers.etag, cancelled]).toEqual(['', '"1"', true])
  })

  it('that fails midway is cut off, and the process lives', async () => {
    const failing = () => {
      let pulls = 0
      return new ReadableStream({
        pull: (controller) => {
          pulls += 1
          if (pulls === 1) controller.enqueue(new Uint8Array(10))
          else controller.error(new Error('disk'))
        },
      })
    }
    const { ask, url } = await serve((web) =>
      web.url.endsWith('/whole') ? new Response('whole') : new Response(failing()),
    )
    await expect(fetch(url).then((response) => response.text())).rejects.toThrow()
    expect((await ask('/whole')).text).toBe('whole')
  })

  it('is made as fast as the client takes it, and nothing piles up for each piece', async () => {
    const warned: string[] = []
    const note = ({ name }: Error) => warned.push(name)
    process.on('warning', note)
    const pieces = 200
    let pulls = 0
    const { url } = await serve(
      () =>
        new Response(
          new ReadableStream(
            {
              pull: (controller) => {
                pulls += 1
                if (pulls <= pieces) controller.enqueue(new Uint8Array(200_000))
                else controller.close()
              },
            },
            { highWaterMark: 0 },
          ),
        ),
    )
    const reader = (await fetch(url)).body?.getReader()
    await reader?.read()
    // whoever reads nothing more has what the connection holds, and no more is made
    let made = 0
    while (made < pulls) {
      made = pulls
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    expect(made).toBeLessThan(pieces / 2)
    let size = 0
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      size += part.value.length
    }
    expect(pulls).toBe(pieces + 1)
    expect(size).toBeGreaterThan((pieces - 1) * 200_000)
    process.off('warning', note)
    expect(warned).toEqual([])
  })

  it('stops being made when the client goes away', async () => {
    let cancelled: (() => void) | undefined
    const stopped = new Promise<void>((resolve) => {
      cancelled = resolve
    })
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(64 * 1024)),
      cancel: () => cancelled?.(),
    })
    const { url } = await serve(() => new Response(endless))
    const client = request(url)
    client.on('error', () => undefined)
    client.end()
    const [response] = await once(client, 'response')
    await once(response, 'data')
    client.destroy()
    await stopped
  })
})
