import { describe, expect, it } from 'vitest'
import { Kept } from '../../../src/memory/kept.ts'
import type { Made } from '../../../src/memory/page.ts'
import { noteRead } from '../../../src/recording.ts'

const made = (body: string, more: Partial<Made> = {}): Made => ({
  status: 200,
  type: 'text/plain',
  body,
  keeping: 'asking',
  ...more,
})

function keptWith({ bytes = 1_000_000, until = 1000 } = {}) {
  const clock = { now: 0 }
  const failures: string[] = []
  const kept = new Kept({
    bytes,
    now: () => clock.now,
    today: async () => ({ since: 0, until }),
    onFailure: (_error, key) => failures.push(key),
  })
  const say = async (key: string, body: string, ...tags: string[]) => {
    const { page } = await kept.obtain(key, async () => {
      noteRead(...tags)
      return made(body)
    })
    return page.body.toString()
  }
  return { clock, failures, kept, say }
}

/** Something that is made when it is told to be. */
function gate() {
  let open = (_made: Made) => undefined as unknown
  const made = new Promise<Made>((resolve) => {
    open = resolve
  })
  return { made, open: (each: Made) => open(each) }
}

describe('pages that are kept', () => {
  it('are made once, and dropped by what they were made of', async () => {
    const { kept, say } = keptWith()
    expect(await say('/a', 'one', 'interviews:1')).toBe('one')
    expect(await say('/a', 'two', 'interviews:1')).toBe('one')
    kept.drop(['interviews', 'interviews:2'])
    expect(await say('/a', 'two', 'interviews:1')).toBe('one')
    kept.drop(['interviews:1'])
    expect(await say('/a', 'two', 'interviews:1')).toBe('two')
    kept.drop(['interviews:*'])
    expect(await say('/a', 'three')).toBe('three')
    kept.clear()
    expect(kept.size).toEqual({ pages: 0, bytes: 0 })
  })

  it('are true for a day', async () => {
    const { clock, kept, say } = keptWith()
    await say('/', 'today')
    clock.now = 999
    expect(await say('/', 'tomorrow')).toBe('today')
    clock.now = 1000
    const page = kept.find('/')
    expect(page && kept.isTrue(page)).toBe(false)
    expect(await say('/', 'tomorrow')).toBe('tomorrow')
  })

  it('are answered once more when a new one can’t be made, unless something changed', async () => {
    const { clock, failures, kept, say } = keptWith()
    await say('/', 'good', 'cases')
    clock.now = 2000
    const fail = () => kept.obtain('/', () => Promise.reject(new Error('gone')))
    expect(await fail()).toMatchObject({ stale: true })
    expect(failures).toEqual(['/'])
    kept.drop(['cases'])
    await expect(fail()).rejects.toThrow('gone')
  })

  it('are not kept when something changed that they were made of meanwhile', async () => {
    const { kept, say } = keptWith()
    const { made: slow, open } = gate()
    const begun = kept.obtain('/', async () => {
      noteRead('terms')
      return slow
    })
    const same = kept.obtain('/', async () => made('never asked for'))
    await new Promise((resolve) => setImmediate(resolve))
    kept.drop(['terms', 'terms:7'])
    expect(await say('/', 'new', 'terms')).toBe('new')
    open(made('old'))
    expect((await begun).page.body.toString()).toBe('old')
    expect((await same).page.body.toString()).toBe('old')
    expect(await say('/', 'newer', 'terms')).toBe('new')
  })

  it('are kept when something else changed meanwhile', async () => {
    const { kept, say } = keptWith()
    const { made: slow, open } = gate()
    const begun = kept.obtain('/', () => slow)
    kept.drop(['terms'])
    open(made('still right'))
    await begun
    expect(await say('/', 'never made')).toBe('still right')
  })

  it('never fill more than their share, and what isn’t there never washes out what is', async () => {
    const { kept, say } = keptWith({ bytes: 200_000 })
    const large = 'x'.repeat(10_000)
    for (let at = 0; at < 5; at += 1) await say(`/page-${at}`, large, `interviews:${at}`)
    for (let at = 0; at < 100; at += 1) {
      await kept.obtain(`/nix-${at}`, async () => made('y'.repeat(1000), { status: 404 }))
      await say(`/search?q=${at}`, large)
    }
    expect(kept.size.bytes).toBeLessThanOrEqual(200_000)
    for (let at = 0; at < 5; at += 1) expect(kept.find(`/page-${at}`)).toBeDefined()
    await say('/huge', 'z'.repeat(500_000))
    expect(kept.find('/huge')).toBeUndefined()
  })

  it('are not kept when they say so', async () => {
    const { kept, say } = keptWith()
    await kept.obtain('/', async () => made('error', { status: 500, keep: false }))
    expect(await say('/', 'good')).toBe('good')
  })
})
