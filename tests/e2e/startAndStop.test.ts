import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, type IncomingMessage, request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoMemoryServer } from 'mongodb-memory-server-core'
import { afterAll, describe, expect, it } from 'vitest'
import { fakeRedis } from '../setup/redis.ts'
import { freePort, launch, untilReady } from '../setup/server.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'stafet-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const started = (variables: Record<string, string>) => launch(variables, { folder })

/** Neither a stack nor a name of a class: what stands there is for whoever started the server. */
const isForPeople = (text: string) => !/\n\s+at |Error\b/.test(text)

describe.concurrent('a start that can’t succeed ends with a code and says why', () => {
  it('when the environment is wrong, with all of it', async () => {
    const server = started({ PORT: 'femten', SMTP_URL: 'mail', PAYLOAD_SECRET: 'kort' })
    expect(await server.ended).toBe(1)
    for (const name of ['PORT', 'SMTP_URL', 'PAYLOAD_SECRET'])
      expect(server.output()).toContain(`- ${name} must`)
    expect(isForPeople(server.output())).toBe(true)
  })

  it('when the port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const port = String((other.address() as { port: number }).port)
    const server = started({ PORT: port })
    expect(await server.ended).toBe(1)
    expect(server.output()).toContain(`Port ${port} er optaget af et andet program.`)
    expect(server.output()).toContain(`Port ${port} is taken by another program.`)
    expect(isForPeople(server.output())).toBe(true)
    await new Promise((resolve) => other.close(resolve))
  })

  it.skipIf(!process.env.MONGOMS_SYSTEM_BINARY)('when MongoDB stands alone', async () => {
    const alone = await MongoMemoryServer.create({ instance: { storageEngine: 'wiredTiger' } })
    try {
      const server = started({
        DATABASE_URL: alone.getUri('alene'),
        PORT: String(await freePort()),
      })
      expect(await server.ended).toBe(1)
      expect(server.output()).toContain('er ikke et replika-sæt')
      expect(server.output()).toContain('is not a replica set')
      expect(isForPeople(server.output())).toBe(true)
    } finally {
      await alone.stop()
    }
  })
})

describe('a server that is asked to stop', () => {
  it('finishes what is under way, takes nothing new, waits for nobody, and ends with 0', async () => {
    const port = await freePort()
    const redis = await fakeRedis()
    const server = started({ PORT: String(port), REDIS_URL: redis.url })
    const url = `http://localhost:${port}`
    await untilReady(url, server)
    const agent = new Agent({ keepAlive: true })
    // a browser that keeps its connection
    await answerOf(request(`${url}/healthz`, { agent }).end())
    const body = JSON.stringify({ email: 'ingen@example.org', password: 'forkert' })
    const half = request(`${url}/api/users/login`, {
      agent: new Agent({ keepAlive: true }),
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Content-Length': body.length,
        // so that the server says when it has the request: before that, nothing of it is under way
        Expect: '100-continue',
      },
    })
    half.flushHeaders()
    await once(half, 'continue')
    half.write(body.slice(0, 10))
    await expect.poll(() => redis.connections).toBe(1)
    redis.mood = 'silent'

    server.signal('SIGTERM')
    await expect.poll(server.output, { timeout: 10_000 }).toContain('Stopping (SIGTERM)')
    const asked = Date.now()
    await expect(fetch(`${url}/healthz`)).rejects.toThrow()
    half.end(body.slice(10))
    expect((await answerOf(half)).statusCode).toBe(401)
    expect(await server.ended).toBe(0)
    // well before the ten seconds that others get
    expect(Date.now() - asked).toBeLessThan(5000)
    await redis.kill()
  })
})

function answerOf(sent: ReturnType<typeof request>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    sent.once('error', reject).once('response', (answer) => {
      answer.resume().once('end', () => resolve(answer))
    })
  })
}
