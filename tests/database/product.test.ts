import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { CollectionSlug, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../../src/cms/inTransaction.ts'
import { picture } from '../factories/files.ts'
import { factories } from '../factories/index.ts'
import { startApi, type TestApi } from '../setup/api.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'
import { readProductInNewProcess } from './support/child.ts'
import { upTo } from './support/race.ts'

/** Milliseconds; on a busy machine of two cores. */
const timeout = 240_000
type Saved = { doc: { id: string; slug: string; title: string } }

// The same as the other suites here, through the API's guards and the product's own collections and hooks.
describe.each(bothDatabases())('the API on $name', ({ url }) => {
  let api: TestApi
  const address = url()
  const given: Record<string, string> = address ? { DATABASE_URL: address } : {}

  beforeAll(async () => {
    api = await startApi({ variables: given })
  })
  afterAll(async () => {
    const { connection } = api.payload.db as unknown as {
      connection?: { dropDatabase(): Promise<void> }
    }
    await connection?.dropDatabase()
    await api.stop()
  })

  const post = (slug: string, body: object) =>
    api.as('editor', `/api/${slug}?depth=0&draft=true`, { method: 'POST', body })
  const count = async (collection: CollectionSlug, where: Where = {}) =>
    (await api.payload.count({ collection, where, overrideAccess: true })).totalDocs
  const inNewProcess = (...questions: Parameters<typeof readProductInNewProcess>[1][]) => {
    const variables = {
      ...given,
      STAFET_DATA: api.env.dataFolder,
      STAFET_MEDIA: api.env.mediaFolder,
    }
    return readProductInNewProcess(variables, ...questions)
  }

  it('saves what fifty write to one case at once', { timeout }, async () => {
    const fields = ['title', 'summary'] as const
    const { id } = await factories(api.payload).cases()
    const answers = await Promise.all(
      upTo(50).map((index) =>
        api.as('editor', `/api/cases/${id}?draft=true&depth=0`, {
          method: 'PATCH',
          body: { [fields[index % 2] ?? 'title']: `Nr. ${index}` },
        }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(upTo(50).map(() => 200))
    const [[doc] = []] = await inNewProcess({ collection: 'cases', where: { id: { equals: id } } })
    expect(doc?.title).toMatch(/^Nr\. \d*[02468]$/)
    expect(doc?.summary).toMatch(/^Nr\. \d*[13579]$/)
    expect(api.faults).toEqual([])
  })

  it('saves fifty documents, with uploads and logins in between', { timeout }, async () => {
    const group = randomUUID()
    const bytes = await picture({ width: 60, height: 40 })
    const login = { email: 'editor@example.org', password: 'en-lang-adgangskode-2026' }
    const interviews = upTo(50).map((index) =>
      post('interviews', { title: `${group} ${index}`, interviewer: group }),
    )
    const uploads = upTo(5).map((index) => {
      const form = new FormData()
      form.set('_payload', JSON.stringify({ alt: `Billede ${index}`, credit: group }))
      form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'samme-navn.jpg')
      return sendForm(form)
    })
    const logins = upTo(5).map(() => api.ask('/api/users/login', { method: 'POST', body: login }))
    const statuses = async (answers: Promise<{ status: number }>[]) =>
      (await Promise.all(answers)).map(({ status }) => status)
    expect(await statuses(interviews)).toEqual(upTo(50).map(() => 201))
    expect(await statuses(uploads)).toEqual(upTo(5).map(() => 201))
    expect(await statuses(logins)).toEqual(upTo(5).map(() => 200))

    const [saved = [], media = [], users = []] = await inNewProcess(
      { collection: 'interviews', where: { interviewer: { equals: group } } },
      { collection: 'media', where: { credit: { equals: group } } },
      { collection: 'users', where: { email: { equals: login.email } } },
    )
    expect(saved.map(({ title }) => title).sort()).toEqual(
      upTo(50)
        .map((index) => `${group} ${index}`)
        .sort(),
    )
    const files = media.map(({ filename }) => path.join(api.env.mediaFolder, String(filename)))
    expect(new Set(files).size).toBe(5)
    expect(files.filter((file) => !existsSync(file))).toEqual([])
    // The five, and the one that startApi made.
    expect(users[0]?.sessions).toHaveLength(6)
    expect(api.faults).toEqual([])
  })

  async function sendForm(form: FormData) {
    const request = new Request('http://localhost', { method: 'POST', body: form })
    return api.as('editor', '/api/media?depth=0', {
      method: 'POST',
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      body: Buffer.from(await request.arrayBuffer()),
    })
  }

  it('gives no two documents the same slug in a race', { timeout }, async () => {
    const slug = 'samme-adresse'
    const answers = await Promise.all(
      upTo(12).map((index) => post('cases', { title: `Kapløb ${index}`, slug })),
    )
    const saved = answers.filter(({ status }) => status === 201)
    expect(saved.length).toBeGreaterThan(0)
    expect(answers.filter(({ status }) => status !== 201 && status !== 400)).toEqual([])
    const slugs = saved.map(({ json }) => (json as Saved).doc.slug)
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(await count('cases', { slug: { equals: slug } })).toBe(1)
  })

  it('rolls back all that one piece of work made', async () => {
    const before = await Promise.all(
      (['roles', 'ambassadors', 'terms', 'redirects'] as const).map((slug) => count(slug)),
    )
    const attempt = inTransaction(api.payload, { language: 'da' }, async (req) => {
      const common = { req, overrideAccess: true, depth: 0 } as const
      const role = await api.payload.create({
        ...common,
        collection: 'roles',
        data: {
          name: 'Væk',
          timeZone: 'Europe/Copenhagen',
          seatHistory: [{ from: '2024-01-01', seats: 1 }],
        },
      })
      const ambassador = await api.payload.create({
        ...common,
        collection: 'ambassadors',
        data: { name: 'Væk', _status: 'published' },
      })
      await api.payload.create({
        ...common,
        collection: 'terms',
        data: {
          role: role.id,
          ambassador: ambassador.id,
          startsOn: '2024-01-01',
          kind: 'ordinary',
        },
      })
      await api.payload.create({
        ...common,
        collection: 'redirects',
        data: { from: '/vaek', to: '/her' },
      })
      throw new Error('no')
    })
    await expect(attempt).rejects.toThrow('no')
    const after = await Promise.all(
      (['roles', 'ambassadors', 'terms', 'redirects'] as const).map((slug) => count(slug)),
    )
    expect(after).toEqual(before)
    expect(
      await api.payload.countVersions({
        collection: 'ambassadors',
        where: { 'version.name': { equals: 'Væk' } },
        overrideAccess: true,
      }),
    ).toEqual({ totalDocs: 0 })
  })

  it('answers a filter by something that is no id, but never with a fault', async () => {
    for (const where of [
      'where[id][in]=nobody',
      'where[id][equals]=',
      'where[interviewees][in]=x',
      'where[id][not_in]=1,2',
    ]) {
      const { status } = await api.as('editor', `/api/interviews?${where}`)
      expect([200, 400]).toContain(status)
    }
    expect((await api.as('editor', '/api/interviews/nobody')).status).toBe(404)
    const unknown = await post('cases', { title: 'Uden ophav', putForwardBy: ['nobody'] })
    expect(unknown.status).toBe(400)
    expect(unknown.text).toMatch(/findes ikke \(længere\)/)
  })

  it('shows readers what is published, in their language, and no draft', async () => {
    const { json } = await post('interviews', {
      title: 'Kun et udkast',
      interviewees: [api.ambassadorId],
    })
    const { id } = (json as Saved).doc
    const published = await factories(api.payload).interviews(
      { published: true },
      { title: 'Om ro' },
    )
    await api.payload.update({
      collection: 'interviews',
      id: published.id,
      locale: 'en',
      data: { title: 'On calm', _status: 'published' },
      overrideAccess: true,
    })
    const read = async (path: string) =>
      (await api.ask(path)).json as { title?: string; docs?: { id: string }[] }
    expect((await read(`/api/interviews/${published.id}?locale=en`)).title).toBe('On calm')
    expect((await read(`/api/interviews/${published.id}`)).title).toBe('Om ro')
    expect((await api.ask(`/api/interviews/${id}`)).status).toBe(404)
    const list = await read('/api/interviews?limit=50')
    expect(list.docs?.map((doc) => doc.id)).toContain(published.id)
    expect(list.docs?.map((doc) => doc.id)).not.toContain(id)
  })
})
