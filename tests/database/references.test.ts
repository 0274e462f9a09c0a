import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Factories, factories } from '../factories/index.ts'
import { startApi, type TestApi } from '../setup/api.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'

type Saved = { doc: { id: string; title: string; relatedCases: string[] } }
type Refused = { errors: { data: { errors: { path: string; message: string }[] } }[] }

describe.each(bothDatabases())('relations on $name', ({ url }) => {
  let api: TestApi
  let make: Factories
  beforeAll(async () => {
    const address = url()
    api = await startApi({ variables: address ? { DATABASE_URL: address } : {} })
    make = factories(api.payload)
  }, 240_000)
  afterAll(async () => {
    const { connection } = api.payload.db as unknown as {
      connection?: { dropDatabase(): Promise<void> }
    }
    await connection?.dropDatabase()
    await api.stop()
  })

  /** Ids as each of the databases makes them; no document has one of these. */
  const unknown = [randomUUID(), '65f0c0ffee65f0c0ffee65f0']
  const headers = { 'accept-language': 'da' }

  const send = (method: string, path: string, body: object) =>
    api.as('admin', `/api/${path}`, { method, body, headers })

  const pathsOf = (json: unknown) =>
    (json as Refused).errors.flatMap(({ data }) => data.errors.map(({ path }) => path)).sort()

  it.each(unknown)('to %s are refused, every one by its place', async (id) => {
    const answer = await send('POST', 'interviews?draft=true', {
      title: 'Om broer',
      interviewees: [api.ambassadorId, id],
      relatedCases: [id],
      role: id,
      cover: id,
      exchanges: [{ wording: 'Hvad nu?' }, { wording: 'Og så?', question: id }],
    })
    expect(answer.status).toBe(400)
    expect(pathsOf(answer.json)).toEqual([
      'cover',
      'exchanges.1.question',
      'interviewees',
      'relatedCases',
      'role',
    ])
    expect(answer.text).toContain('findes ikke (længere)')
  })

  it.each([
    ['terms', { startsOn: '2026-01-01' }, 'role'],
    ['roles', { name: 'Rolle', seatHistory: [{ from: '2020-01-01', seats: 1 }] }, 'questionSet'],
    ['questions', { wording: 'Hvad nu?' }, 'theme'],
    ['ambassadors?draft=true', { name: 'Åse Lind' }, 'portrait'],
    ['cases?draft=true', { title: 'En case' }, 'organisation'],
  ])('are refused in %s', async (path, rest, field) => {
    const many = field === 'questionSet'
    const [id = ''] = unknown
    const answer = await send('POST', path, { ...rest, [field]: many ? [id] : id })
    expect(answer.status).toBe(400)
    expect(pathsOf(answer.json)).toContain(field)
  })

  it('are refused in the settings', async () => {
    const answer = await send('POST', 'globals/settings', { siteName: 'Stafet', role: unknown[0] })
    expect([answer.status, pathsOf(answer.json)]).toEqual([400, ['role']])
  })

  it('are taken to drafts and to what lies in the trash', async () => {
    const draft = await make.cases({ published: false })
    const thrown = await make.cases({ published: true })
    await api.payload.update({
      collection: 'cases',
      id: thrown.id,
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    })
    const relatedCases = [draft.id, thrown.id]
    const body = { title: 'Om veje', relatedCases }
    const answer = await send('POST', 'interviews?draft=true&depth=0', body)
    expect([answer.status, (answer.json as Saved).doc.relatedCases]).toEqual([201, relatedCases])
  })

  it('to what is deleted meanwhile hold up neither a save of something else nor an autosave', async () => {
    const [kept, gone] = [await make.cases({}), await make.cases({})]
    const { id } = await make.interviews({}, { relatedCases: [kept.id, gone.id] })
    await api.payload.delete({ collection: 'cases', id: gone.id, overrideAccess: true })
    const path = `interviews/${id}?draft=true&depth=0`
    expect((await send('PATCH', path, { title: 'Om havet' })).status).toBe(200)
    const body = { title: 'Om havet igen', relatedCases: [kept.id, gone.id] }
    const saved = await send('PATCH', `${path}&autosave=true`, body)
    expect(saved.status).toBe(200)
    expect((saved.json as Saved).doc.title).toBe('Om havet igen')
    expect((saved.json as Saved).doc.relatedCases).toContain(kept.id)
  })

  it('to what is deleted for good are gone, in drafts, versions and what is published', async () => {
    const [gone, kept] = [await make.cases({ published: true }), await make.cases({})]
    const relatedCases = [gone.id, kept.id]
    const made = await make.interviews({ published: true }, { relatedCases })
    const other = await make.cases({}, { relatedCases, relatedInterviews: [made.id] })
    const path = `interviews/${made.id}?draft=true&depth=0`
    expect((await send('PATCH', path, { title: 'Om marker' })).status).toBe(200)
    const deleted = await api.as('admin', `/api/cases/${gone.id}`, { method: 'DELETE' })
    expect(deleted.status, deleted.text).toBe(200)
    const all = { overrideAccess: true, depth: 0 } as const
    for (const draft of [true, false]) {
      const one = { ...all, collection: 'interviews', id: made.id, draft } as const
      expect((await api.payload.findByID(one)).relatedCases).toEqual([kept.id])
    }
    const where = { parent: { equals: made.id } }
    const { docs } = await api.payload.findVersions({ ...all, collection: 'interviews', where })
    expect(docs.map(({ version }) => version.relatedCases)).toEqual(docs.map(() => [kept.id]))
    const also = await api.as('admin', `/api/interviews/${made.id}`, { method: 'DELETE' })
    expect(also.status, also.text).toBe(200)
    const left = await api.payload.findByID({ ...all, collection: 'cases', id: other.id })
    expect([left.relatedCases, left.relatedInterviews]).toEqual([[kept.id], []])
  })

  it('of the settings to a logo that is deleted for good are gone, and the settings can be saved', async () => {
    const [logo, onDark] = [(await make.media()).id, (await make.media()).id]
    const body = { siteName: 'Stafet', logo, logoOnDark: onDark }
    const set = await send('POST', 'globals/settings?depth=0', body)
    expect(set.status, set.text).toBe(200)
    for (const id of [onDark, logo]) {
      const deleted = await api.as('admin', `/api/media/${id}`, { method: 'DELETE' })
      expect(deleted.status, deleted.text).toBe(200)
    }
    const all = { slug: 'settings', overrideAccess: true, depth: 0 } as const
    const left = await api.payload.findGlobal(all)
    expect([left.logo ?? null, left.logoOnDark ?? null]).toEqual([null, null])
    const { docs } = await api.payload.findGlobalVersions(all)
    expect(docs.map(({ version }) => version.logoOnDark ?? null)).toEqual(docs.map(() => null))
    const again = await send('POST', 'globals/settings', { siteName: 'Stafet igen' })
    expect(again.status, again.text).toBe(200)
  })

  it('of an acting term to the one it made way for hold up nobody, and it gets its time back', async () => {
    const seatHistory = [{ from: '2020-01-01', seats: 1 }]
    const role = (await make.roles({ seatHistory })).id
    const time = { startsOn: '2024-01-01', endsOn: '2029-01-01' }
    const acting = await make.terms({ role, ...time, kind: 'acting' })
    const ordinary = await make.terms({ role, startsOn: '2028-01-01', endsOn: null })
    const one = { collection: 'terms', id: acting.id, depth: 0, overrideAccess: true } as const
    expect(await api.payload.findByID(one)).toMatchObject({ yieldedTo: ordinary.id })
    const deleted = await api.as('admin', `/api/terms/${ordinary.id}`, { method: 'DELETE' })
    expect(deleted.status, deleted.text).toBe(200)
    const after = await api.payload.findByID(one)
    expect([after.yieldedTo ?? null, after.endsOn?.slice(0, 10)]).toEqual([null, '2029-01-01'])
  })

  it('that did not change cost the database nothing', async () => {
    const other = await make.cases({})
    const { id } = await make.interviews({}, { relatedCases: [other.id] })
    const find = vi.spyOn(api.payload.db, 'find')
    const body = { title: 'Om skove', relatedCases: [other.id] }
    expect((await send('PATCH', `interviews/${id}?draft=true&depth=0`, body)).status).toBe(200)
    expect(find.mock.calls.filter(([{ collection }]) => collection === 'cases')).toEqual([])
  })
})
