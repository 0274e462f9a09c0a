import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Role, startApi, type TestApi } from '../../setup/api.ts'
import { type Answer, messagesOf } from '../../setup/app.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
  const local = { collection: 'interviews', overrideAccess: true } as const
  const { id } = await api.payload.create({
    ...local,
    data: { title: 'Første', interviewees: [api.ambassadorId], interviewedOn: '2026-03-01' },
    draft: true,
  })
  await api.payload.update({ ...local, id, data: { _status: 'published' } })
})
afterAll(() => api.stop())

const ask = (query: unknown, more: object = {}, path = '/api/graphql'): Promise<Answer> =>
  api.ask(path, { method: 'POST', body: { query, ...more } })
const as = (role: Role, query: string, more: object = {}): Promise<Answer> =>
  api.as(role, '/api/graphql', { method: 'POST', body: { query, ...more } })

describe('anonymous readers', () => {
  it('read what is published', async () => {
    const answer = await ask(
      'query ($t: String) { Interviews(where: { title: { like: $t } }, sort: "-title", limit: 5, locale: da) { totalDocs docs { title interviewees { name } } } }',
      { variables: { t: 'rst' } },
    )
    expect([answer.status, answer.json]).toEqual([
      200,
      {
        data: {
          Interviews: {
            totalDocs: 1,
            docs: [{ title: 'Første', interviewees: [{ name: 'Ida Holm' }] }],
          },
        },
      },
    ])
    expect(
      (await ask('{ __typename meUser { user { id } } countInterviews { totalDocs } }')).status,
    ).toBe(200)
  })

  it.each([
    '{ Interviews(draft: true) { totalDocs } }',
    '{ Interviews(trash: true) { totalDocs } }',
    '{ Interview(id: "x", draft: true) { title } }',
    '{ countInterviews(trash: true) { totalDocs } }',
    '{ Interviews(limit: 0) { totalDocs } }',
    '{ Interviews(limit: 101) { totalDocs } }',
    '{ Interviews(page: -1) { totalDocs } }',
    '{ Interviews(pagination: false) { totalDocs } }',
    '{ Interviews(sort: "interviewees.name") { totalDocs } }',
    '{ Interviews(sort: "attributionCorrections.reason") { totalDocs } }',
    '{ Interviews(sort: "nothing") { totalDocs } }',
    '{ Interviews(where: { attributionCorrections__reason: { like: "x" } }) { totalDocs } }',
    '{ Interviews(where: { OR: [{ AND: [{ deletedAt: { exists: true } }] }] }) { totalDocs } }',
    '{ Ambassadors { docs { interviews(limit: 0) { totalDocs } } } }',
    '{ Ambassadors { docs { interviews(sort: "role.name") { totalDocs } } } }',
    '{ __schema { types { name } } }',
    '{ a: __type(name: "Interview") { name } }',
    '{ ...f } fragment f on Query { __schema { types { name } } }',
    '{ Intervie { totalDocs } }',
    '{',
    '',
    'subscription { x }',
    'query a { __typename } query b { __typename }',
  ])('are refused %s', async (query) => {
    const answer = await ask(query)
    expect([answer.status, messagesOf(answer).length > 0]).toEqual([400, true])
    expect(answer.text).not.toContain('Did you mean')
  })

  it('are refused the same through variables and their defaults', async () => {
    const draft = 'query ($d: Boolean = true) { Interviews(draft: $d) { totalDocs } }'
    expect((await ask(draft)).status).toBe(400)
    expect((await ask(draft, { variables: { d: false } })).status).toBe(200)
    const where = 'query ($w: Interview_where) { Interviews(where: $w) { totalDocs } }'
    const secret = { attributionCorrections__reason: { like: 'x' } }
    expect((await ask(where, { variables: { w: secret } })).status).toBe(400)
    const wrong = await ask('query ($l: Int) { Interviews(limit: $l) { totalDocs } }', {
      variables: { l: 'x' },
    })
    expect(wrong.status).toBe(400)
  })

  it('cannot hide languages and drafts beside the query', async () => {
    const query = '{ Interviews { docs { title } } }'
    const plain = await ask(query)
    expect((await ask(query, { locale: 'all', draft: true })).text).toBe(plain.text)
    const inUrl = await ask(query, {}, '/api/graphql?draft=true&locale=all&trash=true')
    expect(inUrl.text).toBe(plain.text)
  })

  it.each([
    'mutation { createTheme(data: { name: "x" }) { id } }',
    'mutation { loginUser(email: "a@b.dk", password: "x") { token } }',
    'mutation { a: forgotPasswordUser(email: "a@b.dk") }',
    '{ Access { canAccessAdmin } }',
    '{ docAccessInterview(id: "x") { fields { __typename } } }',
    '{ versionsInterviews { totalDocs } }',
    '{ PayloadPreferences { totalDocs } }',
    '{ PayloadLockedDocuments { totalDocs } }',
    '{ ...f } fragment f on Query { initializedUser }',
  ])('may not run %s', async (query) => {
    // 400 where the schema has no such field
    expect([400, 403]).toContain((await ask(query)).status)
  })

  it.each([null, 1, [], {}])('are told to send a query, not %o', async (query) => {
    expect((await ask(query)).status).toBe(400)
  })

  it.each([
    [
      'da',
      'Forespørgslen kan ikke læses, linje 1, tegn 11: her skulle stå et navn, men der står slutningen.',
    ],
    ['en', 'The query can’t be read, line 1, character 11: Expected Name, found <EOF>.'],
  ])('are told in %s where a query is no query', async (language, words) => {
    const answer = await api.ask('/api/graphql', {
      method: 'POST',
      body: { query: '{ Themes {' },
      headers: { 'accept-language': language },
    })
    expect([answer.status, messagesOf(answer)]).toEqual([400, [words]])
  })

  it('cannot send several at once, by GET, or as another kind of body', async () => {
    const one = { query: '{ __typename }' }
    const asked = { method: 'POST', body: JSON.stringify([one, one]) }
    const json = { 'content-type': 'application/json' }
    expect((await api.ask('/api/graphql', { ...asked, headers: json })).status).toBe(400)
    expect((await api.ask('/api/graphql?query={__typename}')).status).toBe(405)
    for (const type of ['text/plain', 'application/graphql', 'multipart/form-data; boundary=x']) {
      const body = JSON.stringify(one)
      const answer = await api.ask('/api/graphql', {
        method: 'POST',
        body,
        headers: { 'content-type': type },
      })
      expect([type, answer.status]).toEqual([type, 415])
    }
  })
})

describe('the size of a query', () => {
  const nested = (levels: number) =>
    `{ Interviews { docs { ${'interviewees { interviews { docs { '.repeat(levels)} id ${'} } } '.repeat(levels)} } } }`
  const fields = (count: number, field: (n: number) => string) =>
    `{ ${Array.from({ length: count }, (_, n) => field(n)).join(' ')} }`
  it.each([
    ['depth', nested(5)],
    ['aliases', fields(40, (n) => `a${n}: __typename`)],
    ['fields at the top', fields(12, () => 'countInterviews { totalDocs }')],
    [
      'cost',
      `{ Interviews(limit: 100) { docs { interviewees { interviews(limit: 100) { docs { id title slug } } } } } }`,
    ],
    ['tokens', fields(3000, () => '__typename')],
    ['length', `{ __typename } # ${'x'.repeat(20_000)}`],
    ['fragments in a circle', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'],
    [
      'fragments that double',
      `{ ...f0 } ${Array.from({ length: 30 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`).join(' ')} fragment f30 on Query { __typename }`,
    ],
    [
      'nesting of values',
      `{ Interviews(where: ${'{ AND: ['.repeat(10)}{}${'] }'.repeat(10)}) { totalDocs } }`,
    ],
  ])('is bounded in %s', async (_what, query) => {
    const started = performance.now()
    for (const answer of [
      await ask(query),
      ...(_what === 'aliases' ? [] : [await as('editor', query)]),
    ]) {
      if (_what === 'fields at the top' || _what === 'cost') break
      expect([answer.status, messagesOf(answer).length > 0]).toEqual([400, true])
    }
    expect((await ask(query)).status).toBe(400)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('signed-in people', () => {
  it('may read the schema, drafts and trash, and write', async () => {
    const answers = [
      await as('editor', '{ __schema { queryType { name } } }'),
      await as('editor', '{ Interviews(draft: true, trash: true, limit: 200) { totalDocs } }'),
      await as('editor', 'mutation { createTheme(data: { name: "Ro" }) { name } }'),
      await as('ambassador', '{ PayloadPreferences { totalDocs } }'),
    ]
    expect(answers.map(({ status, json }) => [status, 'errors' in (json as object)])).toEqual(
      answers.map(() => [200, false]),
    )
  })

  it('sign in through REST alone, and never order by secrets', async () => {
    const login = await as(
      'ambassador',
      'mutation { loginUser(email: "a", password: "b") { token } }',
    )
    expect([400, 403]).toContain(login.status)
    const sorted = await as('editor', '{ Users(sort: "resetPasswordToken") { totalDocs } }')
    expect(sorted.status).toBe(400)
  })

  it('leave the locks and jobs of others alone', async () => {
    const lock = await api.payload.create({
      collection: 'payload-locked-documents',
      data: { globalSlug: 'settings', user: { relationTo: 'users', value: api.users.editor.id } },
      overrideAccess: true,
    })
    const remove = `mutation { deletePayloadLockedDocument(id: "${lock.id}") { id } }`
    await as('ambassador', remove)
    const left = await api.payload.count({
      collection: 'payload-locked-documents',
      overrideAccess: true,
    })
    expect(left.totalDocs).toBe(1)
  })
})

it('logged no fault of ours', () => {
  expect(api.faults).toEqual([])
})
