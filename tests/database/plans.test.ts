import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { loadDesk } from '../../src/cms/desk/load.ts'
import { withoutInvitation } from '../../src/cms/users/mails.ts'
import { pageAlongTexts } from '../../src/database/sqlite/pages.ts'
import { asReader, newestFirst } from '../../src/site/queries/reading.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'
import { makeProgramme } from '../site/programme.ts'
import { mongoUrl } from './support/databases.ts'
import { statementsOf } from './support/statements.ts'

const reading = { ...asReader, depth: 0, limit: 5 } as const

/** What lists ask, and the index in whose order they are read. */
const lists: [name: string, index: string, (payload: Payload) => Promise<unknown>][] = [
  [
    'the newest interviews of the site',
    'published_at',
    (payload) => payload.find({ ...reading, collection: 'interviews', sort: newestFirst }),
  ],
  [
    'a later page of the cases',
    'published_at',
    (payload) => payload.find({ ...reading, collection: 'cases', sort: newestFirst, page: 2 }),
  ],
  [
    'sort=-publishedAt',
    'published_at',
    (payload) => payload.find({ ...reading, collection: 'interviews', sort: '-publishedAt' }),
  ],
  [
    'the default order',
    'created_at',
    (payload) => payload.find({ ...reading, collection: 'interviews' }),
  ],
  [
    'what changed last',
    'updated_at',
    (payload) => payload.find({ ...reading, collection: 'cases', sort: '-updatedAt' }),
  ],
  [
    'the media of readers',
    'created_at',
    (payload) => payload.find({ ...reading, collection: 'media' }),
  ],
  [
    'the list of the admin panel',
    'version_updated_at',
    (payload) =>
      payload.find({
        collection: 'interviews',
        draft: true,
        sort: '-updatedAt',
        depth: 0,
        overrideAccess: true,
      }),
  ],
]

/** What an editor's list asks, in the panel and of the API. */
const asEditor = {
  collection: 'interviews',
  draft: true,
  depth: 0,
  limit: 5,
  locale: 'da',
  overrideAccess: true,
} as const
const byTitle = (payload: Payload) => payload.find({ ...asEditor, sort: 'title' })

describe('SQLite', () => {
  let stafet: Stafet
  beforeAll(async () => {
    stafet = await startStafet()
    await makeProgramme(stafet.payload)
  })
  afterAll(() => stafet.stop())

  it.each(lists)(
    'reads %s in the order of an index, and counts from one',
    async (_, index, ask) => {
      const plans = await plansOf(stafet.payload, ask)
      const inOrder = new RegExp(`^SCAN \\w+ USING INDEX \\w+_${index}_list_idx$`)
      expect(plans).toContainEqual([expect.stringMatching(inOrder)])
      expect(plans).toContainEqual([
        expect.stringMatching(/^SCAN \w+ USING COVERING INDEX \w+_list_idx$/),
      ])
    },
  )

  it('counts from an index alone a list that is sorted by its headings', async () => {
    const plans = await plansOf(stafet.payload, byTitle)
    const count = /^SCAN _interviews_v USING COVERING INDEX \w+_list_idx$/
    expect(plans).toContainEqual([expect.stringMatching(count)])
  })

  const searched = { ...asEditor, where: { title: { like: 'e' } } }

  it('counts what a search finds from indexes alone, coming from the headings', async () => {
    const plans = await plansOf(stafet.payload, (payload) => payload.find(searched))
    const [headings, ofThose] = [
      /^SEARCH _interviews_v_locales USING COVERING INDEX \w+_version_title_list_idx \(_locale=\?\)$/,
      /^SEARCH _interviews_v USING COVERING INDEX _interviews_v_latest_list_idx \(id=\?/,
    ]
    const count = [expect.stringMatching(headings), expect.stringMatching(ofThose)]
    expect(plans).toContainEqual(count)
  })

  it.each(['title', '-title'])('reads a page by sort=%s along the headings', async (sort) => {
    // As if a handful were thousands; the last that was told so goes first.
    pageAlongTexts(stafet.payload.db as unknown as SQLiteAdapter, { few: 0, plenty: 10 })
    const plans = await plansOf(stafet.payload, (payload) => payload.find({ ...asEditor, sort }))
    const inOrder =
      /^SEARCH _interviews_v_locales USING COVERING INDEX \w+_version_title_list_idx \(_locale=\? AND version_title>\?\)$/
    const page = plans.find(([first = '']) => inOrder.test(first))
    // What has the same title is sorted, and nothing else is.
    expect(page?.slice(2)).toEqual(['USE TEMP B-TREE FOR RIGHT PART OF ORDER BY'])
    expect(plans.flat().filter((one) => /DISTINCT|FOR ORDER BY/.test(one))).toEqual([])
  })

  it('looks published documents up by their ids, however many are published', async () => {
    const { docs } = await stafet.payload.find({ collection: 'ambassadors', depth: 0, limit: 0 })
    const ids = docs.map(({ id }) => id)
    const where = {
      id: { in: [...ids, ...ids.map((id) => `${id}x`), ...ids.map((id) => `x${id}`)] },
    }
    const plans = await plansOf(stafet.payload, (payload) =>
      payload.find({ ...reading, collection: 'ambassadors', where, pagination: false }),
    )
    // the server's tickers may ask something meanwhile
    const plan = plans.find(([first]) => first?.includes(' ambassadors '))
    expect(plan?.[0]).toMatch(
      /^SEARCH ambassadors USING INDEX sqlite_autoindex_ambassadors_1 \(id=\?\)$/,
    )
  })

  it('reads no table from end to end for the dashboard', async () => {
    const user = await stafet.payload.create({
      collection: 'users',
      context: withoutInvitation,
      data: {
        name: 'Karen',
        email: 'karen@example.org',
        password: 'Lange-lyse-naetter-2',
        role: 'editor',
      },
      overrideAccess: true,
    })
    const editor = { ...user, collection: 'users' as const }
    const plans = await plansOf(stafet.payload, (payload) =>
      loadDesk({ payload, user: editor, language: 'da' }),
    )
    expect(plans.length).toBeGreaterThan(10)
    const whole = plans.flat().filter((one) => /^SCAN (?!\()/.test(one) && !one.includes(' USING '))
    // a programme has a handful of handovers, and keeps no index of their state
    expect(whole).toEqual(['SCAN handovers'])
    for (const collection of ['interviews', 'cases']) {
      const untouched = new RegExp(
        `^SEARCH _${collection}_v USING (COVERING )?INDEX _${collection}_v_version_updated_at_list_idx`,
      )
      // the page and its count
      expect(plans.flat().filter((one) => untouched.test(one)).length).toBeGreaterThanOrEqual(2)
    }
  })

  it('keeps the index that every locale table needs', async () => {
    const { client } = stafet.payload.db as unknown as SQLiteAdapter
    const { rows } = await client.execute(
      `SELECT name FROM sqlite_master AS t WHERE type = 'table' AND name LIKE '%\\_locales' ESCAPE '\\' AND NOT EXISTS
       (SELECT 1 FROM sqlite_master AS i JOIN pragma_index_info(i.name) AS c
        WHERE i.type = 'index' AND i.tbl_name = t.name AND c.seqno = 0 AND c.name = '_parent_id')`,
    )
    expect(rows).toEqual([])
  })
})

describe.skipIf(!inject('mongoUrl'))('MongoDB', () => {
  let stafet: Stafet
  beforeAll(async () => {
    stafet = await startStafet({ DATABASE_URL: mongoUrl() })
    await makeProgramme(stafet.payload)
  })
  afterAll(async () => {
    await (stafet.payload.db as unknown as MongooseAdapter).connection.dropDatabase()
    await stafet.stop()
  })

  it.each(lists)('reads %s in the order of an index', async (_, index, ask) => {
    const [stages = ''] = await mongoPlansOf(stafet.payload, ask)
    expect(stages).toContain('IXSCAN')
    const field = index.replace('_at', 'At').replace('_', '.')
    expect(stages).toContain(`"keyPattern":{"${field}":`)
    expect(stages).not.toContain('SORT')
  })

  it.each(['title', '-title'])('reads a list by sort=%s in the order of an index', async (sort) => {
    const [stages = ''] = await mongoPlansOf(stafet.payload, (payload) =>
      payload.find({ ...asEditor, sort }),
    )
    expect(stages).toContain(`"keyPattern":{"version.title.da":${sort === 'title' ? 1 : -1}`)
    expect(stages).not.toContain('SORT')
  })

  it.each(lists)('counts %s without reading a document', async (_, _index, ask) => {
    const { connection } = stafet.payload.db as unknown as MongooseAdapter
    const counted: { name: string; filter: object }[] = []
    connection.base.set('debug', (name: string, method: string, filter: object) => {
      if (method === 'countDocuments') counted.push({ name, filter })
    })
    await ask(stafet.payload).finally(() => connection.base.set('debug', false))
    expect(counted).toHaveLength(1)
    for (const { name, filter } of counted) {
      const count = [{ $match: filter }, { $group: { _id: 1, n: { $sum: 1 } } }]
      const plan = await connection.collection(name).aggregate(count).explain('executionStats')
      expect(JSON.stringify(plan)).toMatch(/"totalDocsExamined":0\b/)
    }
  })
})

/** The plan of each statement, without those of the subqueries that collect a document's rows. */
async function plansOf(payload: Payload, ask: (payload: Payload) => Promise<unknown>) {
  const { client } = payload.db as unknown as SQLiteAdapter
  const asked = await statementsOf(payload, () => ask(payload))
  const plans: string[][] = []
  for (const { sql, args } of asked) {
    const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
    plans.push(
      rows
        .filter(({ parent, detail }) => parent === 0 && !String(detail).startsWith('CORRELATED'))
        .map(({ detail }) => String(detail)),
    )
  }
  return plans
}

/** The stages of the winning plan of each find, as text. */
async function mongoPlansOf(payload: Payload, ask: (payload: Payload) => Promise<unknown>) {
  const { connection } = payload.db as unknown as MongooseAdapter
  const asked: { name: string; filter: object; sort: object }[] = []
  connection.base.set('debug', (name: string, method: string, filter: object, options: unknown) => {
    const { sort } = (options ?? {}) as { sort?: object }
    if (method === 'find' && sort) asked.push({ name, filter, sort })
  })
  await ask(payload).finally(() => connection.base.set('debug', false))
  return Promise.all(
    asked.map(async ({ name, filter, sort }) => {
      const plan = await connection
        .collection(name)
        .find(filter)
        .sort(sort as never)
        .explain()
      return JSON.stringify(plan.queryPlanner.winningPlan)
    }),
  )
}
