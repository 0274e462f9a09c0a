import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factories } from '../factories/index.ts'
import { startApi, type TestApi } from '../setup/api.ts'
import type { Answer, Asked } from '../setup/app.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'
import { type Chance, seeded } from '../setup/chance.ts'
import { anyValues } from './support/anyValue.ts'

/** Writes on each database: the same ones on every run, unless it is asked for others. */
const writes = Number(process.env.ANY_WRITES ?? 300)
const seed = Number(process.env.ANY_WRITES_SEED ?? 20_260_301)

/** What GraphQL calls a document; accounts it can't change. */
const names: Partial<Record<CollectionSlug, string>> = {
  ambassadors: 'Ambassador',
  roles: 'Role',
  themes: 'Theme',
  questions: 'Question',
  organisations: 'Organisation',
  interviews: 'Interview',
  cases: 'Case',
  terms: 'Term',
  redirects: 'Redirect',
  media: 'Media',
  handovers: 'Handover',
}

type Work = { path: string; asked: Asked }
type Ground = { ids: string[]; whole: Record<string, Record<string, unknown>>; stored: Stored }
type Stored = Partial<Record<CollectionSlug, string>>

/** A document of every collection, for updates, and what makes another one. */
async function ground({ payload, users }: TestApi): Promise<Ground> {
  const make = factories(payload)
  const [ambassador, role, theme, media, question, organisation] = [
    await make.ambassadors(),
    await make.roles(),
    await make.themes(),
    await make.media(),
    await make.questions(),
    await make.organisations(),
  ].map(({ id }) => id)
  const term = { role, ambassador, startsOn: '2026-01-01', endsOn: '2027-01-01', kind: 'ordinary' }
  const stored = {
    ambassadors: ambassador,
    roles: role,
    themes: theme,
    media,
    questions: question,
    organisations: organisation,
    interviews: (await make.interviews({ published: true })).id,
    cases: (await make.cases()).id,
    terms: (await make.terms({ role, ambassador })).id,
    redirects: (await make.redirects()).id,
    handovers: (await make.handovers({ role })).id,
    users: users.editor.id,
  } as Stored
  return {
    ids: Object.values(stored),
    stored,
    whole: {
      ambassadors: { name: 'Ida Holm' },
      roles: { name: 'Rolle', seatHistory: [{ from: '2019-03-01', seats: 3 }] },
      themes: { name: 'Mod' },
      questions: { wording: 'Hvorfor?' },
      organisations: { name: 'Lyngsø' },
      interviews: { title: 'Mod', interviewees: [ambassador] },
      cases: { title: 'Mod', putForwardBy: [ambassador] },
      terms: term,
      handovers: { role, effectiveOn: '2026-03-01', incoming: [{ name: 'Eva Ny' }] },
      redirects: { from: '/gammel', to: '/ny' },
      users: { name: 'Bo', email: 'bo@example.org', role: 'editor' },
      media: {},
    },
  }
}

const form = (data: object): Asked => ({
  body: `--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${JSON.stringify(data)}\r\n--x--\r\n`,
  headers: { 'content-type': 'multipart/form-data; boundary=x' },
})

function anyWrite(chance: Chance, { payload }: TestApi, { ids, stored, whole }: Ground): Work {
  const slug = chance.pick(Object.keys(whole)) as CollectionSlug
  const { flattenedFields } = payload.collections[slug].config
  const some = anyValues(flattenedFields, chance, ids, 2.5 / flattenedFields.length)
  const data = { ...(chance.next() < 0.7 ? whole[slug] : {}), ...some }
  const query = [
    ...(chance.next() < 0.6 ? ['draft=true'] : []),
    ...(chance.next() < 0.2 ? ['autosave=true'] : []),
    ...(chance.next() < 0.3 ? [`locale=${chance.pick(['da', 'en', 'en', 'all'])}`] : []),
  ].join('&')
  const path = `/api/${slug}`
  const id = stored[slug]
  switch (
    chance.pick(['create', 'create', 'update', 'update', 'many', 'copy', 'graphql', 'global'])
  ) {
    case 'create':
      if (slug === 'media')
        return { path: `${path}?${query}`, asked: { method: 'POST', ...form(data) } }
      return { path: `${path}?${query}`, asked: { method: 'POST', body: data } }
    case 'update':
      return { path: `${path}/${id}?${query}`, asked: { method: 'PATCH', body: some } }
    case 'many':
      return {
        path: `${path}?where[id][equals]=${id}&${query}`,
        asked: { method: 'PATCH', body: some },
      }
    case 'copy':
      return { path: `${path}/${id}/duplicate?${query}`, asked: { method: 'POST', body: some } }
    case 'global': {
      const { flattenedFields: fields } = payload.globals.config[0] ?? { flattenedFields: [] }
      const body = anyValues(fields, chance, ids, 0.4)
      return { path: `/api/globals/settings?${query}`, asked: { method: 'POST', body } }
    }
    default: {
      const name = names[slug] ?? 'Theme'
      const isNew = chance.next() < 0.5
      const type = `mutation${name}${isNew ? '' : 'Update'}Input!`
      const call = isNew ? `create${name}(` : `update${name}(id: "${id}", `
      const document = `mutation ($data: ${type}) { ${call}draft: true, data: $data) { id } }`
      const variables = { data: isNew ? data : some }
      return {
        path: '/api/graphql',
        asked: { method: 'POST', body: { query: document, variables } },
      }
    }
  }
}

type Errors = { errors?: { message: string; extensions?: { statusCode?: number } }[] }

/** GraphQL answers 200 and puts the status into the answer. */
const statusOf = ({ status, json }: Answer): number =>
  Math.max(
    status,
    ...((json as Errors)?.errors ?? []).map(({ extensions }) => extensions?.statusCode ?? 0),
  )

describe.each(bothDatabases())('whatever somebody signed in writes, on $name', ({ url }) => {
  let api: TestApi
  let made: Ground
  beforeAll(async () => {
    const address = url()
    api = await startApi({ variables: address ? { DATABASE_URL: address } : {} })
    made = await ground(api)
  })
  afterAll(async () => {
    const { connection } = api.payload.db as unknown as {
      connection?: { dropDatabase(): Promise<void> }
    }
    await connection?.dropDatabase()
    await api.stop()
  })

  it('is saved or refused, and never a fault of ours', async () => {
    const chance = seeded(seed)
    const faults: string[] = []
    const statuses = new Map<number, number>()
    for (let count = 0; count < writes; count += 1) {
      const { path, asked } = anyWrite(chance, api, made)
      const answer = await api.as('admin', path, asked)
      const status = statusOf(answer)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      if (status < 500) continue
      const what = JSON.stringify(asked.body).slice(0, 600)
      faults.push(`${status} ${asked.method} ${path} ${what} => ${answer.text.slice(0, 300)}`)
    }
    expect(faults).toEqual([])
    expect(api.faults).toEqual([])
    // that all is refused, or none, would mean that the writes are no good
    expect((statuses.get(400) ?? 0) / writes).toBeGreaterThan(0.2)
    expect(((statuses.get(200) ?? 0) + (statuses.get(201) ?? 0)) / writes).toBeGreaterThan(0.1)
  }, 600_000)

  it('leaves nothing that can’t be read', async () => {
    for (const slug of Object.keys(made.stored)) {
      for (const query of ['draft=true&depth=1', 'locale=en&depth=0', 'trash=true&draft=true']) {
        const { status, text } = await api.as('admin', `/api/${slug}?limit=100&${query}`)
        expect(status, `${slug} ${query} ${text.slice(0, 300)}`).toBe(200)
      }
    }
    expect(api.faults).toEqual([])
  }, 120_000)
})
