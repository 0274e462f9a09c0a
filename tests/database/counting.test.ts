import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factories } from '../factories/index.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'

/** Filters and orders that Payload joins other tables for, some of them with several rows for one document. */
const asked: [
  name: string,
  question: { where?: Where; sort?: string; locale?: 'da' | 'en' | 'all' },
][] = [
  ['everything, by title', { sort: 'title' }],
  ['everything, by title in the other language', { sort: '-title', locale: 'en' }],
  ['by the name of whoever answered', { sort: 'interviewees.name' }],
  ['a word in the title', { where: { title: { like: 'tillid' } } }],
  ['a word in the title in any language', { where: { title: { like: 't' } }, locale: 'all' }],
  ['no title in English', { where: { title: { exists: false } }, locale: 'en' }],
  [
    'one of two titles',
    { where: { or: [{ title: { like: 'mod' } }, { title: { like: 'trust' } }] } },
  ],
  ['a question of several', { where: { 'exchanges.wording': { like: 'Hvordan' } } }],
  [
    'a title or a question',
    {
      where: { or: [{ title: { like: 'tillid' } }, { 'exchanges.wording': { like: 'Hvordan' } }] },
    },
  ],
  [
    'somebody who answered, by title',
    {
      where: { 'interviewees.name': { like: 'a' } },
      sort: 'title',
    },
  ],
]

describe.each(bothDatabases())('how many documents a list has, on $name', ({ url }) => {
  let stafet: Stafet
  beforeAll(async () => {
    const address = url()
    stafet = await startStafet(address ? { DATABASE_URL: address } : {})
    const make = factories(stafet.payload)
    const people = [await make.ambassadors({}, { name: 'Anna Krag' }), await make.ambassadors()]
    const interviewees = people.map(({ id }) => id)
    const exchanges = [{ wording: 'Hvordan går det?' }, { wording: 'Hvordan gik det?' }]
    await make.interviews({ published: true }, { title: 'Tillid er godt', interviewees, exchanges })
    const second = await make.interviews(
      { published: true },
      { title: 'Mod og tillid', interviewees },
    )
    await stafet.payload.update({
      collection: 'interviews',
      id: second.id,
      locale: 'en',
      data: { title: 'Courage and trust' },
      overrideAccess: true,
    })
    await make.interviews({}, { title: 'Mod', exchanges })
  })
  afterAll(() => stafet?.stop())

  it.each(asked)('is as many as it holds: %s', async (_, question) => {
    for (const draft of [true, false]) {
      const common = { collection: 'interviews', draft, depth: 0, overrideAccess: true } as const
      const whole = await stafet.payload.find({ ...common, ...question, pagination: false })
      const page = await stafet.payload.find({ ...common, ...question, limit: 1 })
      const ids = new Set(whole.docs.map(({ id }) => id))
      // Payload looks into all languages at once on SQLite only
      if (question.locale !== 'all') expect(ids.size).toBeGreaterThan(0)
      expect(page.totalDocs).toBe(ids.size)
    }
  })
})
