import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/http/app.ts'
import { previewAddress } from '../../src/publishing/preview.ts'
import { link, paragraph, richText } from '../../src/richtext/build.ts'
import { type Factories, factories } from '../factories/index.ts'
import { type Answer, type Asked, provide, startApp, type TestApp } from '../setup/app.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'
import { problemsOf } from '../site/html.ts'

type Role = 'admin' | 'editor' | 'ambassador' | 'stranger'

const password = 'en-lang-adgangskode-2026'
const all = { overrideAccess: true, depth: 0 } as const
const missing = '00000000-0000-4000-8000-000000000000'

let stafet: Stafet
let app: TestApp
let make: Factories
let cookies: Record<Role, string>
let ida: string

/** Interviews of Ida’s: never published, published with edits that wait, and just published. */
let ids: { draft: string; changed: string; published: string; trashed: string }

const as = (role: Role | null, path: string, asked: Asked = {}): Promise<Answer> =>
  app.ask(path, {
    ...asked,
    headers: { ...(role ? { cookie: cookies[role] } : {}), ...asked.headers },
  })

const interviews = (id: string) => `/preview/interviews/${id}`

beforeAll(async () => {
  stafet = await startStafet()
  const { payload } = stafet
  provide(payload)
  make = factories(payload)
  app = await startApp(createApp({ ...stafet, clock: () => new Date() }))
  ida = (await make.ambassadors({ published: true }, { name: 'Ida Holm' })).id
  const other = (await make.ambassadors({ published: true }, { name: 'Bo Elm' })).id
  cookies = {} as typeof cookies
  for (const name of ['admin', 'editor', 'ambassador', 'stranger'] as const) {
    const email = `${name}@example.org`
    const role = name === 'stranger' ? 'ambassador' : name
    const person = { ambassador: ida, stranger: other, admin: undefined, editor: undefined }[name]
    await make.users({ role, email, password, ...(person ? { ambassador: person } : {}) })
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    cookies[name] = `payload-token=${token}`
  }
  const made = async (title: string, published: boolean, data = {}) =>
    (await make.interviews({ published }, { title, interviewees: [ida], ...data })).id
  ids = {
    draft: await made('Kanarie: kladden', false),
    changed: await made('Det gamle ord', true),
    published: await made('Det står fast', true),
    trashed: await made('Kanarie: papirkurven', false, { deletedAt: new Date().toISOString() }),
  }
  await payload.update({
    ...all,
    collection: 'interviews',
    id: ids.changed,
    draft: true,
    data: { title: 'Kanarie: det nye ord' },
  })
}, 120_000)
afterAll(async () => {
  await app?.stop()
  await stafet?.stop()
})

describe('who sees the preview of a draft', () => {
  const matrix: [Role | null, number][] = [
    ['admin', 200],
    ['editor', 200],
    ['ambassador', 200],
    ['stranger', 404],
    [null, 401],
  ]
  it.each(matrix)('%s: %i', async (role, status) => {
    for (const method of ['GET', 'HEAD']) {
      const { status: got, headers, text } = await as(role, interviews(ids.draft), { method })
      expect(got).toBe(status)
      expect(headers['cache-control']).toBe('private, no-store')
      expect(headers['x-robots-tag']).toBe('noindex, nofollow')
      expect(headers['referrer-policy']).toBe('same-origin')
      expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
      expect(headers['x-frame-options']).toBe('SAMEORIGIN')
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
      expect(headers).not.toHaveProperty('set-cookie')
      expect(headers).not.toHaveProperty('etag')
      if (method === 'HEAD') expect(text).toBe('')
      else expect(text.includes('Kanarie: kladden')).toBe(status === 200)
      if (method === 'GET') expect(text).toContain('noindex')
    }
  })

  it.each([
    ['/preview/interviews/'],
    ['/preview/interviews'],
    ['/preview'],
    ['/preview/en'],
    [interviews(missing)],
    [interviews('..%2f..%2fetc')],
    [interviews('a.b')],
    [interviews("'%20or%201=1")],
    [interviews('x'.repeat(300))],
    [`/preview/users/${missing}`],
    [`/preview/constructor/${missing}`],
    [`/preview/de/interviews/${missing}`],
  ])('%s is nothing, and says no more than that', async (path) => {
    const anonymous = await as(null, path)
    expect(anonymous.status).toBe(401)
    expect((await as('editor', path)).status).toBe(404)
  })

  it('is the same refusal whether the document exists or not', async () => {
    for (const role of [null, 'stranger'] as const) {
      const [there, nowhere] = await Promise.all(
        [ids.draft, missing].map((id) => as(role, interviews(id))),
      )
      expect(there?.text).toBe(nowhere?.text)
      expect(there?.status).toBe(nowhere?.status)
    }
  })

  it('speaks the language of its address when it refuses', async () => {
    const danish = await as(null, interviews(ids.draft))
    expect(danish.headers['content-language']).toBe('da')
    expect(danish.text).toContain('<h1>Log ind først</h1>')
    const english = await as(null, `/preview/en/interviews/${ids.draft}`)
    expect(english.headers['content-language']).toBe('en')
    expect(english.text).toContain('<h1>Sign in first</h1>')
    expect(problemsOf(english.text)).toEqual([])
  })

  it('shows nothing of what lies in the trash', async () => {
    expect((await as('admin', interviews(ids.trashed))).status).toBe(404)
  })

  it('shows an ambassador’s user of another only what is published', async () => {
    const { status, text } = await as('stranger', interviews(ids.changed))
    expect(status).toBe(200)
    expect(text).toContain('Det gamle ord')
    expect(text).not.toContain('Kanarie')
  })

  it('ends with the session', async () => {
    const { payload } = stafet
    const email = 'kortvarig@example.org'
    await make.users({ role: 'editor', email, password })
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    const cookie = `payload-token=${token}`
    const look = () => app.ask(interviews(ids.draft), { headers: { cookie } })
    expect((await look()).status).toBe(200)
    const left = await app.ask('/api/users/logout', { method: 'POST', headers: { cookie } })
    expect(left.status).toBe(200)
    expect((await look()).status).toBe(401)
    expect(
      (await app.ask(interviews(ids.draft), { headers: { cookie: 'payload-token=x.y.z' } })).status,
    ).toBe(401)
  })

  it('refuses what another site asks for, but not a link that is followed', async () => {
    const foreign = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    const inFrame = { ...foreign, 'sec-fetch-dest': 'iframe' }
    const asData = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'cors',
      'sec-fetch-dest': 'empty',
    }
    for (const headers of [inFrame, asData, { origin: 'https://evil.example' }]) {
      const { status, text } = await as('editor', interviews(ids.draft), { headers })
      expect(status).toBe(403)
      expect(text).not.toContain('Kanarie')
    }
    const followed = { ...foreign, 'sec-fetch-dest': 'document' }
    expect((await as('editor', interviews(ids.draft), { headers: followed })).status).toBe(200)
  })

  it('is only ever read', async () => {
    const headers = { 'sec-fetch-site': 'same-origin' }
    const answer = await as('editor', interviews(ids.draft), {
      method: 'POST',
      headers,
      body: '{}',
    })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD')
    expect(answer.headers['cache-control']).toBe('private, no-store')
  })
})

describe('what the preview shows', () => {
  const preview = async (
    collection: 'ambassadors' | 'cases' | 'interviews',
    id: string,
    language: 'da' | 'en' = 'da',
    role: Role = 'editor',
  ) => (await as(role, previewAddress({ collection, id, language }))).text

  it('is a sound page that no search engine and no other site can use', async () => {
    for (const language of ['da', 'en'] as const) {
      const text = await preview('interviews', ids.changed, language)
      expect(problemsOf(text.replace(/<script src="[^"]+" defer=""><\/script>/, ''))).toEqual([])
      expect(text).toContain('<meta name="robots" content="noindex, nofollow"/>')
      expect(text).not.toMatch(/rel="canonical"|rel="alternate"|og:|ld\+json/)
      expect(text).toContain(`<html lang="${language}">`)
      const other = language === 'da' ? '/preview/en' : '/preview'
      expect(text).toContain(`href="${other}/interviews/${ids.changed}"`)
    }
  })

  it.each([
    ['draft', 'Forhåndsvisning – ikke udgivet', 'Preview – not published'],
    [
      'changed',
      'Forhåndsvisning – ændringerne er ikke udgivet',
      'Preview – the changes are not published',
    ],
    ['published', 'Forhåndsvisning – udgivet', 'Preview – published'],
  ] as const)('says that it is %s', async (state, danish, english) => {
    const plain = (text: string) => text.replace(/<!-- -->/g, '')
    expect(plain(await preview('interviews', ids[state]))).toContain(danish)
    const text = plain(await preview('interviews', ids[state], 'en'))
    expect(text).toContain(english)
    expect(text).toMatch(/<time dateTime="20\d\d-/)
  })

  it('shows the edits that wait, the readers’ page does not', async () => {
    expect(await preview('interviews', ids.changed)).toContain('Kanarie: det nye ord')
    const { text } = await as('editor', '/interviews/det-gamle-ord')
    expect(text).toContain('Det gamle ord')
    expect(text).not.toContain('Kanarie')
  })

  it('stands without title, address or anything else', async () => {
    const { payload } = stafet
    const empty = await payload.create({
      ...all,
      collection: 'interviews',
      draft: true,
      data: {} as { title: string; interviewees: string[] },
    })
    const text = await preview('interviews', empty.id)
    expect(text).toContain('<h1>(uden overskrift)</h1>')
    expect(await preview('interviews', empty.id, 'en')).toContain('<h1>(untitled)</h1>')
    const person = await payload.create({
      ...all,
      collection: 'ambassadors',
      draft: true,
      data: {} as { name: string },
    })
    expect(await preview('ambassadors', person.id)).toContain('(uden overskrift)')
    const story = await payload.create({
      ...all,
      collection: 'cases',
      draft: true,
      data: {} as { title: string; putForwardBy: string[] },
    })
    expect(await preview('cases', story.id)).toContain('(uden overskrift)')
  })

  it('shows the byline that will be frozen', async () => {
    const person = await make.ambassadors(
      { published: false },
      { name: 'Nete Ny', positions: [{ title: 'Skoleleder', from: '2020-01-01' }] },
    )
    const { id } = await make.interviews(
      {},
      { interviewees: [person.id], interviewedOn: '2026-01-05' },
    )
    const text = await preview('interviews', id)
    expect(text).toContain('Nete Ny')
    expect(text).toContain('Skoleleder')
    // no page yet, so no link
    expect(text).not.toContain('href="/ambassadoerer/nete-ny"')
  })

  it('shows a picture that nothing published shows yet', async () => {
    const picture = await make.media({ alt: 'En tom stol' })
    const { id } = await make.interviews({}, { cover: picture.id })
    expect(await preview('interviews', id)).toContain('alt="En tom stol"')
  })

  it('shows related documents as readers get them, or not at all', async () => {
    const { payload } = stafet
    const shown = await make.cases({ published: true }, { title: 'Udgivet case' })
    await payload.update({
      ...all,
      collection: 'cases',
      id: shown.id,
      draft: true,
      data: { title: 'Kanarie: rettet case' },
    })
    const hidden = await make.cases({}, { title: 'Kanarie: hemmelig case' })
    const linkTo = (value: string) => {
      const node = link('se casen', 'https://example.org')
      const fields: object = {
        linkType: 'internal',
        doc: { relationTo: 'cases', value },
        newTab: false,
      }
      return Object.assign(node, { fields: fields as typeof node.fields })
    }
    const { id } = await make.interviews(
      {},
      {
        relatedCases: [shown.id, hidden.id],
        background: richText(paragraph(linkTo(shown.id), ' og ', linkTo(hidden.id))),
      },
    )
    const text = await preview('interviews', id)
    expect(text).toContain('Udgivet case')
    expect(text).not.toContain('Kanarie')
    expect(text).toContain('<a href="/cases/udgivet-case">se casen</a>')
    expect(text.match(/se casen/g)).toHaveLength(2)
    expect(text.match(/">se casen/g)).toHaveLength(1)
  })

  it('shows the terms of somebody whose page is not published', async () => {
    const person = await make.ambassadors({ published: false }, { name: 'Siv Snart' })
    await make.terms({ ambassador: person.id, startsOn: '2024-01-01', endsOn: null })
    await make.terms({
      ambassador: person.id,
      startsOn: '2090-01-01',
      endsOn: null,
      announcedOn: '2089-01-01',
    })
    const text = await preview('ambassadors', person.id)
    expect(text).toContain('dateTime="2024-01-01"')
    expect(text).not.toContain('dateTime="2090-01-01"')
  })

  it('brings one script and one style sheet of its own, which readers never get', async () => {
    const text = await preview('interviews', ids.draft)
    const files = text.match(/\/preview\/assets\/[\w.]+/g) ?? []
    expect(files).toHaveLength(2)
    for (const file of files) {
      const { status, headers, text: body } = await as(null, file)
      expect(status).toBe(200)
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
      expect(body.length).toBeLessThan(5000)
    }
    expect((await as(null, '/interviews/det-gamle-ord')).text).not.toContain('/preview')
  })
})

describe('the words that were sent for approval', () => {
  let request: string
  let token: string
  const frozen = (id: string) => `/preview/approvals/${id}`
  beforeAll(async () => {
    const { id } = await make.interviews(
      {},
      { title: 'Kanarie: de frosne ord', interviewees: [ida], lead: 'Som de var.' },
    )
    const asked = await as('editor', `/api/interviews/${id}/approvals`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: { people: [{ ambassador: ida }], languages: ['da'] },
    })
    expect(asked.status, asked.text).toBe(201)
    const [sent] = (asked.json as { sent: { id: string; address: string }[] }).sent
    request = sent?.id ?? ''
    token = new URL(sent?.address ?? '').pathname.split('/').at(-1) ?? ''
    const data = { title: 'De nye ord', lead: 'Som de er nu.' }
    await stafet.payload.update({ ...all, collection: 'interviews', id, draft: true, data })
  })

  it.each<[Role | null, number]>([
    ['admin', 200],
    ['editor', 200],
    // the interviewee, with an account of her own: what she is to read is behind her link
    ['ambassador', 404],
    ['stranger', 404],
    [null, 401],
  ])('are for editors: %s gets %i', async (role, status) => {
    const [there, nowhere] = [
      await as(role, frozen(request)),
      await as(role, frozen(missing)),
    ] as const
    expect(there.status).toBe(status)
    for (const { headers } of [
      there,
      nowhere,
      await as(role, frozen(request), { method: 'HEAD' }),
    ]) {
      expect(headers['cache-control']).toBe('private, no-store')
      expect(headers['x-robots-tag']).toBe('noindex, nofollow')
      expect(headers['referrer-policy']).toBe('same-origin')
      expect(headers.vary).toContain('Cookie')
      expect(headers).not.toHaveProperty('etag')
    }
    if (status === 200) {
      expect(there.text).toContain('Kanarie: de frosne ord')
      expect(there.text).toContain('Som de var.')
      expect(there.text).not.toContain('De nye ord')
      expect(there.text).toContain('<meta name="robots" content="noindex')
      expect(there.text).toContain('Ida Holm')
      expect(nowhere.status).toBe(404)
    } else {
      expect(there.text).toBe(nowhere.text)
      expect(there.text).not.toContain('Kanarie')
    }
  })

  it('are not opened by a private link, nor by what is no id', async () => {
    for (const id of [token, 'x.y', '%2e%2e', `${request}x`, `${request}/more`]) {
      expect((await as(null, frozen(id))).status).toBe(401)
      expect((await as('editor', frozen(id))).status).toBe(404)
    }
    const cookie = { headers: { cookie: `payload-token=${token}` } }
    expect((await app.ask(frozen(request), cookie)).status).toBe(401)
  })

  it('are refused to other sites, and only ever read', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe' }
    expect((await as('editor', frozen(request), { headers })).status).toBe(403)
    const post = { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' }, body: '{}' }
    expect((await as('editor', frozen(request), post)).status).toBe(405)
  })

  it('look as they will on the site', async () => {
    const cover = (await make.media({ alt: 'En tom stol' })).id
    const exchanges = ['Hvad nu?', 'Og så?', 'Hvem er med?', 'Hvornår?'].map((wording) => ({
      wording,
      answer: richText(paragraph(`${wording} Det `, link('ved vi', 'https://example.org'), '.')),
    }))
    const { id } = await make.interviews(
      {},
      {
        title: 'Som det bliver',
        lead: 'Først.\n\nDernæst.',
        pullQuote: 'Så går vi videre.',
        interviewees: [ida],
        cover,
        exchanges,
      },
    )
    const body = { people: [{ ambassador: ida }], languages: ['da'] }
    const asked = await as('editor', `/api/interviews/${id}/approvals`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body,
    })
    const [sent] = (asked.json as { sent: { id: string; address: string }[] }).sent
    const approved = await as('editor', frozen(sent?.id ?? ''))
    const privately = await as(null, new URL(sent?.address ?? '').pathname)
    const { slug } = await stafet.payload.update({
      ...all,
      collection: 'interviews',
      id,
      data: { _status: 'published' },
    })
    const read = await as(null, `/interviews/${slug}`)
    const seen = ({ text }: Answer) =>
      [
        /<h1[\s\S]*?<\/h1>/,
        /class="lead"[\s\S]*?<div class="rail"/,
        /<div class="exchanges"[\s\S]*?<footer/,
      ]
        .map((part) => part.exec(text)?.[0] ?? 'nothing')
        .join('')
    expect(seen(read)).toContain('Så går vi videre.')
    expect(seen(approved)).toBe(seen(read))
    expect(seen(privately)).toBe(seen(read))
    for (const { text } of [approved, privately, read]) expect(text).toContain('alt="En tom stol"')
  })

  it('are a sound page', async () => {
    const { text } = await as('editor', frozen(request))
    expect(problemsOf(text)).toEqual([])
    expect(text).toMatch(/Kontrolsum: (?:<!-- -->)?[0-9a-f]{16}/)
  })
})

describe('the checks of a document', () => {
  const checks = (role: Role | null, id: string, query = '', collection = 'interviews') =>
    as(role, `/api/${collection}/${id}/checks${query}`)
  const found = ({ json }: Answer) =>
    (json as { findings: { code: string; path: string }[] }).findings.map(
      ({ code, path }) => `${code} ${path}`,
    )

  it.each([
    ['admin', 200],
    ['editor', 200],
    ['ambassador', 200],
    ['stranger', 404],
    [null, 401],
  ] as const)('are for whoever may read the draft: %s gets %i', async (role, status) => {
    const answer = await checks(role, ids.draft)
    expect(answer.status).toBe(status)
    expect(answer.headers['cache-control']).toContain('no-')
    if (status === 200) {
      expect(found(answer)).toEqual([
        'noLead lead',
        'noExchanges exchanges',
        'noPicture cover',
        'noTranslation title',
      ])
      expect(answer.json).toMatchObject({ errors: 0, warnings: 4 })
    } else expect(answer.json).not.toHaveProperty('findings')
  })

  it('tell no more of another’s draft than of one that is not there', async () => {
    const [there, nowhere] = await Promise.all(
      [ids.draft, missing].map((id) => checks('stranger', id)),
    )
    expect(there?.text).toBe(nowhere?.text)
    expect((await checks('editor', missing)).status).toBe(404)
    expect((await checks('editor', 'x.y')).status).toBe(404)
    expect((await checks('editor', ids.draft, '', 'terms')).status).toBe(404)
  })

  it('see pictures, people and both languages as they are stored', async () => {
    const { payload } = stafet
    const person = await make.ambassadors({ published: false }, { name: 'Nete Ny' })
    const cover = await make.media({ alt: 'En stol' })
    const { id } = await make.interviews(
      {},
      { interviewees: [person.id], cover: cover.id, lead: 'Her.' },
    )
    await payload.update({
      ...all,
      collection: 'interviews',
      id,
      draft: true,
      locale: 'en',
      data: { title: 'Three' },
    })
    const danish = await checks('editor', id, '?locale=da')
    expect(found(danish)).toEqual([
      'noExchanges exchanges',
      'personUnpublished interviewees',
      'noAlt cover',
      'partTranslation lead',
    ])
    const { id: english } = await payload.create({
      ...all,
      collection: 'interviews',
      draft: true,
      locale: 'en',
      data: { title: 'Only English', interviewees: [ida] },
    })
    expect(found(await checks('editor', english, '?locale=da'))).toContain('required title')
    expect(found(await checks('editor', english, '?locale=en'))).not.toContain('required title')
    const person2 = await checks('editor', person.id, '', 'ambassadors')
    expect(found(person2)).toEqual([
      'noBiography biography',
      'noPicture portrait',
      'noPosition positions',
    ])
  })

  it('name whose approval is missing where it is required, to editors alone', async () => {
    const { id } = await make.interviews({}, { interviewees: [ida], approval: 'required' })
    expect(found(await checks('editor', id))).toContain('noApproval approvalPanel')
    expect(found(await checks('ambassador', id)).join()).not.toContain('noApproval')
    await stafet.payload.update({
      ...all,
      collection: 'interviews',
      id,
      draft: true,
      data: { approval: 'asked' },
    })
    expect(found(await checks('editor', id)).join()).not.toContain('noApproval')
  })

  it('call that an error which publishing refuses, and nothing else', async () => {
    const { payload } = stafet
    const { id } = await payload.create({
      ...all,
      collection: 'interviews',
      draft: true,
      data: { exchanges: [{ wording: '' }] } as unknown as {
        title: string
        interviewees: string[]
      },
    })
    const errors = (
      (await checks('editor', id)).json as { findings: { level: string; path: string }[] }
    ).findings
      .filter(({ level }) => level === 'error')
      .map(({ path }) => path)
      .toSorted()
    const refused = await as('editor', `/api/interviews/${id}`, {
      method: 'PATCH',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: { _status: 'published' },
    })
    expect(refused.status).toBe(400)
    const paths = (
      refused.json as { errors: { data: { errors: { path: string }[] } }[] }
    ).errors.flatMap(({ data }) => data.errors.map(({ path }) => path))
    expect(errors).toEqual(paths.toSorted())
  })
})

describe('readers, while editors look at previews', () => {
  it('get the same pages as before', async () => {
    const paths = [
      '/',
      '/en',
      '/interviews',
      '/interviews/det-gamle-ord',
      '/en/interviews/det-gamle-ord',
      '/ambassadoerer/ida-holm',
      '/interviews/kanarie-kladden',
      '/api/interviews?depth=1',
      `/api/interviews/${ids.draft}`,
    ]
    const read = () => Promise.all(paths.map((path) => as(null, path)))
    const before = await read()
    const rounds = Array.from({ length: 6 }, async () => {
      const [answers, ...previews] = await Promise.all([
        read(),
        ...Object.values(ids).map((id) => as('editor', interviews(id))),
        as('admin', `/preview/en/interviews/${ids.changed}`),
      ])
      expect(previews.filter(({ text }) => text.includes('Kanarie')).length).toBe(3)
      return answers
    })
    for (const answers of [before, ...(await Promise.all(rounds)), await read()]) {
      for (const [index, { status, text }] of answers.entries()) {
        expect(status).toBe(before[index]?.status)
        expect(text).toBe(before[index]?.text)
        expect(text).not.toContain('Kanarie')
      }
    }
  })
})
