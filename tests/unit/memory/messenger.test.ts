import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Messenger, openMessenger } from '../../../src/memory/messenger/messenger.ts'
import { readSources } from '../../setup/architecture/sources.ts'
import { type FakeRedis, fakeRedis } from '../../setup/redis.ts'

let redis: FakeRedis
const open: Messenger[] = []
beforeEach(async () => {
  redis = await fakeRedis()
})
afterEach(async () => {
  for (const messenger of open.splice(0)) await messenger.close()
  await redis.kill().catch(() => undefined)
})

/** A process with a messenger: how often it was told, and what it logged. */
function process(secret = 'den fælles hemmelighed') {
  const logged: string[] = []
  const log = (line: string) => logged.push(line)
  const payload = { secret, logger: { info: log, warn: log } } as never
  const messenger = openMessenger({ payload, url: redis.url, waits: [20, 40] })
  open.push(messenger)
  const one = { messenger, logged, told: 0 }
  messenger.onTold(() => {
    one.told += 1
  })
  return one
}

type Process = ReturnType<typeof process>

/** Until what one tells comes through to the other. */
async function untilHeard(teller: Process, hearer: Process): Promise<void> {
  const { told } = hearer
  await expect
    .poll(() => {
      teller.messenger.tell()
      return hearer.told
    })
    .toBeGreaterThan(told)
}

describe('a messenger between processes', () => {
  it('tells the others, neither itself nor other installations', async () => {
    const [one, other, stranger] = [process(), process(), process('en anden')]
    await untilHeard(one, other)
    await untilHeard(other, one)
    await pause(50)
    const { told } = one
    other.messenger.tell()
    await expect.poll(() => one.told).toBe(told + 1)
    expect([stranger.told, one.logged]).toEqual([0, []])
  })

  it('tells of many commits at once, however slow Redis is', async () => {
    const [one, other] = [process(), process()]
    await untilHeard(one, other)
    await pause(50)
    redis.slow = true
    const before = redis.published
    for (let count = 0; count < 1000; count += 1) one.messenger.tell()
    await pause(50)
    expect(redis.published - before).toBe(1)
  })

  it('does without Redis and begins when it is there, with a line for each', async () => {
    await redis.kill()
    const [one, other] = [process(), process()]
    one.messenger.tell()
    await expect.poll(() => one.logged).toHaveLength(1)
    await pause(150)
    expect(one.logged).toEqual([expect.stringMatching(/Redis is away.*ECONNREFUSED/)])
    await redis.start()
    await untilHeard(one, other)
    await redis.kill()
    one.messenger.tell()
    await expect.poll(() => one.logged).toHaveLength(3)
    await redis.start()
    await untilHeard(one, other)
    expect(one.logged.slice(1)).toEqual([
      'Redis is back',
      expect.stringMatching(/Redis is away/),
      'Redis is back',
    ])
  })

  it('hangs up on a Redis that talks nonsense, in the middle or from the start', async () => {
    const [one, other] = [process(), process()]
    await untilHeard(one, other)
    const { connections } = redis
    redis.mood = 'garbled'
    one.messenger.tell()
    await expect.poll(() => redis.connections).toBeGreaterThan(connections + 2)
    expect(one.logged).toHaveLength(1)
    redis.mood = 'sound'
    await untilHeard(one, other)
  })

  it('stops at once while Redis does not answer', async () => {
    const one = process()
    await untilHeard(process(), one)
    redis.mood = 'silent'
    const late = process()
    one.messenger.tell()
    await expect.poll(() => redis.connections).toBe(3)
    const began = performance.now()
    await Promise.all([one.messenger.close(), late.messenger.close()])
    expect(performance.now() - began).toBeLessThan(2000)
    one.messenger.tell()
    await process().messenger.close()
  })

  it('is loaded by nobody who has no Redis', () => {
    const loading = [...readSources()].filter(([, source]) => /['"]redis['"]/.test(source))
    expect(loading.map(([file]) => file)).toEqual(['src/memory/messenger/line.ts'])
    expect(loading[0]?.[1]).not.toMatch(/^import.*'redis'/m)
  })
})
