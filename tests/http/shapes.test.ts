import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Factories, factories } from '../factories/index.ts'
import { startApi, type TestApi } from '../setup/api.ts'
import type { Answer } from '../setup/app.ts'

let api: TestApi
let make: Factories
beforeAll(async () => {
  api = await startApi()
  make = factories(api.payload)
})
afterAll(() => api.stop())

type Error = { path: string; label: string; message: string }
const errorsOf = ({ json }: Answer): Error[] =>
  (json as { errors: { data?: { errors: Error[] } }[] }).errors.flatMap(
    ({ data }) => data?.errors ?? [],
  )

const send = (method: string, path: string, body: unknown, language = 'da') =>
  api.as('admin', `/api/${path}`, { method, body, headers: { 'accept-language': language } })

const day = /^(Datoen findes ikke|That date does not exist)/
const moment = /^(Tidspunktet findes ikke|That time does not exist)/
const text = /^(Skriv en tekst|Write a text)\.$/
const list = /^(Send en liste|Send a list)\.$/
const group = /^(Send et objekt|Send an object)/
const reference = /^(Vælg et dokument|Choose a document)/
const choice = /^(Vælg en af disse|Choose one of these): state, region/
const checkbox = /^(Vælg ja eller nej|Choose yes or no)/
const rich = /^(Det er ikke en tekst, som editoren|This is not a text that the editor)/

const root = (...children: unknown[]) => ({ root: { type: 'root', children } })
const deep = (levels: number): unknown =>
  levels === 0
    ? { type: 'text', text: 'x' }
    : { type: 'list', tag: 'ul', children: [deep(levels - 1)] }

type Drafted = 'interviews' | 'cases' | 'ambassadors'
const broken: [Drafted, Record<string, unknown>, path: string, RegExp][] = [
  ['interviews', { interviewedOn: 'x' }, 'interviewedOn', day],
  ['interviews', { interviewedOn: '2026-02-30' }, 'interviewedOn', day],
  ['interviews', { interviewedOn: {} }, 'interviewedOn', day],
  ['interviews', { interviewedOn: 20260301 }, 'interviewedOn', day],
  ['interviews', { deletedAt: 'x' }, 'deletedAt', moment],
  ['interviews', { title: { a: 1 } }, 'title', text],
  ['interviews', { title: ['x'] }, 'title', text],
  ['interviews', { title: 7 }, 'title', text],
  ['interviews', { lead: { da: 'x', en: 'y' } }, 'lead', text],
  ['interviews', { exchanges: 'x' }, 'exchanges', list],
  ['interviews', { exchanges: { 0: {} } }, 'exchanges', list],
  ['interviews', { exchanges: [7] }, 'exchanges.0', group],
  ['interviews', { exchanges: [{ wording: {} }] }, 'exchanges.0.wording', text],
  [
    'interviews',
    { exchanges: [{ wording: 'x', question: {} }] },
    'exchanges.0.question',
    reference,
  ],
  ['interviews', { exchanges: [{ wording: 'x', answer: [] }] }, 'exchanges.0.answer', rich],
  ['interviews', { background: root(1) }, 'background', rich],
  ['interviews', { background: 'x' }, 'background', rich],
  ['interviews', { background: { root: { children: [] } } }, 'background', rich],
  ['interviews', { background: root({ type: 'paragraph' }) }, 'background', rich],
  ['interviews', { background: root({ type: 'iframe', children: [] }) }, 'background', rich],
  ['interviews', { background: root({ type: 'text', text: {} }) }, 'background', rich],
  ['interviews', { background: root({ type: 'link', children: [] }) }, 'background', rich],
  ['interviews', { interviewees: [{}] }, 'interviewees.0', reference],
  ['interviews', { interviewees: 'x' }, 'interviewees', list],
  ['interviews', { role: {} }, 'role', reference],
  ['interviews', { role: 7 }, 'role', reference],
  ['interviews', { cover: { a: 1 } }, 'cover', reference],
  ['interviews', { relatedCases: [null] }, 'relatedCases.0', reference],
  ['interviews', { demo: 'måske' }, 'demo', checkbox],
  ['interviews', { _status: 'x' }, '_status', /draft, published/],
  ['cases', { putForwardOn: 'x' }, 'putForwardOn', day],
  ['cases', { sector: {} }, 'sector', choice],
  ['cases', { sector: 'moon' }, 'sector', choice],
  ['cases', { contact: 'x' }, 'contact', group],
  ['cases', { contact: [] }, 'contact', group],
  ['cases', { contact: { email: 1 } }, 'contact.email', text],
  ['cases', { images: [{}] }, 'images.0', reference],
  ['cases', { themes: [['x']] }, 'themes.0', reference],
  ['ambassadors', { portrait: {} }, 'portrait', reference],
  ['ambassadors', { links: 'x' }, 'links', list],
  ['ambassadors', { positions: [{ title: 'x', from: 'x' }] }, 'positions.0.from', day],
]

describe.each(['da', 'en'])(
  'a draft with a value of the wrong kind, to a reader of %s',
  (language) => {
    it.each(broken)('%s %j', async (collection, wrong, path, message) => {
      const titled = collection === 'ambassadors' ? { name: 'Mod' } : { title: 'Mod' }
      const { totalDocs: before } = await api.payload.count({ collection, overrideAccess: true })
      const refused = await send(
        'POST',
        `${collection}?draft=true`,
        { ...titled, ...wrong },
        language,
      )
      expect(refused.status, refused.text).toBe(400)
      const [problem, ...more] = errorsOf(refused)
      expect(more).toEqual([])
      expect(problem).toMatchObject({ path, message: expect.stringMatching(message) })
      expect(await api.payload.count({ collection, overrideAccess: true })).toEqual({
        totalDocs: before,
      })
      expect(api.faults).toEqual([])
    })
  },
)

describe('an update', () => {
  const some = broken.filter((_, index) => index % 4 === 0)
  it.each(some)('of a draft %s with %j leaves it as it was', async (collection, wrong, path) => {
    const { id } = await make[collection]({ published: false })
    const read = () => send('GET', `${collection}/${id}?draft=true&depth=0`, undefined)
    const before = await read()
    const touched = { quote: 'Andet', summary: 'Andet', pullQuote: 'Andet' }
    const body = { ...touched, ...wrong }
    for (const query of ['draft=true', 'draft=true&autosave=true']) {
      const refused = await send('PATCH', `${collection}/${id}?${query}`, body)
      expect(refused.status, refused.text).toBe(400)
      expect(errorsOf(refused).map((each) => each.path)).toEqual([path])
    }
    const many = await send('PATCH', `${collection}?draft=true&where[id][equals]=${id}`, body)
    expect(many.status, many.text).toBe(400)
    expect((await read()).text).toBe(before.text)
    expect(api.faults).toEqual([])
  })
})

it('refuses a rich text deeper than anybody reads, and takes one that is less deep', async () => {
  const answers = await Promise.all(
    [50, 61].map((levels) =>
      send('POST', 'interviews?draft=true', { title: 'Dyb', background: root(deep(levels)) }),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual([201, 400])
})

describe('every reason at once', () => {
  it('with the fields as the reader knows them', async () => {
    const wrong = {
      title: 1,
      interviewedOn: 'x',
      exchanges: [{ wording: 'Hvorfor?' }, { wording: 'Hvad nu?', question: {} }],
    }
    const inDanish = await send('POST', 'interviews?draft=true', wrong, 'da')
    expect(errorsOf(inDanish)).toEqual([
      { path: 'title', label: 'Overskrift', message: 'Skriv en tekst.' },
      {
        path: 'exchanges.1.question',
        label: 'Spørgsmål og svar 2 > Fra spørgsmålsbanken',
        message: 'Vælg et dokument, eller skriv dets id som tekst.',
      },
      {
        path: 'interviewedOn',
        label: 'Interviewdato',
        message: 'Datoen findes ikke. Skriv den som ÅÅÅÅ-MM-DD.',
      },
    ])
    const inEnglish = await send('POST', 'interviews?draft=true', wrong, 'en')
    expect(errorsOf(inEnglish).map(({ label }) => label)).toEqual([
      'Title',
      'Questions and answers 2 > From the question bank',
      'Interview date',
    ])
  })

  it('in GraphQL', async () => {
    const query = `mutation { createInterview(draft: true, data: {
      title: "Mod", interviewedOn: "x", background: { root: 1 } }) { id } }`
    const answer = await send('POST', 'graphql', { query })
    const { errors } = answer.json as { errors: { extensions: { statusCode: number } }[] }
    expect(errors[0]?.extensions.statusCode).toBe(400)
    expect(answer.text).toContain('"path":"interviewedOn"')
    expect(answer.text).toContain('"path":"background"')
  })

  it('from the server’s own writes', async () => {
    const data = { title: 'Mod', interviewedOn: 'x', role: 7 } as object
    const writing = api.payload.create({
      collection: 'interviews',
      data: data as { title: string },
      draft: true,
      overrideAccess: true,
    })
    await expect(writing).rejects.toMatchObject({ name: 'ValidationError', status: 400 })
  })
})

it.each(['all', '*'])('writes in one language, not in %s', async (locale) => {
  const { id } = await make.interviews({}, { title: 'Mod' })
  for (const [method, path] of [
    ['PATCH', `interviews/${id}?draft=true`],
    ['POST', 'interviews?draft=true'],
    ['POST', 'globals/settings?'],
  ] as const) {
    const refused = await send(method, `${path}&locale=${locale}`, { title: 'Ro', tagline: 'Ro' })
    expect(refused.status, refused.text).toBe(400)
    expect(errorsOf(refused)).toMatchObject([{ path: 'locale', label: 'Sprog' }])
  }
  expect(api.faults).toEqual([])
})

describe('what isn’t saved as a draft', () => {
  it.each([
    ['settings', { siteName: {} }, 'siteName'],
    ['settings', { about: root(1) }, 'about'],
    ['settings', { logo: [] }, 'logo'],
    ['settings', { contactEmail: 1 }, 'contactEmail'],
  ])('the global %s with %j', async (slug, wrong, path) => {
    const refused = await send('POST', `globals/${slug}`, wrong)
    expect(refused.status, refused.text).toBe(400)
    expect(errorsOf(refused).map((each) => each.path)).toEqual([path])
  })

  it.each([
    ['roles', { name: 'Rolle', seatHistory: [{ from: '2026-13-01', seats: 'mange' }] }, 2],
    ['roles', { name: 'Rolle', seatHistory: 'x', termMonths: '3x' }, 2],
    ['terms', { role: 1, ambassador: {}, startsOn: 'x', kind: 7, appointedBy: [[]] }, 5],
    ['themes', { name: {}, slug: [], description: 1, deletedAt: 'x' }, 4],
    ['redirects', { from: 1, to: ['/ny'] }, 2],
    ['users', { email: 1, name: {}, role: 'x', ambassador: 7, password: {} }, 5],
    ['users', { email: 1, password: 'fire grønne cykler i regn' }, 1],
  ])('%s with %j', async (collection, wrong, count) => {
    const refused = await send('POST', collection, wrong)
    expect(refused.status, refused.text).toBe(400)
    expect(errorsOf(refused)).toHaveLength(count)
    expect(api.faults).toEqual([])
  })
})

describe('signing in and its like', () => {
  it.each([
    ['login', { email: {}, password: 1 }],
    ['login', { email: ['admin@example.org'], password: [] }],
    ['forgot-password', { email: {} }],
    ['forgot-password', { email: ['admin@example.org'] }],
    ['reset-password', { token: {}, password: 'fire grønne cykler i regn' }],
    ['reset-password', { token: 1, password: {} }],
    ['reset-password', { token: ['x'], password: ['x'] }],
    ['unlock', { email: {} }],
    ['unlock', { email: 1 }],
  ])('%s with %j', async (door, body) => {
    const asAnybody = await api.ask(`/api/users/${door}`, { method: 'POST', body })
    expect(asAnybody.status, asAnybody.text).toBeGreaterThanOrEqual(400)
    expect(asAnybody.status, asAnybody.text).toBeLessThan(500)
    const asAdmin = await send('POST', `users/${door}`, body)
    expect(asAdmin.status, asAdmin.text).toBeLessThan(500)
    expect(api.faults).toEqual([])
  })
})

describe('what only says in its own way that there is nothing', () => {
  const fields = async (collection: Drafted, id: string) =>
    (await send('GET', `${collection}/${id}?draft=true&depth=0`, undefined)).json as object

  it.each([
    ['interviews', { exchanges: [{ wording: 'x' }] }, { exchanges: null }, { exchanges: [] }],
    ['interviews', { exchanges: [{ wording: 'x' }] }, { exchanges: 0 }, { exchanges: [] }],
    ['interviews', { interviewedOn: '2026-03-01' }, { interviewedOn: '' }, { interviewedOn: null }],
    ['interviews', { role: null }, { role: '' }, { role: null }],
    ['interviews', {}, { background: '' }, { background: null }],
    ['ambassadors', { sector: 'state' }, { sector: '' }, { sector: null }],
    ['ambassadors', {}, { links: null, positions: null }, { links: [], positions: [] }],
    [
      'cases',
      { contact: { name: 'Bo', email: 'bo@example.org' } },
      { contact: null },
      { contact: { name: null, email: null, phone: null } },
    ],
  ] as [Drafted, Record<string, unknown>, object, object][])(
    '%s: %j and then %j',
    async (collection, first, then, stored) => {
      const { id } = await make[collection]({ published: false }, first)
      const answer = await send('PATCH', `${collection}/${id}?draft=true`, then)
      expect(answer.status, answer.text).toBe(200)
      expect(await fields(collection, id)).toMatchObject(stored)
    },
  )

  it('or sends back what was read', async () => {
    const { id } = await make.interviews(
      { published: true },
      {
        interviewedOn: '2026-03-01',
        cover: (await make.media()).id,
        exchanges: [{ wording: 'Hvorfor?', question: (await make.questions()).id }],
      },
    )
    for (const path of [`interviews/${id}`, `ambassadors/${api.ambassadorId}`]) {
      const { json } = await send('GET', `${path}?depth=2`, undefined)
      const back = await send('PATCH', path, json)
      expect(back.status, back.text).toBe(200)
    }
  })
})
