import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Factories, factories } from '../factories/index.ts'
import { startApi, type TestApi } from '../setup/api.ts'
import type { Answer } from '../setup/app.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'

describe.each(bothDatabases())('two who write the same, on $name', ({ url }) => {
  let api: TestApi
  let make: Factories
  beforeAll(async () => {
    const database = url()
    api = await startApi({ variables: database ? { DATABASE_URL: database } : {} })
    make = factories(api.payload)
  }, 120_000)
  afterAll(() => api?.stop())

  const draft = '?draft=true&depth=0&locale=da'
  const revisionOf = ({ headers }: Answer) => String(headers['stafet-revision'])
  const look = async (path: string) => revisionOf(await api.as('editor', path))
  const save = (path: string, body: object, ifMatch?: string, who: 'editor' | 'admin' = 'editor') =>
    api.as(who, path, {
      method: 'PATCH',
      body,
      headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
    })
  interface Told {
    errors: { message: string }[]
    theirs: Record<string, unknown>
    mine: Record<string, unknown>
    changed: string[]
    revision: string
  }

  it('are told of each other, with both versions, and nothing is overwritten', async () => {
    const { id } = await make.interviews({}, { title: 'Fælles', lead: 'Før' })
    const path = `/api/interviews/${id}${draft}`
    const begun = await look(path)
    expect(begun).toMatch(/^".+"$/)
    const first = await save(path, { lead: 'Min' }, begun)
    expect(first.status, first.text).toBe(200)
    expect(revisionOf(first)).not.toBe(begun)
    const second = await save(path, { lead: 'Din', title: 'Fælles' }, begun, 'admin')
    expect(second.status, second.text).toBe(412)
    const { errors, theirs, mine, changed, revision } = second.json as Told
    expect(errors[0]?.message).toMatch(/har gemt siden|has saved since/)
    expect({ theirs: theirs.lead, mine: mine.lead, changed }).toEqual({
      theirs: 'Min',
      mine: 'Din',
      changed: ['lead'],
    })
    expect(`"${revision}"`).toBe(revisionOf(first))
    expect((await save(path, { lead: 'Din' }, `"${revision}"`, 'admin')).status).toBe(200)
  })

  it('never conflict with themselves: each answer names the next revision', async () => {
    const { id } = await make.cases({}, { title: 'Alene' })
    const path = `/api/cases/${id}${draft}&autosave=true`
    let revision = await look(path)
    for (const summary of ['a', 'ab', 'abc']) {
      const saved = await save(path, { summary }, revision)
      expect(saved.status, saved.text).toBe(200)
      revision = revisionOf(saved)
    }
    const published = await save(`/api/cases/${id}?locale=da`, { _status: 'published' }, revision)
    expect(published.status, published.text).toBe(200)
    expect((await save(path, { summary: 'd' }, revisionOf(published))).status).toBe(200)
  })

  it('do not both win a race', async () => {
    const { id } = await make.interviews({}, { title: 'Kapløb' })
    const path = `/api/interviews/${id}${draft}`
    for (let round = 0; round < 5; round += 1) {
      const begun = await look(path)
      const answers = await Promise.all(
        [1, 2, 3, 4].map((number) => save(path, { lead: `${round} ${number}` }, begun)),
      )
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412])
    }
  }, 60_000)

  it('are told of what the server itself has written', async () => {
    const { id } = await make.interviews({}, { title: 'Serveren' })
    const path = `/api/interviews/${id}${draft}`
    const begun = await look(path)
    await api.payload.update({
      collection: 'interviews',
      id,
      draft: true,
      data: { lead: 'Fra et forslag' },
      overrideAccess: true,
    })
    expect((await save(path, { lead: 'Min' }, begun)).status).toBe(412)
  })

  it('delete only what they have seen', async () => {
    const { id } = await make.themes()
    const path = `/api/themes/${id}`
    const begun = await look(path)
    expect((await save(path, { description: 'Ny' }, begun)).status).toBe(200)
    const remove = (ifMatch: string) =>
      api.as('editor', path, { method: 'DELETE', headers: { 'if-match': ifMatch } })
    const refused = await remove(begun)
    expect(refused.status, refused.text).toBe(412)
    expect(refused.json).toMatchObject({ theirs: { description: 'Ny' }, mine: null, changed: [] })
    expect((await remove(await look(path))).status).toBe(200)
  })

  it('without If-Match, and with *, save as before; for many at once it is refused', async () => {
    const { id } = await make.questions()
    const path = `/api/questions/${id}`
    const begun = await look(path)
    expect((await save(path, { helpText: 'a' })).status).toBe(200)
    expect((await save(path, { helpText: 'b' }, '*')).status).toBe(200)
    expect((await save(path, { helpText: 'c' }, `"x", ${begun}`)).status).toBe(412)
    const many = `/api/questions?where[id][equals]=${id}`
    expect((await save(many, { helpText: 'd' }, begun)).status).toBe(400)
    expect((await save(many, { helpText: 'd' })).status).toBe(200)
  })

  it('tells readers nothing', async () => {
    const { id } = await make.interviews({ published: true })
    const { headers, status } = await api.ask(`/api/interviews/${id}`)
    expect(status).toBe(200)
    expect(headers['stafet-revision']).toBeUndefined()
    const path = `/api/interviews/${id}${draft}`
    const begun = await look(path)
    await save(path, { lead: 'Hemmeligt' })
    const refused = await api.as('ambassador', path, {
      method: 'PATCH',
      body: { lead: 'x' },
      headers: { 'if-match': begun },
    })
    expect(refused.text).not.toContain('Hemmeligt')
    expect(refused.status).toBeGreaterThanOrEqual(400)
  })
})
