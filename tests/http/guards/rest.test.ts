import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../setup/api.ts'
import { type Answer, messagesOf } from '../../setup/app.ts'

let api: TestApi
let interview: string
beforeAll(async () => {
  api = await startApi()
  const local = { collection: 'interviews', overrideAccess: true } as const
  for (const title of ['Første', 'Anden', 'Tredje']) {
    const { id } = await api.payload.create({
      ...local,
      data: { title, interviewees: [api.ambassadorId], interviewedOn: '2026-03-01' },
      draft: true,
    })
    await api.payload.update({ ...local, id, data: { _status: 'published' } })
    interview = id
  }
  await api.payload.update({ ...local, id: interview, data: { title: 'Ikke færdig' }, draft: true })
})
afterAll(() => api.stop())

type Docs = { docs: Record<string, unknown>[]; limit: number; totalDocs: number; page: number }
const docs = ({ json }: Answer) => json as Docs

/** Refused with 400 and at least one reason, in Danish by default. */
async function refused(path: string): Promise<string> {
  const answer = await api.ask(path)
  expect([path, answer.status]).toEqual([path, 400])
  return messagesOf(answer).join(' ')
}

describe('anonymous readers', () => {
  it('read, filter, sort and select what is published', async () => {
    const answer = await api.ask(
      '/api/interviews?sort=-title,createdAt&where[or][0][title][like]=e&where[or][1][slug][in]=x,y&select[title]=true&depth=1&locale=da',
    )
    expect(docs(answer).docs.map(({ title }) => title)).toEqual(['Tredje', 'Første', 'Anden'])
    expect((await api.ask('/api/interviews/count?where[_status][equals]=published')).json).toEqual({
      totalDocs: 3,
    })
    expect((await api.ask(`/api/interviews/${interview}`)).status).toBe(200)
    expect((await api.ask('/api/globals/settings?locale=en')).status).toBe(200)
  })

  it.each([
    'draft=true',
    'draft=1',
    'draft[]=true',
    'draft=false&draft=true',
    'trash=true',
    'locale=*',
    'locale=all',
    'locale[]=all',
    'locale[]=da',
    'locale=da&locale=all',
    'locale=de',
    'fallback-locale=all',
    'fallbackLocale[]=en',
    'fallback-locale[x]=en',
  ])('are refused what only editors see: %s', async (query) => {
    await refused(`/api/interviews?${query}`)
    await refused(`/api/interviews/${interview}?${query}`)
    await refused(`/api/globals/settings?${query}`)
  })

  it.each([
    'sort=nothing',
    'sort=interviewees.name',
    'sort=interviewees.user.resetPasswordToken',
    'sort=-attributionCorrections.reason',
    'sort=title,role.name',
    'sort[]=title&sort[]=role.questionSet.wording',
    'sort[$ne]=1',
    'sort=__proto__',
    'sort=constructor',
    'sort=deletedAt',
    'sort=title,slug,createdAt,updatedAt',
    'where[interviewees.name][like]=I',
    'where[interviewees__name][like]=I',
    'where[role.name][exists]=true',
    'where[attributionCorrections.reason][like]=I',
    'where[nothing][equals]=1',
    'where[title;drop][equals]=1',
    'where[deletedAt][exists]=true',
    'where[and][0][or][0][role.slug][equals]=x',
    'where[AND][0][role.slug][equals]=x',
    'where[interviewees][contains][name][like]=I',
    'where[exchanges.answer][like]=x',
    'where={',
    'where=[]',
    'where=1',
    'where[title]=x',
    'where[and][title][equals]=x',
    'where[title][$regex]=x',
    'where[title][near]=1,1,1',
    'where[title][equals][$gt]=1',
    'where[title][equals]=a&where[title][equals]=b',
    'where[interviewedOn][greater_than]=soon',
    'where[id][equals]=%27%20or%201',
    `where[title][like]=${'x'.repeat(201)}`,
    'where[title][like]=%00',
    'where[a][b][c][d][e][f][g][h][i][j][k][l]=1',
    `${Array.from({ length: 21 }, (_, n) => `where[or][${n}][title][equals]=${n}`).join('&')}`,
    'where[or][0][or][0][or][0][or][0][title][equals]=1',
    'select[nothing]=true',
    'select[attributionCorrections]=true',
    'select=title',
    'select[title]=yes',
    'populate[users][email]=true&populate[nothing][x]=true',
    'populate[users][hash]=true',
    'populate=x',
    'joins[nothing][limit]=1',
    'joins=1',
    'limit=NaN',
    'limit=-1',
    'limit=1.5',
    'limit[$gt]=1',
    'limit=1&limit=1000',
    'page=NaN',
    'page[]=1',
    'depth=1e9',
    'depth=-1',
    'pagination=maybe',
  ])('are told what is wrong with %s', async (query) => {
    expect(await refused(`/api/interviews?${query}`)).not.toBe('')
  })

  it('never order or filter by what Payload keeps of accounts', async () => {
    for (const field of ['resetPasswordToken', 'hash', 'salt', 'sessions.id', 'loginAttempts']) {
      await refused(`/api/users?sort=${field}`)
      await refused(`/api/users?where[${field}][exists]=true`)
    }
    // nor through what refers to accounts
    await refused('/api/media?sort=createdBy.email')
  })

  it('hear every reason at once, in their language', async () => {
    const path = '/api/interviews?draft=true&limit=x&sort=nothing'
    const english = await api.ask(path, { headers: { 'accept-language': 'en-GB,en;q=0.9' } })
    expect(messagesOf(english)).toEqual([
      '“draft” requires signing in.',
      '“limit” must be a whole number from 0 up, not x.',
      'You cannot filter or sort by “nothing”: there is no such field, or it is not available.',
    ])
    const chosen = await api.ask(path, {
      headers: { 'accept-language': 'en', cookie: 'payload-lng=da' },
    })
    expect(messagesOf(chosen)[0]).toBe('»draft« kræver, at du er logget ind.')
  })

  it('get bounded answers', async () => {
    for (const [query, limit] of [
      ['limit=0', 100],
      ['limit=5000', 100],
      ['limit=2', 2],
      ['', 10],
    ] as const) {
      expect([query, docs(await api.ask(`/api/interviews?${query}`)).limit]).toEqual([query, limit])
    }
    const unpaged = docs(await api.ask('/api/interviews?pagination=false&limit=2'))
    expect(unpaged.docs).toHaveLength(2)
    expect(docs(await api.ask('/api/interviews?page=99999999')).page).toBe(10_000)
    const deep = await api.ask(`/api/interviews/${interview}?depth=10`)
    const shallow = await api.ask(`/api/interviews/${interview}?depth=2`)
    expect(deep.text).toBe(shallow.text)
  })

  it('are whoever has no valid session', async () => {
    for (const headers of [
      { cookie: 'payload-token=rubbish' },
      { cookie: 'a=b; payload-token=eyJhbGciOiJub25lIn0.eyJpZCI6MX0.; c=d' },
      { authorization: 'JWT rubbish' },
      { authorization: 'Bearer x' },
      { authorization: 'users API-Key x' },
    ]) {
      expect((await api.ask('/api/interviews?draft=true', { headers })).status).toBe(400)
      expect((await api.ask('/api/interviews', { headers })).status).toBe(200)
    }
  })

  it('may read from any page, without credentials', async () => {
    const answer = await api.ask('/api/interviews', { headers: { origin: 'https://example.org' } })
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual(
      ['access-control-allow-origin', 'access-control-expose-headers'],
    )
    const preflight = await api.ask('/api/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    })
    expect([preflight.status, preflight.headers['access-control-allow-methods']]).toEqual([
      204,
      'POST',
    ])
    const own = await api.as('editor', '/api/interviews')
    expect(Object.keys(own.headers).join()).not.toContain('access-control')
    expect(own.headers['cache-control']).toBe('private, no-store')
  })
})

describe('signed-in people', () => {
  it('see drafts, trash and all languages as their access allows', async () => {
    for (const query of ['draft=true', 'trash=true', 'locale=all', 'locale=*', 'limit=0&depth=0']) {
      expect([query, (await api.as('editor', `/api/interviews?${query}`)).status]).toEqual([
        query,
        200,
      ])
    }
    const draft = await api.as('editor', `/api/interviews/${interview}?draft=true`)
    expect(draft.json).toMatchObject({ title: 'Ikke færdig' })
  })

  it('may follow relations in filters, but never into an account or to a secret', async () => {
    const found = await api.as('editor', '/api/interviews?where[interviewees.name][like]=Ida')
    expect(docs(found).totalDocs).toBe(3)
    for (const role of ['admin', 'editor', 'ambassador'] as const) {
      for (const path of [
        '/api/users?sort=resetPasswordToken',
        '/api/users?where[hash][exists]=true',
        '/api/users?where[sessions.id][exists]=true',
        '/api/payload-locked-documents?sort=user.value.email',
        '/api/payload-preferences?where[user.email][like]=a',
      ]) {
        expect([role, path, (await api.as(role, path)).status]).toEqual([role, path, 400])
      }
    }
  })

  it('get everything when they ask for everything, up to a bound', async () => {
    expect(docs(await api.as('editor', '/api/interviews?limit=0&trash=true')).limit).toBe(1000)
    expect((await api.as('editor', '/api/interviews?depth=99')).status).toBe(200)
  })

  it('read versions as the admin does', async () => {
    const path = `/api/interviews/versions?where[and][0][parent][equals]=${interview}&where[and][1][version._status][equals]=draft&sort=-updatedAt&depth=0`
    expect((await api.as('editor', path)).status).toBe(200)
    expect((await api.ask(path)).status).toBe(403)
    const secret = '/api/interviews/versions?sort=version.nothing'
    expect((await api.as('editor', secret)).status).toBe(400)
  })

  it('delete nothing when they say which and name none', async () => {
    const answer = await api.as(
      'editor',
      '/api/interviews?limit=0&where[and][0][id][in][]=&where[and][1][title][exists]=true',
      { method: 'DELETE' },
    )
    expect(answer.status).toBeLessThan(500)
    expect(docs(await api.ask('/api/interviews')).totalDocs).toBe(3)
  })
})

describe('look-ups of the admin', () => {
  const form = (query: string, headers: Record<string, string> = {}) => ({
    method: 'POST',
    body: query,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-payload-http-method-override': 'GET',
      ...headers,
    },
  })
  const asked =
    'depth=0&draft=true&limit=10&locale=da&page=1&select[name]=true&sort=name&where[and][0][id][not_in][0]=x'

  it('become a guarded GET for signed-in people', async () => {
    const answer = await api.as('editor', '/api/ambassadors', form(asked))
    expect([answer.status, docs(answer).totalDocs]).toEqual([200, 1])
    const many = Array.from({ length: 600 }, (_, n) => `where[id][in][${n}]=${'a'.repeat(36)}`)
    const long = await api.as('editor', '/api/ambassadors', form(many.join('&')))
    expect(long.status).toBe(200)
    const secret = await api.as('editor', '/api/users', form('sort=resetPasswordToken'))
    expect(secret.status).toBe(400)
    const huge = await api.as('editor', '/api/ambassadors', form(`x=${'a'.repeat(300_000)}`))
    expect(huge.status).toBe(413)
  })

  it('stay a POST for anyone else', async () => {
    expect((await api.ask('/api/ambassadors', form(asked))).status).toBe(403)
    const foreign = form(asked, { 'sec-fetch-site': 'cross-site' })
    expect((await api.as('editor', '/api/ambassadors', foreign)).status).toBe(403)
    for (const name of ['x-http-method-override', 'x-method-override', 'x-http-method']) {
      const answer = await api.ask('/api/ambassadors', {
        method: 'POST',
        body: {},
        headers: { [name]: 'GET' },
      })
      expect([name, answer.status]).toEqual([name, 403])
    }
    const named = await api.ask('/api/ambassadors?_method=GET', { method: 'POST', body: {} })
    expect(named.status).toBe(403)
  })

  it('by any other header are what they seem: a POST that writes', async () => {
    for (const name of ['x-http-method-override', 'x-method-override', 'x-http-method']) {
      const made = await api.as('editor', '/api/themes', {
        method: 'POST',
        body: { name },
        headers: { [name]: 'GET' },
      })
      expect([name, made.json]).toEqual([name, expect.objectContaining({ doc: expect.anything() })])
    }
  })
})

it('a prefix of files, which no upload here has, is left out instead of looked for', async () => {
  const plain = await api.ask('/api/media/file/findes-ikke.jpg')
  const { status } = await api.ask('/api/media/file/findes-ikke.jpg?prefix=a')
  expect([status, plain.status]).toEqual([403, 403])
})
