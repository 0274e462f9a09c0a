import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { exportList } from '../../src/cms/export/endpoint.ts'
import { forgetRates } from '../../src/http/rateLimit.ts'
import { factories } from '../factories/index.ts'
import { startApi, type TestApi } from '../setup/api.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'

/** A CSV file as a spreadsheet reads it: rows of cells. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  const token = /"((?:[^"]|"")*)"|([^;\r\n"]+)|(;)|(\r\n)/gy
  let cell = ''
  for (const [, quoted, plain, separator, end] of text.replace(/^\uFEFF/, '').matchAll(token)) {
    if (quoted !== undefined) cell = quoted.replaceAll('""', '"')
    else if (plain !== undefined) cell = plain
    else if (separator || end) {
      rows.at(-1)?.push(cell)
      cell = ''
      if (end) rows.push([])
    }
  }
  return rows.slice(0, -1)
}

/** What the endpoint gets from an editor who asks for a list as JSON. */
async function requestOf({ payload, users }: TestApi, collection: string): Promise<PayloadRequest> {
  const { id } = users.editor
  const user = await payload.findByID({ collection: 'users', id, overrideAccess: true })
  const req = await createLocalReq(
    { user: { ...user, collection: 'users' }, locale: 'da' },
    payload,
  )
  return Object.assign(req, { routeParams: { collection }, query: { format: 'json' } })
}

describe.each(bothDatabases())('the export of lists, on $name', ({ url }) => {
  let api: TestApi
  let make: ReturnType<typeof factories>
  beforeAll(async () => {
    const address = url()
    api = await startApi({ variables: address ? { DATABASE_URL: address } : {} })
    make = factories(api.payload)
    await make.interviews({}, { title: '=HYPERLINK("https://example.org";"æøå")', lead: 'a;b' })
    await make.interviews(
      { published: true },
      {
        title: 'Ærlighed på Ærø',
        interviewees: [api.ambassadorId],
        interviewedOn: '2026-03-01',
        exchanges: [{ wording: 'Hvordan går det?' }, { wording: 'Og »nu«?' }],
      },
    )
  })
  beforeEach(() => forgetRates())
  afterAll(() => api?.stop())

  it('is a file that Excel in Danish opens right, with the panel’s own words', async () => {
    const answer = await api.as('editor', '/api/interviews/export?format=csv&sort=title', {
      headers: { 'accept-language': 'da' },
    })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(answer.headers['content-disposition']).toMatch(/attachment; filename="interviews-.*csv"/)
    expect(answer.headers['cache-control']).toContain('no-store')
    expect(answer.text.startsWith('\uFEFF')).toBe(true)
    const [head = [], ...rows] = cellsOf(answer.text)
    expect(head.slice(0, 3)).toEqual(['ID', 'Overskrift', 'Manchet'])
    expect(rows).toHaveLength(2)
    for (const row of rows) expect(row).toHaveLength(head.length)
    const of = (row: string[] | undefined, label: string) => row?.[head.indexOf(label)]
    const [formula, honest] = rows
    expect(of(formula, 'Overskrift')).toBe(`'=HYPERLINK("https://example.org";"æøå")`)
    expect(of(formula, 'Manchet')).toBe('a;b')
    expect(of(honest, 'Overskrift')).toBe('Ærlighed på Ærø')
    expect(of(honest, 'Interviewede')).toBe('Ida Holm')
    expect(of(honest, 'Interviewdato')).toBe('2026-03-01')
    expect(of(honest, 'Spørgsmål og svar')).toBe('Hvordan går det?\nOg »nu«?')
  })

  it('follows filter, search, order and choice of the list', async () => {
    const titles = async (query: string) => {
      const answer = await api.as('editor', `/api/interviews/export?format=json&${query}`)
      expect(answer.status, answer.text).toBe(200)
      return (answer.json as { title: string }[]).map(({ title }) => title)
    }
    expect(await titles('where[_status][equals]=published')).toEqual(['Ærlighed på Ærø'])
    expect(await titles('search=rlighed')).toEqual(['Ærlighed på Ærø'])
    expect((await titles('sort=-title')).at(-1)).toContain('=HYPERLINK')
    const { docs } = await api.payload.find({
      collection: 'interviews',
      where: { title: { equals: 'Ærlighed på Ærø' } },
      overrideAccess: true,
    })
    expect(await titles(`ids=${docs[0]?.id}`)).toEqual(['Ærlighed på Ærø'])
    expect(await titles('where[title][equals]=Findes ikke'.replaceAll(' ', '%20'))).toEqual([])
  })

  it('tells nobody what they may not list', async () => {
    for (const name of ['interviews', 'cases', 'questions', 'terms', 'handovers']) {
      expect((await api.ask(`/api/${name}/export`)).status, name).toBe(401)
    }
    for (const name of ['questions', 'ambassadors', 'terms', 'handovers', 'media', 'redirects']) {
      expect((await api.as('ambassador', `/api/${name}/export`)).status, name).toBe(403)
    }
    const own = await api.as('ambassador', '/api/interviews/export?format=json')
    expect((own.json as { title: string }[]).map(({ title }) => title)).toEqual(['Ærlighed på Ærø'])
    for (const name of ['users', 'comments', 'changes']) {
      expect([400, 403, 404], name).toContain((await api.as('admin', `/api/${name}/export`)).status)
    }
  })

  it('refuses formats, orders and filters that it does not know, before a file is begun', async () => {
    for (const query of [
      'format=xlsx',
      'format=constructor',
      'sort=assignedTo.hash',
      'sort[]=title',
      'where[assignedTo.hash][like]=a',
      'where[nothing][equals]=1',
      'where=nonsense',
    ]) {
      const answer = await api.as('editor', `/api/interviews/export?${query}`)
      expect(answer.status, `${query}: ${answer.text.slice(0, 200)}`).toBe(400)
    }
  })

  it.each(['interviews', 'cases', 'questions', 'themes', 'roles', 'ambassadors', 'terms'])(
    'works for %s, in both languages and both formats',
    async (name) => {
      if (name === 'cases') await make.cases({ published: true })
      for (const query of ['format=csv&locale=da', 'format=csv&locale=en', 'format=json']) {
        const answer = await api.as('admin', `/api/${name}/export?${query}`)
        expect(answer.status, answer.text).toBe(200)
        expect(answer.text).not.toMatch(/hash|salt|resetPassword|\[object Object\]/)
      }
    },
  )

  it('takes two at the same time from one account, and another once one of them is over or given up', async () => {
    const ask = async () => exportList.handler(await requestOf(api, 'themes')) as Promise<Response>
    const first = await ask()
    const second = await ask()
    await expect(ask()).rejects.toMatchObject({ status: 429 })
    await first.text()
    const third = await ask()
    await expect(ask()).rejects.toMatchObject({ status: 429 })
    await second.body?.cancel()
    await (await ask()).text()
    await third.text()
  })

  it('begins twenty of them in ten minutes for one account', async () => {
    const ask = (role: 'editor' | 'admin') =>
      api.as(role, '/api/themes/export?format=json&where[name][equals]=Ingen')
    for (let at = 0; at < 20; at += 1) expect((await ask('editor')).status).toBe(200)
    const refused = await ask('editor')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect((await ask('admin')).status).toBe(200)
  })

  it('writes a long list whole, each document once and in order', async () => {
    const names = Array.from({ length: 110 }, (_, at) => `Tema nr. ${String(at).padStart(3, '0')}`)
    for (const name of names) await make.themes({ name })
    const query = 'format=json&sort=name&where[name][like]=Tema%20nr.'
    const answer = await api.as('editor', `/api/themes/export?${query}`)
    expect((answer.json as { name: string }[]).map(({ name }) => name)).toEqual(names)
    // eleven questions of ten documents, and in between the others have their turn
    const req = await requestOf(api, 'themes')
    let turns = 0
    const count = () => {
      turns += 1
      turn = setImmediate(count)
    }
    let turn = setImmediate(count)
    await ((await exportList.handler(req)) as Response).text()
    clearImmediate(turn)
    expect(turns).toBeGreaterThanOrEqual(11)
  })
})
