import fc from 'fast-check'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { now, setClock } from '../../src/clock.ts'
import { createApp } from '../../src/http/app.ts'
import { provide, startApp, type TestApp } from '../setup/app.ts'
import { seeded } from '../setup/chance.ts'
import { patience, runs } from '../setup/properties.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'
import { addresses, canary, edits, hide } from './memoryEdits.ts'
import { makeProgramme, moment } from './programme.ts'

let stafet: Stafet
let programme: Awaited<ReturnType<typeof makeProgramme>>
let app: TestApp
/** The same, which keeps nothing and remembers nothing: its database is another each time that it looks. */
let fresh: TestApp
let token: string
let hidden: string[]

beforeAll(async () => {
  setClock(() => moment)
  stafet = await startStafet({ PUBLIC_URL: 'https://stafet.example' })
  const { payload, env } = stafet
  payload.logger.level = 'silent'
  provide(payload)
  programme = await makeProgramme(payload)
  app = await startApp(createApp({ payload, env, clock: now }))
  const stranger = Object.create(payload, {
    db: { get: () => Object.create(payload.db) },
  }) as Payload
  const forgetful = { ...env, cacheMegabytes: 0 }
  fresh = await startApp(createApp({ payload: stranger, env: forgetful, clock: now }))
  hidden = await hide(payload, programme)
  const { email } = await programme.make.users({ role: 'editor' })
  const data = { email, password: 'Grønne-cykler-40-km' }
  token = (await payload.login({ collection: 'users', data })).token ?? ''
}, 120_000)
afterAll(async () => {
  setClock()
  await app?.stop()
  await fresh?.stop()
  await stafet?.stop()
})

/** What an editor sees of the drafts, while readers read. */
const previews = () =>
  Promise.all([
    app.ask('/api/interviews?draft=true&depth=1', {
      headers: { cookie: `payload-token=${token}` },
    }),
    app.ask('/api/cases?draft=true', { headers: { authorization: `JWT ${token}` } }),
  ])

it(
  'every answer from memory is what would be made now, whatever was edited, and never a draft',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.integer({ min: 1, max: 3 }), async (seed, steps) => {
        const chance = seeded(seed)
        const kinds = Object.entries(edits(stafet.payload, programme, hidden, chance))
        const done: string[] = []
        for (let step = 0; step < steps; step += 1) {
          const all = await addresses(stafet.payload)
          const some = Array.from({ length: 5 }, () => chance.pick(all))
          const [kind, edit] = chance.pick(kinds)
          // readers are served while it happens
          const meanwhile = some.map((path) => app.ask(path))
          const previewed = previews()
          const outcome = await edit().then(
            () => '',
            () => ' (refused)',
          )
          done.push(kind + outcome)
          // none of these waits for a page that was begun before
          const told = await Promise.all(some.map((path) => app.ask(path)))
          await Promise.all([...meanwhile, previewed])
          for (const [at, path] of some.entries()) {
            const right = await fresh.ask(path)
            for (const answer of [told[at], await app.ask(path)]) {
              const where = `${path} after ${done.join(', ')}`
              expect(answer?.status, where).toBe(right.status)
              expect(answer?.text, where).toBe(right.text)
              expect(answer?.headers.etag, where).toBe(right.headers.etag)
              expect(answer?.text, where).not.toContain(canary)
            }
          }
        }
      }),
      { ...runs(5), endOnFailure: true },
    )
  },
  patience(120_000),
)

it('what editors preview meanwhile has the drafts in it', async () => {
  const [interviews] = await previews()
  expect(interviews.text).toContain(canary)
})
