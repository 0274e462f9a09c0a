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
  const revisionOf = ({ headers }: Answer) => String(headers.etag)
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
    const { errors, theirs, mine, changed } = second.json as Told
    expect(errors[0]?.message).toMatch(/har gemt siden|has saved since/)
    expect({ theirs: theirs.lead, mine: mine.lead, changed }).toEqual({
      theirs: 'Min',
      mine: 'Din',
      changed: ['lead'],
    })
    expect(revisionOf(second)).toBe(revisionOf(first))
    expect((await save(path, { lead: 'Din' }, revisionOf(second), 'admin')).status).toBe(200)
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
    const now = await look(path)
    expect((await save(path, { helpText: 'c' }, `W/${now}`)).status).toBe(412)
    expect((await save(path, { helpText: 'c' }, `"x,y" , ,${now}`)).status).toBe(200)
    for (const odd of ['x', revisionOf(await save(path, {})).slice(1), '"a" "b"']) {
      const refused = await save(path, { helpText: 'd' }, odd)
      expect([refused.status, refused.text], odd).toEqual([
        400,
        expect.stringContaining('If-Match'),
      ])
    }
    const many = `/api/questions?where[id][equals]=${id}`
    expect((await save(many, { helpText: 'd' }, begun)).status).toBe(400)
    expect((await save(many, { helpText: 'd' })).status).toBe(200)
  })

  it('have a tag for what exactly they read, so that 304 is always right', async () => {
    const theme = await make.themes()
    const { id } = await make.questions({ theme: theme.id })
    const path = `/api/questions/${id}?depth=1`
    const read = (ifNoneMatch: string) =>
      api.as('editor', path, { headers: { 'if-none-match': ifNoneMatch } })
    const begun = await look(path)
    const held = await read(`"x", W/${begun}`)
    expect([held.status, held.text, revisionOf(held)]).toEqual([304, '', begun])
    const head = await api.as('editor', path, { method: 'HEAD' })
    expect([head.status, revisionOf(head)]).toEqual([200, begun])
    // What it refers to looks otherwise, and it is the same revision all the same.
    await save(`/api/themes/${theme.id}`, { description: 'Ny' })
    expect((await api.as('editor', path)).text).toContain('Ny')
    const other = await read(begun)
    expect(other.status).toBe(200)
    expect(revisionOf(other)).not.toBe(begun)
    expect((await save(`/api/questions/${id}`, { helpText: 'e' }, begun)).status).toBe(200)
    expect((await read(revisionOf(other))).status).toBe(200)
  })

  it('are told of each other in whatever has a form', async () => {
    const term = await make.terms()
    const { id: role } = await make.roles()
    const forms: [path: string, body: object][] = [
      [`/api/questions/${(await make.questions()).id}`, { helpText: 'x' }],
      [`/api/themes/${(await make.themes()).id}`, { description: 'x' }],
      [`/api/organisations/${(await make.organisations()).id}`, { name: 'x' }],
      [`/api/roles/${role}`, { description: 'x' }],
      [`/api/terms/${term.id}`, { announcedOn: '2019-12-01' }],
      [`/api/media/${(await make.media()).id}`, { credit: 'x' }],
      [`/api/ambassadors/${(await make.ambassadors()).id}${draft}`, { name: 'x' }],
      [`/api/users/${(await make.users({ role: 'editor' })).id}`, { name: 'x' }],
    ]
    for (const [path, body] of forms) {
      const begun = revisionOf(await api.as('admin', path))
      const first = await save(path, body, begun, 'admin')
      expect(first.status, path + first.text).toBe(200)
      const second = await save(path, body, begun, 'admin')
      expect([second.status, revisionOf(second)], path).toEqual([412, revisionOf(first)])
    }
  }, 60_000)

  it('are told of each other in what there is only one of', async () => {
    const path = '/api/globals/settings?locale=da&depth=0'
    const save = (tagline: string, ifMatch: string) =>
      api.as('editor', path, {
        method: 'POST',
        body: { tagline },
        headers: { 'if-match': ifMatch },
      })
    const unsaved = await look(path)
    const first = await save('En', unsaved)
    expect(first.status, first.text).toBe(200)
    const begun = await look(path)
    const answers = await Promise.all(['To', 'Tre'].map((tagline) => save(tagline, begun)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412])
    const refused = answers.find(({ status }) => status === 412)
    expect(refused?.json).toMatchObject({ changed: ['tagline'] })
    expect((await save('Fire', revisionOf(refused as Answer))).status).toBe(200)
    expect((await save('Fem', first.headers.etag as string)).status).toBe(412)
    const versions = await api.as('editor', '/api/globals/settings/versions?depth=0')
    const [{ id }] = (versions.json as { docs: [{ id: string }] }).docs
    const restore = (ifMatch: string) =>
      api.as('editor', `/api/globals/settings/versions/${id}`, {
        method: 'POST',
        headers: { 'if-match': ifMatch },
      })
    expect((await restore(begun)).status).toBe(412)
    expect((await restore(await look(path))).status).toBe(200)
  })

  it('put no old version over what was saved since', async () => {
    const { id } = await make.interviews({}, { title: 'Første' })
    const path = `/api/interviews/${id}${draft}`
    await save(path, { title: 'Anden' })
    const { json } = await api.as(
      'editor',
      `/api/interviews/versions?where[parent][equals]=${id}&sort=createdAt&depth=0`,
    )
    const [{ id: version }] = (json as { docs: [{ id: string }] }).docs
    const begun = await look(path)
    await save(path, { title: 'Tredje' })
    const restore = (ifMatch: string) =>
      api.as('editor', `/api/interviews/versions/${version}?draft=true`, {
        method: 'POST',
        headers: { 'if-match': ifMatch },
      })
    const refused = await restore(begun)
    expect(refused.status, refused.text).toBe(412)
    expect(refused.json).toMatchObject({ theirs: { title: 'Tredje' }, mine: null })
    const restored = await restore(revisionOf(refused))
    expect(restored.status, restored.text).toBe(200)
    expect((await save(path, { lead: 'Videre' }, revisionOf(restored))).status).toBe(200)
    expect((await api.as('editor', path)).json).toMatchObject({ title: 'Første', lead: 'Videre' })
  })

  it('may say in GraphQL, too, what one change began from', async () => {
    const { id } = await make.themes()
    const change = (mutation: string, ifMatch: string) =>
      api.as('editor', '/api/graphql', {
        method: 'POST',
        body: { query: `mutation { ${mutation} }` },
        headers: { 'if-match': ifMatch },
      })
    const describe = (text: string) =>
      `updateTheme(id: "${id}", data: {description: "${text}"}) { updatedAt }`
    const begun = await look(`/api/themes/${id}`)
    const first = await change(describe('Et'), begun)
    expect(first.status, first.text).toBe(200)
    const { data } = first.json as { data: { updateTheme: { updatedAt: string } } }
    const second = await change(describe('To'), begun)
    expect((second.json as { errors: unknown[] }).errors).toMatchObject([
      { extensions: { statusCode: 412, data: { revision: data.updateTheme.updatedAt } } },
    ])
    const third = await change(describe('Tre'), `"${data.updateTheme.updatedAt}"`)
    expect(third.text).not.toContain('errors')
    const both = await change(`a: ${describe('x')} b: ${describe('y')}`, '"x"')
    expect([both.status, both.text]).toEqual([400, expect.stringContaining('If-Match')])
    expect((await api.as('editor', `/api/themes/${id}`)).json).toMatchObject({ description: 'Tre' })
  })

  it('copy what is there without touching it', async () => {
    const { id } = await make.interviews({}, { title: 'Forlæg' })
    const path = `/api/interviews/${id}${draft}`
    await save(path, { lead: 'Nyeste' })
    const begun = await look(path)
    const copy = await api.as('editor', `/api/interviews/${id}/duplicate`, {
      method: 'POST',
      body: {},
    })
    expect(copy.status, copy.text).toBeLessThan(300)
    expect((copy.json as { doc: object }).doc).toMatchObject({ lead: 'Nyeste', _status: 'draft' })
    expect(await look(path)).toBe(begun)
  })

  it('change many without putting what is published over what is being written', async () => {
    const { id } = await make.cases({ published: true }, { title: 'Ude', summary: 'Ude' })
    const path = `/api/cases/${id}${draft}`
    await save(path, { summary: 'Under arbejde' })
    const many = (query: string, body: object) =>
      api.as('editor', `/api/cases?where[id][equals]=${id}&locale=da${query}`, {
        method: 'PATCH',
        body,
      })
    const edited = await many('&draft=true', { sector: 'region' })
    expect(edited.status, edited.text).toBe(200)
    expect((await api.as('editor', path)).json).toMatchObject({
      summary: 'Under arbejde',
      sector: 'region',
    })
    for (const body of [{ sector: 'state' }, { _status: 'draft' }]) {
      const refused = await many('', body)
      expect(refused.status, refused.text).toBe(400)
      expect(refused.text).toMatch(/nyere kladde|newer draft/)
    }
    expect((await api.as('editor', path)).json).toMatchObject({
      summary: 'Under arbejde',
      sector: 'region',
    })
    expect((await api.ask(`/api/cases/${id}`)).json).toMatchObject({ summary: 'Ude' })
    const out = await many('&draft=true', { _status: 'published' })
    expect(out.status, out.text).toBe(200)
    const off = await many('', { _status: 'draft' })
    expect(off.status, off.text).toBe(200)
    expect((await api.as('editor', path)).json).toMatchObject({ summary: 'Under arbejde' })
    expect((await api.ask(`/api/cases/${id}`)).status).toBe(404)
  })

  it('tells readers nothing', async () => {
    const { id } = await make.interviews({ published: true })
    const { headers, status } = await api.ask(`/api/interviews/${id}`)
    expect(status).toBe(200)
    const { updatedAt } = await api.payload.findByID({
      collection: 'interviews',
      id,
      overrideAccess: true,
    })
    expect(String(headers.etag)).not.toContain(updatedAt)
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
