import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editors } from '../../src/cli/bench/bars/editors.mjs'
import { memory } from '../../src/cli/bench/bars/memory.mjs'
import { publish } from '../../src/cli/bench/bars/publish.mjs'
import { scale } from '../../src/cli/bench/bars/scale.mjs'
import { page } from '../../src/cli/bench/bars/throughput.mjs'
import { weight } from '../../src/cli/bench/bars/weight.mjs'
import { fill } from '../../src/cli/bench/fill/fill.ts'
import { editor } from '../../src/cli/bench/lib/data.mjs'
import { interleaved, median, quantile } from '../../src/cli/bench/lib/figures.mjs'
import { signIn } from '../../src/cli/bench/lib/stafet.mjs'
import { now } from '../../src/clock.ts'
import { withoutInvitation } from '../../src/cms/users/mails.ts'
import { createApp } from '../../src/http/app.ts'
import { provide, startApp, type TestApp } from '../setup/app.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'

const interviews = 60

let stafet: Stafet
let app: TestApp
let context: ReturnType<typeof contextOf>

/** One server stands for all of them: what is looked at is whether the bars can be measured. */
function contextOf(url: string, folder: string) {
  const server = { url, pid: process.pid, interviews, signIn: () => signIn(url) }
  return {
    ...{ cached: server, anew: server, small: server, interviews, folder, whole: false },
    ...{ rounds: 1, duration: 0.5, repeats: 1, visits: 4, warmUp: 0 },
  }
}

beforeAll(async () => {
  stafet = await startStafet()
  const { payload, env } = stafet
  provide(payload)
  await fill(payload, { interviews, mediaFolder: env.mediaFolder })
  await payload.create({
    collection: 'users',
    overrideAccess: true,
    context: withoutInvitation,
    data: { ...editor, name: 'Redaktør', role: 'admin' },
  })
  app = await startApp((req, res) => serve(req, res))
  const serve = createApp({ payload, env: { ...env, publicUrl: app.url }, clock: now })
  context = contextOf(app.url, env.dataFolder)
})
afterAll(async () => {
  await app?.stop()
  await stafet?.stop()
})

describe('the benchmark', () => {
  it.each([
    ['throughput', page, /bare node:http/],
    ['publishing', publish, /next request/],
    ['scale', scale, /Lists at 60/],
    ['what editors ask', editors, /Lists of editors at 60/],
    ['weight', weight, /HTML and CSS/],
    ['memory', memory, /Peak memory/],
  ])(
    'measures %s, and says whether the bar is met',
    async (_, measure, bar) => {
      const rows = await measure(context)
      expect(rows[0]).toMatchObject({ bar: expect.stringMatching(bar), met: expect.any(Boolean) })
      for (const { measured } of rows) expect(measured).toMatch(/^\d|left out/)
    },
    120_000,
  )

  it('fills a programme that readers see whole', async () => {
    const { status, text } = await app.ask('/interviews/interview-1')
    expect(status).toBe(200)
    expect(text.match(/<img /g)?.length).toBeGreaterThan(0)
    const all = await app.ask('/api/interviews?limit=1')
    expect(all.json).toMatchObject({ totalDocs: interviews })
    const english = await app.ask('/en/interviews/interview-2')
    expect(english.text).toMatch(/<h1>\w/)
  })
})

describe('its figures', () => {
  it('are medians and quantiles of what came in turn', async () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2)
    expect(quantile([1, 2, 3, 4], 0.99)).toBe(4)
    const order: string[] = []
    const task = (name: string) => (round: number) => order.push(`${name}${round}`)
    await interleaved(2, { a: task('a'), b: task('b') })
    expect(order).toEqual(['a0', 'b0', 'a1', 'b1'])
  })
})
