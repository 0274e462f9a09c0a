import { afterAll, beforeAll, expect, it } from 'vitest'
import { startApi, type TestApi } from '../setup/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.stop())

const send = (path: string, body: unknown) =>
  api.as('editor', `/api/${path}`, { method: 'POST', body })

it.each([
  ['nothing', {}],
  ['no goal', { from: '/gammel' }],
  ['no start', { to: '/ny' }],
  ['other than texts', { from: 1, to: ['/ny'] }],
])('refuses a redirect with %s, and says which field is wrong', async (_, body) => {
  const answer = await send('redirects', body)
  expect(answer.status).toBe(400)
  expect(answer.text).toMatch(/"path":"(from|to)"/)
  expect(api.faults).toEqual([])
})

const takenAddresses = [
  ...['/', '/interviews', '/cases', '/ambassadoerer', '/api', '/api/users', '/admin'],
  ...['/admin/collections', '/setup', '/healthz'],
]

it.each(takenAddresses)(
  'refuses a redirect from %s, in the language of the editor',
  async (from) => {
    for (const [language, words] of [
      ['da', 'kan ikke viderestilles'],
      ['en', 'can’t be redirected'],
    ] as const) {
      const answer = await api.as('editor', '/api/redirects', {
        method: 'POST',
        body: { from, to: '/ny' },
        headers: { 'accept-language': language },
      })
      expect(answer.status).toBe(400)
      expect(answer.text).toContain(words)
    }
  },
)

it.each([
  ['/interviews/gammel', '/interviews'],
  ['/apis', '/cases'],
])('takes a redirect from %s to %s', async (from, to) => {
  expect((await send('redirects', { from, to })).status).toBe(201)
})

const noTexts = [{ a: 1 }, ['x'], 7]

it.each(noTexts)('refuses %j as the address of a document', async (slug) => {
  for (const [collection, rest] of [
    ['themes', { name: 'Mod' }],
    ['interviews?draft=true', { title: 'Mod' }],
  ] as const) {
    const answer = await send(collection, { ...rest, slug })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('"path":"slug"')
  }
  expect(api.faults).toEqual([])
})

it.each(noTexts)('answers %j in the place of a title without a fault', async (name) => {
  expect((await send('themes', { name })).status).toBeLessThan(500)
  expect(api.faults).toEqual([])
})
