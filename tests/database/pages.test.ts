import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageAlongTexts } from '../../src/database/sqlite/pages.ts'
import { factories } from '../factories/index.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'
import { statementsOf } from './support/statements.ts'

type Question = { where?: Where; sort?: string | string[]; locale?: 'da' | 'en' | 'all' }

const tillid: Where = { title: { like: 'tillid' } }
/** What is asked, and whether it is answered along the texts. */
const asked: [name: string, along: boolean, question: Question][] = [
  ['by title', true, { sort: 'title' }],
  ['by title, from the end', true, { sort: '-title' }],
  ['by title in English', true, { sort: 'title', locale: 'en' }],
  ['by title in English, from the end', true, { sort: '-title', locale: 'en' }],
  ['by title, the oldest first', true, { sort: ['title', 'createdAt'] }],
  ['by title, then by slug', true, { sort: ['-title', 'slug'] }],
  [
    'by title, of one interviewer',
    true,
    { sort: 'title', where: { interviewer: { equals: 'Bo' } } },
  ],
  ['by title, drafts only', true, { sort: 'title', where: { _status: { equals: 'draft' } } }],
  ['by title, without a lead', true, { sort: '-title', where: { lead: { exists: false } } }],
  ['by title, a word in it', true, { sort: 'title', where: tillid }],
  ['a word in the title', true, { where: tillid }],
  ['a word in the English title', true, { where: { title: { like: 'a' } }, locale: 'en' }],
  ['words in the title', true, { where: { title: { like: 'mod tillid' } }, sort: 'updatedAt' }],
  ['letters beyond ASCII', true, { where: { title: { like: 'å' } } }],
  ['exactly one title', true, { where: { title: { equals: 'Tillid' } }, sort: '-updatedAt' }],
  ['a word in title or lead', true, { where: { or: [tillid, { lead: { like: 'tillid' } }] } }],
  [
    'a word, as the panel asks',
    true,
    { where: { and: [{ or: [tillid] }, { slug: { exists: true } }] } },
  ],
  ['a word that nothing has', true, { where: { title: { like: 'zebra' } } }],
  [
    'a word or an interviewer',
    false,
    { where: { or: [tillid, { interviewer: { equals: 'Bo' } }] } },
  ],
  ['no title in English', false, { where: { title: { exists: false } }, locale: 'en' }],
  ['another title', false, { where: { title: { not_equals: 'Tillid' } } }],
  ['by the name of whoever answered', false, { sort: 'interviewees.name' }],
  [
    'by title, whoever answered',
    false,
    { sort: 'title', where: { 'interviewees.name': { like: 'a' } } },
  ],
  ['a word in any language', false, { where: { title: { like: 'a' } }, locale: 'all' }],
  ['the newest', false, { sort: '-updatedAt' }],
]

/** Equal ones, such that SQLite sorts otherwise than people, and none. */
const titles = [
  'Tillid',
  'Åben ledelse',
  'ærlighed',
  'Mod og tillid',
  'tillid',
  'Tillid',
  'Øvelse',
  'Mod',
  '',
  undefined,
]
const english = ['Trust', null, 'Courage', undefined, 'a trust']

describe('pages of lists on SQLite', () => {
  let stafet: Stafet
  beforeAll(async () => {
    stafet = await startStafet()
    const { payload } = stafet
    const make = factories(payload)
    const anna = await make.ambassadors({}, { name: 'Anna Krag' })
    const all = { collection: 'interviews', overrideAccess: true } as const
    for (let index = 0; index < 40; index += 1) {
      const title = titles[(index * 7) % titles.length]
      const published = Boolean(title) && index % 3 === 0
      const { id } = await make.interviews(
        { published },
        {
          title,
          interviewer: index % 2 ? 'Bo' : 'Eva',
          interviewees: [anna.id],
          lead: index % 4 ? `Om tillid ${index}` : null,
        },
      )
      const other = english[index % english.length]
      const draft = !published || !other || index % 2 === 0
      if (other !== undefined) {
        await payload.update({
          ...all,
          id,
          draft,
          locale: 'en',
          data: { ...(other && { title: other }), lead: 'A lead' },
        })
      }
      // A draft over what is published, and something in the trash.
      if (published && draft)
        await payload.update({ ...all, id, draft, data: { title: `Ny ${title}` } })
      if (index % 11 === 5)
        await payload.update({ ...all, id, data: { deletedAt: new Date().toISOString() } })
    }
    for (const title of ['Only in English', 'Another']) {
      await payload.create({
        ...all,
        draft: true,
        locale: 'en',
        data: { title, interviewees: [anna.id] },
      })
    }
    // Here a handful is to be as good as thousands.
    pageAlongTexts(payload.db as unknown as SQLiteAdapter, {
      few: 0,
      plenty: Number.POSITIVE_INFINITY,
    })
  })
  afterAll(() => stafet?.stop())

  it.each(asked)('are those of Payload, whatever is asked: %s', async (_, along, question) => {
    const { payload } = stafet
    for (const more of [{ draft: true }, { draft: false }, { draft: true, trash: true }]) {
      const common = {
        collection: 'interviews',
        depth: 0,
        overrideAccess: true,
        ...more,
        ...question,
      } as const
      // Without a limit it is always Payload's own statement, which sorts all there is.
      const { docs } = await payload.find({ ...common, pagination: false, limit: 0 })
      const ids = docs.map(({ id }) => id)
      const limit = 7
      for (let page = 1; page <= Math.ceil(ids.length / limit) + 1; page += 1) {
        let found: Awaited<ReturnType<typeof payload.find>> | undefined
        const statements = await statementsOf(payload, async () => {
          found = await payload.find({ ...common, limit, page })
        })
        const here = ids.slice((page - 1) * limit, page * limit)
        expect(found?.docs.map(({ id }) => id)).toEqual(here)
        if (here.length > 0) expect(found?.totalDocs).toBe(ids.length)
        expect(statements.some(({ sql }) => /cross join|NOT EXISTS/.test(sql))).toBe(along)
      }
    }
  })
})
