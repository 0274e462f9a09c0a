import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Role, startApi, type TestApi } from '../../setup/api.ts'
import type { Answer, Asked } from '../../setup/app.ts'
import { type Chance, seeded } from '../../setup/chance.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
  await api.payload.create({
    collection: 'interviews',
    data: { title: 'Første', interviewees: [api.ambassadorId], interviewedOn: '2026-03-01' },
    draft: true,
    overrideAccess: true,
  })
})
afterAll(() => api.stop())

const slugs = [
  'interviews',
  'cases',
  'ambassadors',
  'terms',
  'roles',
  'questions',
  'media',
  'users',
  'themes',
  'redirects',
  'organisations',
  'globals/settings',
  'payload-preferences',
  'payload-locked-documents',
  'payload-jobs',
  'globals',
  'access',
  'constructor',
  '__proto__',
  'nothing',
  '',
] as const
const tails = [
  '',
  '',
  '',
  '/count',
  '/versions',
  '/versions/x',
  '/me',
  '/init',
  '/login',
  '/logout',
  '/forgot-password',
  '/reset-password',
  '/refresh-token',
  '/verify/x',
  '/unlock',
  '/access',
  '/x',
  '/00000000-0000-0000-0000-000000000000',
  '/x/duplicate',
  '/file/x.jpg',
  '/file/%2e%2e',
  '/%00',
  '/%',
  '/a%20b',
  '/x/question-set',
  '/run',
  '//',
  '/💩',
] as const
const fields = [
  'title',
  'name',
  'slug',
  'id',
  '_status',
  'publishedAt',
  'interviewedOn',
  'startsOn',
  'role',
  'interviewees',
  'interviewees.name',
  'exchanges.wording',
  'exchanges',
  'biography',
  'sector',
  'contact',
  'contact.email',
  'email',
  'hash',
  'demo',
  'termMonths',
  'createdAt',
  'deletedAt',
  'constructor',
  '__proto__',
  'toString',
  'a.b.c',
  '$where',
  'title.en',
  'seatHistory.seats',
  'document.value',
  'user',
  'consent.note',
  'filesize',
  "x'y",
  '',
  'æ',
] as const
const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'less_than_equal',
  'near',
  'within',
  'intersects',
  '$gt',
  'constructor',
  '__proto__',
  '',
] as const
const values = [
  '',
  'x',
  '0',
  '1',
  '-1',
  '1e9',
  'NaN',
  'null',
  'true',
  'undefined',
  '2026-03-01',
  '2026-13-45',
  'a,b,c',
  '%',
  '_',
  '\\',
  "' or 1=1 --",
  '"',
  '[',
  '{',
  '{}',
  '[]',
  '{"a":{"b":1}}',
  '%00',
  '%F0%9F%92%A9',
  '10,20,30',
  '99999999999999999999',
  '9007199254740993',
  '0x10',
  'æøå',
  '*',
  'all',
  ';',
  '../..',
] as const
const names = [
  'limit',
  'page',
  'depth',
  'sort',
  'locale',
  'fallback-locale',
  'fallbackLocale',
  'draft',
  'trash',
  'pagination',
  'select',
  'populate',
  'joins',
  'where',
  'data',
  'autosave',
  'overrideLock',
  '_method',
  'x',
  'flattenLocales',
  'publishSpecificLocale',
] as const

/** Values as they stand, so that broken percent signs get through too; most are encoded. */
const written = (chance: Chance, text: string): string =>
  chance.next() < 0.15 && !/[\s"\\{}[\]<>^`|#æøå💩]/u.test(text) ? text : encodeURIComponent(text)

function parameter(chance: Chance): string {
  const value = written(chance, chance.pick(values))
  const field = encodeURIComponent(chance.pick(fields))
  const shape = chance.next()
  if (shape < 0.35) {
    const path =
      chance.next() < 0.3
        ? `[${chance.pick(['and', 'or', 'AND'])}][${chance.pick(['0', '1', 'x'])}]`
        : ''
    return `where${path}[${field}][${encodeURIComponent(chance.pick(operators))}]${chance.pick(['', '', '[]', '[0]', '[x]'])}=${value}`
  }
  if (shape < 0.45) return `sort=${chance.pick(['', '-', '--'])}${field}`
  if (shape < 0.52) return `select[${field}]=${chance.pick(['true', 'false', value])}`
  if (shape < 0.58)
    return `joins[${chance.pick(['terms', 'interviews', 'cases', field])}][${chance.pick(['limit', 'sort', 'where', 'page', 'count'])}]=${value}`
  if (shape < 0.62) return `populate[${chance.pick(slugs)}][${field}]=true`
  return `${chance.pick(names)}${chance.pick(['', '', '', '[]', '[$gt]', '[0]', '[a][b]'])}=${value}`
}

function json(chance: Chance, depth = 0): unknown {
  const shape = chance.next()
  if (depth > 3 || shape < 0.5) return chance.pick([...values, 1, -1.5, 1e99, null, true, false])
  if (shape < 0.65) return chance.times(4, () => json(chance, depth + 1))
  const keys = [
    ...fields,
    ...names,
    'user',
    'email',
    'password',
    'token',
    'root',
    'children',
    'value',
    'relationTo',
    'where',
  ]
  return Object.fromEntries(chance.times(6, () => [chance.pick(keys), json(chance, depth + 1)]))
}

function graphql(chance: Chance): unknown {
  const field = chance.pick([
    'Interviews',
    'Cases',
    'Users',
    'Terms',
    'allMedia',
    'Interview',
    'Access',
    'meUser',
    'versionsInterviews',
    '__schema',
    'PayloadPreferences',
    'x',
  ])
  const args = chance.times(3, () =>
    chance.pick([
      'limit: 0',
      'limit: 5',
      'limit: -1',
      'limit: 99999999999',
      'page: 0',
      'sort: "x"',
      'sort: "-title"',
      'draft: true',
      'locale: all',
      'locale: en',
      'trash: true',
      'where: {}',
      'where: { title: { like: "%" } }',
      'where: { OR: [{ id: { in: [1, "x"] } }] }',
      'where: { publishedAt: { equals: "x" } }',
      'where: $w',
      'id: "x"',
      'id: 1',
    ]),
  )
  const selection = chance.pick([
    '{ totalDocs }',
    '{ docs { id } }',
    '{ docs { id title interviewees { name } } }',
    '{ id }',
    '',
    '{ docs { ...f } } fragment f on Interview { ...f }',
    '{ __typename }',
    '{',
  ])
  const query = `${chance.pick(['', 'query ($w: Interview_where) ', 'mutation ', 'subscription '])}{ ${field}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selection} }`
  return chance.next() < 0.9 ? { query, variables: { w: json(chance) } } : json(chance)
}

function request(chance: Chance): { path: string; asked: Asked } {
  const query = chance.times(4, () => parameter(chance)).join('&')
  const headers = chance.pick<Record<string, string>>([
    {},
    {},
    { cookie: 'payload-token=x' },
    { 'x-payload-http-method-override': 'GET' },
    { 'x-http-method-override': 'DELETE' },
    { authorization: 'JWT x.y.z' },
    { 'accept-language': '\u00ff;q=x' },
  ])
  if (chance.next() < 0.2)
    return {
      path: `/api/graphql?${query}`,
      asked: { method: 'POST', body: graphql(chance), headers },
    }
  const path = `/api/${chance.pick(slugs)}${chance.pick(tails)}?${query}`.replace(
    '💩',
    encodeURIComponent('💩'),
  )
  const method = chance.pick([
    'GET',
    'GET',
    'GET',
    'GET',
    'HEAD',
    'POST',
    'PATCH',
    'DELETE',
    'PUT',
    'OPTIONS',
  ])
  if (!/POST|PATCH|PUT/.test(method)) return { path, asked: { method, headers } }
  const body =
    chance.next() < 0.2
      ? chance.pick(['{', '', 'null', '[]', '\u0000', '{"a":1'])
      : JSON.stringify(json(chance))
  const type = chance.pick([
    'application/json',
    'application/json',
    'application/json',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'text/plain',
  ])
  return { path, asked: { method, body, headers: { 'content-type': type, ...headers } } }
}

/** Sends many random requests, a few at a time, and returns those that were answered with a fault of ours. */
async function barrage(
  count: number,
  seed: number,
  send: (path: string, asked: Asked) => Promise<Answer>,
) {
  const chance = seeded(seed)
  const requests = Array.from({ length: count }, () => request(chance))
  const bad: string[] = []
  const worker = async (): Promise<void> => {
    for (let next = requests.pop(); next; next = requests.pop()) {
      const { path, asked } = next
      const what = `${asked.method} ${path} ${JSON.stringify(asked.body)?.slice(0, 300) ?? ''}`
      try {
        const { status, text } = await send(path, asked)
        if (status >= 500) bad.push(`${status} ${what}`)
        if (/\bat .*\.(js|ts):\d+/.test(text)) bad.push(`stack ${what}`)
      } catch (error) {
        bad.push(`${String(error)} ${what}`)
      }
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  return bad
}

describe('random requests', () => {
  it('of anonymous readers never bring the process to a fault', async () => {
    expect(await barrage(3000, 20260301, (path, asked) => api.ask(path, asked))).toEqual([])
    expect((await api.ask('/api/interviews')).status).toBe(200)
  }, 240_000)

  it.each(['ambassador', 'editor'] as const)(
    'of a signed-in %s never do either',
    async (role: Role) => {
      const seed = role === 'editor' ? 7 : 8
      expect(await barrage(600, seed, (path, asked) => api.as(role, path, asked))).toEqual([])
      expect((await api.ask('/api/interviews')).status).toBe(200)
    },
    240_000,
  )

  it('logged nothing as our fault', () => {
    expect(api.faults).toEqual([])
  })
})
