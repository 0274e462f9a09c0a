import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../setup/api.ts'
import { type Asked, messagesOf } from '../../setup/app.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

describe('addresses', () => {
  it.each([
    ['/api/constructor', 404],
    ['/api/__proto__', 404],
    ['/api/toString', 404],
    ['/api/hasOwnProperty/x', 404],
    ['/api/globals/constructor', 404],
    ['/api/globals/__proto__/versions', 404],
    ['/api/globals', 404],
    ['/api/globalsettings', 404],
    ['/api/nothing', 404],
    ['/api/interviews/a/b/c/d', 404],
    ['/api/media/versions/x', 404],
    ['/api/organisations/versions', 404],
    ['/api/interviews//x', 404],
    ['/api//interviews', 404],
    ['/api/a/b/c/d/e/f/g/h/i/j/k/l/m/n', 404],
    ['/api/interviews/%00', 400],
    ['/api/%', 400],
    ['/api/%E0%A4%A', 400],
    ['/api/interviews/%2e%2e', 400],
    ['/api/interviews/..%2fusers', 400],
    ['/api/interviews/a%5Cb', 400],
    ['/api/interviews/%0d%0ax', 400],
    ['/api/media/file/..%2f..%2fstafet.db', 400],
    ['/api/interviews/nothing', 404],
    ['/api/interviews/00000000-0000-0000-0000-000000000000', 404],
    ['/api/terms/%F0%9F%92%A9', 404],
    [`/api/interviews?x=${'a'.repeat(9000)}`, 414],
    [`/api/interviews?${'a=1&'.repeat(1500)}`, 400],
  ])('%s is answered %i', async (path, status) => {
    const answer = await api.ask(path)
    expect(answer.status).toBe(status)
    expect(messagesOf(answer).length).toBeGreaterThan(0)
  })

  it('say which methods they take', async () => {
    const answer = await api.ask('/api/graphql')
    expect([answer.status, answer.headers.allow]).toEqual([405, 'POST'])
    const put = await api.ask('/api/interviews', { method: 'PUT', body: {} })
    expect([put.status, put.headers.allow]).toEqual([405, 'GET, HEAD, POST, PATCH, DELETE'])
    expect((await api.ask('/api/interviews', { method: 'PURGE' })).status).toBe(405)
  })

  it('answer HEAD like GET, without the body', async () => {
    const answer = await api.ask('/api/interviews', { method: 'HEAD' })
    expect([answer.status, answer.text]).toEqual([200, ''])
    expect(answer.headers['content-type']).toMatch(/json/)
  })

  it('give a newcomer an overview in both languages', async () => {
    const { json, status } = await api.ask('/api')
    expect(status).toBe(200)
    const { collections } = json as { collections: { slug: string; name: object }[] }
    const slugs = collections.map(({ slug }) => slug)
    expect(slugs).toEqual(expect.arrayContaining(['interviews', 'cases', 'media']))
    expect(slugs).not.toContain('users')
    expect(slugs.filter((slug) => slug.startsWith('payload-'))).toEqual([])
    expect(collections.find(({ slug }) => slug === 'interviews')?.name).toEqual({
      da: 'Interviews',
      en: 'Interviews',
    })
  })
})

describe('what Payload opens on its own', () => {
  it.each([
    '/api/payload-jobs',
    '/api/payload-jobs/run',
    '/api/payload-jobs/handle-schedules',
    '/api/payload-locked-documents',
    '/api/payload-preferences',
    '/api/payload-preferences/nav',
    '/api/payload-migrations',
    '/api/payload-kv',
    '/api/access',
    '/api/users/init',
    '/api/og?title=x',
    '/api/users',
    '/api/interviews/versions',
    '/api/globals/settings/versions',
    '/api/media/paste-url?src=http://127.0.0.1/',
  ])('is closed to anonymous readers: GET %s', async (path) => {
    expect([401, 403, 404]).toContain((await api.ask(path)).status)
  })

  it.each([
    ['POST', '/api/interviews'],
    ['POST', '/api/payload-locked-documents'],
    ['POST', '/api/payload-preferences/nav'],
    ['POST', '/api/payload-jobs'],
    ['POST', '/api/interviews/access'],
    ['POST', '/api/globals/settings'],
    ['POST', '/api/globals/settings/access'],
    ['POST', '/api/users/unlock'],
    ['PATCH', '/api/interviews?where[id][exists]=true'],
    ['DELETE', '/api/payload-locked-documents?where[id][exists]=true'],
    ['DELETE', '/api/interviews/x'],
  ])('is closed to anonymous writers: %s %s', async (method, path) => {
    expect([401, 403, 404, 405]).toContain((await api.ask(path, { method, body: {} })).status)
  })

  it('lets administrators alone run jobs', async () => {
    const path = '/api/payload-jobs/run'
    expect((await api.as('ambassador', path)).status).toBe(403)
    expect((await api.as('editor', path)).status).toBe(403)
    expect((await api.as('admin', path)).status).toBe(200)
    for (const role of ['ambassador', 'admin'] as const) {
      const schedules = await api.as(role, '/api/payload-jobs/handle-schedules')
      expect(schedules.status).toBeLessThan(500)
      expect((await api.as(role, '/api/payload-kv')).status).toBe(404)
      expect((await api.as(role, '/api/payload-jobs')).status).toBe(403)
    }
  })

  const locks = '/api/payload-locked-documents'
  const lockOf = async (role: 'editor' | 'ambassador') => {
    const { doc } = (
      await api.as(role, locks, { method: 'POST', body: { globalSlug: `x-${role}` } })
    ).json as { doc: { id: string } }
    return doc.id
  }
  const ownerOf = async (id: string) =>
    (
      await api.payload.findByID({
        collection: 'payload-locked-documents',
        id,
        depth: 0,
        overrideAccess: true,
      })
    ).user.value

  it('keeps document locks in the name of who took them', async () => {
    const body = { globalSlug: 'x', user: { relationTo: 'users', value: api.users.admin.id } }
    const { doc } = (await api.as('ambassador', locks, { method: 'POST', body })).json as {
      doc: { id: string }
    }
    expect(await ownerOf(doc.id)).toBe(api.users.ambassador.id)
  })

  it('lets ambassadors neither delete nor take over the locks of others, and editors take them over', async () => {
    const id = await lockOf('editor')
    const path = `${locks}/${id}`
    const remove: Asked = { method: 'DELETE' }
    expect((await api.as('ambassador', path, remove)).status).toBeGreaterThanOrEqual(400)
    await api.as('ambassador', `${locks}?where[id][equals]=${id}`, remove)
    const mine = { user: { relationTo: 'users', value: api.users.ambassador.id } }
    const taken = await api.as('ambassador', path, { method: 'PATCH', body: mine })
    expect(taken.status).toBeGreaterThanOrEqual(400)
    expect(await ownerOf(id)).toBe(api.users.editor.id)
    const theirs = await lockOf('ambassador')
    const over = await api.as('editor', `${locks}/${theirs}`, { method: 'PATCH', body: {} })
    expect(over.status).toBe(200)
    expect(await ownerOf(theirs)).toBe(api.users.editor.id)
    expect((await api.as('editor', path, remove)).status).toBe(200)
  })

  it('shows and gives everyone their own preferences only', async () => {
    const path = '/api/payload-preferences/nav'
    const body = { value: { open: true } }
    expect((await api.as('editor', path, { method: 'POST', body })).status).toBe(200)
    expect((await api.as('ambassador', path)).json).toMatchObject({ value: null })
    expect((await api.as('ambassador', '/api/payload-preferences')).json).toMatchObject({
      totalDocs: 0,
    })
    expect((await api.as('editor', '/api/payload-preferences')).json).toMatchObject({
      totalDocs: 1,
    })
    const all = '/api/payload-preferences?where[key][exists]=true'
    await api.as('ambassador', all, { method: 'DELETE' })
    expect((await api.as('editor', path)).json).toMatchObject({ value: { open: true } })
  })
})

describe('requests of other sites', () => {
  const write: Asked = { method: 'POST', body: { name: 'Tillid' } }
  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin: 'http://127.0.0.1' },
  ])('are refused when they write with a cookie: %o', async (headers) => {
    expect((await api.as('editor', '/api/themes', { ...write, headers })).status).toBe(403)
  })

  it('are told by their Origin where there is no Sec-Fetch-Site', async () => {
    const cookie = 'payload-token=x'
    const ask = (origin: string) =>
      api.ask('/api/themes', { ...write, headers: { cookie, origin } })
    for (const origin of ['https://example.org', 'null', 'rubbish']) {
      const answer = await ask(origin)
      expect([origin, answer.status, messagesOf(answer)[0]]).toEqual([
        origin,
        403,
        expect.stringContaining('andet websted'),
      ])
    }
    expect(messagesOf(await ask(api.url))[0]).not.toContain('andet websted')
  })

  it('cannot sign anybody in', async () => {
    const answer = await api.ask('/api/users/login', {
      method: 'POST',
      body: { email: 'x@example.org', password: 'x' },
      headers: { origin: 'https://example.org', 'sec-fetch-site': 'cross-site' },
    })
    expect(answer.status).toBe(403)
  })
})

describe('bodies', () => {
  const post = (body: unknown, headers: Record<string, string> = {}): Asked => ({
    method: 'POST',
    body,
    headers,
  })
  const json = { 'content-type': 'application/json' }
  const boundary = 'xxGRÆNSExx'.replace('Æ', 'A')
  const multipart = { 'content-type': `multipart/form-data; boundary=${boundary}` }
  const part = (name: string, value: string, more = '') =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`
  const end = `--${boundary}--\r\n`

  it.each([
    ['{', 400],
    ['[]', 400],
    ['"x"', 400],
    ['null', 400],
    ['{"__proto__":{"admin":true}}', 400],
    ['{"a":{"constructor":{"prototype":{}}}}', 400],
    ['{"name":"a\\u0000b"}', 400],
    [`{"name":${'['.repeat(5000)}${']'.repeat(5000)}}`, 400],
    ['\u{fffd}\u{fffd}', 400],
  ])('of JSON like %s are answered %i', async (body, status) => {
    const answer = await api.as('editor', '/api/themes', post(body, json))
    expect([answer.status, messagesOf(answer).length]).toEqual([status, 1])
  })

  it('may be missing', async () => {
    for (const path of ['/api/users/login', '/api/users/forgot-password', '/api/users/logout']) {
      const answer = await api.ask(path, { method: 'POST' })
      expect([path, answer.status < 500]).toEqual([path, true])
    }
    expect((await api.as('editor', '/api/themes', { method: 'POST' })).status).toBe(400)
    expect((await api.as('editor', '/api/media', { method: 'POST' })).status).toBe(400)
  })

  it('of other kinds are not accepted', async () => {
    for (const type of [
      'text/plain',
      'application/xml',
      'application/x-www-form-urlencoded',
      'x',
    ]) {
      const answer = await api.as(
        'editor',
        '/api/themes',
        post('{"name":"x"}', { 'content-type': type }),
      )
      expect([type, answer.status]).toEqual([type, 415])
    }
    const packed = post('{}', { ...json, 'content-encoding': 'gzip' })
    expect((await api.as('editor', '/api/themes', packed)).status).toBe(415)
  })

  it('are capped, with and without a length', async () => {
    const large = `{"name":"${'a'.repeat(2_200_000)}"}`
    expect((await api.as('editor', '/api/themes', post(large, json))).status).toBe(413)
    const pieces = Array.from({ length: 40 }, () => Buffer.alloc(65_536, 'a'))
    expect((await api.as('editor', '/api/themes', post(pieces, json))).status).toBe(413)
    expect(
      (await api.ask('/api/users/login', post(`{"email":"${'a'.repeat(70_000)}"}`, json))).status,
    ).toBe(413)
    const claimed = { ...json, 'content-length': '99999999999' }
    expect((await api.as('editor', '/api/themes', post('{}', claimed))).status).toBe(413)
    const form = [Buffer.from(part('_payload', 'x'.repeat(2_200_000))), Buffer.from(end)]
    expect((await api.as('editor', '/api/themes', post(form, multipart))).status).toBe(413)
    const file = [
      Buffer.from(part('file', '', '; filename="a.jpg"')),
      ...Array.from({ length: 28 }, () => Buffer.alloc(1024 * 1024, 'a')),
    ]
    expect((await api.as('editor', '/api/media', post(file, multipart))).status).toBe(413)
  })

  it('of a long interview fit, as JSON and as the form that the admin sends', async () => {
    const large = { name: 'Tillid', description: 'ord '.repeat(400_000) }
    const form = part('_payload', JSON.stringify(large)) + end
    for (const asked of [post(large), post(form, multipart)]) {
      const answer = await api.as('editor', '/api/themes', asked)
      // the field itself may be limited; the body is not
      expect([201, 400]).toContain(answer.status)
    }
  })

  it('as forms carry the document, as the admin sends it', async () => {
    const form = part('_payload', JSON.stringify({ name: 'Nærvær' })) + end
    const answer = await api.as('editor', '/api/themes', post(form, multipart))
    expect(answer.json).toMatchObject({ doc: { name: 'Nærvær' } })
  })

  it.each([
    ['malformed data', part('_payload', '{') + end],
    ['data twice', part('_payload', '{}') + part('_payload', '{}') + end],
    ['a list as data', part('_payload', '[]') + end],
    ['a polluted document', part('_payload', '{"__proto__":{}}') + end],
    ['an unknown field', part('x', '1') + end],
    ['a file described instead of sent', part('file', '{"filename":"x"}') + end],
    ['no end', part('_payload', '{}').slice(0, 30)],
    ['nothing', ''],
    ['rubbish', 'rubbish'],
  ])('as forms with %s are refused', async (_what, form) => {
    for (const path of ['/api/themes', '/api/media']) {
      const answer = await api.as('editor', path, post(Buffer.from(form), multipart))
      expect([path, answer.status, messagesOf(answer).length]).toEqual([path, 400, 1])
    }
    const bare = { 'content-type': 'multipart/form-data' }
    expect((await api.as('editor', '/api/themes', post(Buffer.from(form), bare))).status).toBe(400)
  })
})

it('logged no fault of ours', () => {
  expect(api.faults).toEqual([])
})
