import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Factories, factories } from '../factories/index.ts'
import { startApi, type TestApi } from '../setup/api.ts'

let api: TestApi
let make: Factories
/** What the cases are about; made once, since nothing here is ever written. */
let known: Record<'role' | 'closed' | 'anna' | 'bo' | 'eva' | 'term' | 'boTerm' | 'foreign', string>

beforeAll(async () => {
  api = await startApi()
  make = factories(api.payload)
  const role = (await make.roles({ seatHistory: [{ from: '2020-01-01', seats: 2 }] })).id
  const closed = (await make.roles({ seatHistory: [{ from: '2020-01-01', seats: 0 }] })).id
  const person = async (name: string) => (await make.ambassadors({ published: true }, { name })).id
  const [anna, bo, eva] = [
    await person('Anna Holm'),
    await person('Bo Lund'),
    await person('Eva Ny'),
  ]
  const term = (await make.terms({ role, ambassador: anna, startsOn: '2024-03-01', endsOn: null }))
    .id
  const boTerm = (await make.terms({ role, ambassador: bo, startsOn: '2024-03-01', endsOn: null }))
    .id
  known = { role, closed, anna, bo, eva, term, boTerm, foreign: (await make.terms()).id }
}, 120_000)
afterAll(() => api?.stop())

type Body = Record<string, unknown>
const sound = (): Body => ({
  role: known.role,
  outgoing: [known.term],
  incoming: [{ ambassador: known.eva }],
  effectiveOn: '2026-03-01',
})

const counted = async () => {
  const collections = ['handovers', 'terms', 'interviews', 'ambassadors', 'users'] as const
  const counts = collections.map(async (collection) => {
    const { totalDocs } = await api.payload.count({ collection, overrideAccess: true })
    return totalDocs
  })
  return Promise.all(counts)
}

const post = (body: unknown, language = 'da') =>
  api.as('editor', '/api/handovers', {
    method: 'POST',
    body,
    headers: { 'accept-language': language },
  })

interface Refusal {
  errors: { data?: { errors?: { path: string; message: string }[] } }[]
}
const reasonsIn = (json: unknown) => (json as Refusal).errors[0]?.data?.errors ?? []

describe('a handover that can’t be', () => {
  const cases: [string, () => Body, string[]][] = [
    ['of an unknown role', () => ({ ...sound(), role: 'a-role-that-is-not' }), ['role']],
    ['without a role', () => ({ ...sound(), role: null }), ['role']],
    ['without a date', () => ({ ...sound(), effectiveOn: null }), ['effectiveOn']],
    ['on 30 February', () => ({ ...sound(), effectiveOn: '2026-02-30' }), ['effectiveOn']],
    ['announced on 31 April', () => ({ ...sound(), announcedOn: '2026-04-31' }), ['announcedOn']],
    [
      'announced after it happens',
      () => ({ ...sound(), announcedOn: '2026-04-01' }),
      ['announcedOn'],
    ],
    [
      'with an end before the start',
      () => ({ ...sound(), incoming: [{ ambassador: known.eva, endsOn: '2026-02-01' }] }),
      ['incoming.0.endsOn'],
    ],
    [
      'with an end on 30 February',
      () => ({ ...sound(), incoming: [{ ambassador: known.eva, endsOn: '2027-02-30' }] }),
      ['incoming.0.endsOn'],
    ],
    [
      'with a successor who already holds a seat',
      () => ({ ...sound(), incoming: [{ ambassador: known.bo }] }),
      ['incoming.0.ambassador'],
    ],
    [
      'before the outgoing term began',
      () => ({ ...sound(), effectiveOn: '2024-02-01' }),
      ['outgoing'],
    ],
    [
      'in a role without seats',
      () => ({ ...sound(), role: known.closed, outgoing: [] }),
      ['incoming'],
    ],
    ['with more to come than seats', () => ({ ...sound(), outgoing: [] }), ['incoming']],
    [
      'with a term of another role',
      () => ({ ...sound(), outgoing: [known.term, known.foreign] }),
      ['outgoing'],
    ],
    [
      'with a term that is not there',
      () => ({ ...sound(), outgoing: ['not-a-term'] }),
      ['outgoing'],
    ],
    ['with nobody at all', () => ({ ...sound(), outgoing: [], incoming: [] }), ['incoming']],
    [
      'with an unknown successor',
      () => ({ ...sound(), incoming: [{ ambassador: 'nobody' }] }),
      ['incoming.0.ambassador'],
    ],
    [
      'with a nameless successor',
      () => ({ ...sound(), incoming: [{}] }),
      ['incoming.0.ambassador'],
    ],
    [
      'with a successor both known and new',
      () => ({ ...sound(), incoming: [{ ambassador: known.eva, name: 'Eva' }] }),
      ['incoming.0.ambassador'],
    ],
    [
      'with an address that is none',
      () => ({ ...sound(), incoming: [{ ambassador: known.eva, email: 'eva' }] }),
      ['incoming.0.email'],
    ],
  ]

  it.each(cases)(
    '%s is refused in both languages, and nothing is written',
    async (_name, body, paths) => {
      const before = await counted()
      const [danish, english] = [await post(body(), 'da'), await post(body(), 'en')]
      expect([danish.status, english.status], danish.text).toEqual([400, 400])
      for (const { json } of [danish, english]) {
        expect(reasonsIn(json).map(({ path }) => path)).toEqual(expect.arrayContaining(paths))
      }
      const [da, en] = [danish, english].map(({ json }) =>
        reasonsIn(json)
          .map(({ message }) => message)
          .join(' '),
      )
      expect(da).not.toBe('')
      expect(da).not.toBe(en)
      expect(await counted()).toEqual(before)
    },
  )

  it('says every reason at once', async () => {
    const body = {
      role: known.role,
      outgoing: [known.foreign],
      incoming: [{ ambassador: known.bo }, { name: 'Ny', endsOn: '2026-02-30' }],
      effectiveOn: '2026-03-01',
      announcedOn: '2026-05-01',
    }
    const { json, status } = await post(body)
    expect(status).toBe(400)
    const paths = reasonsIn(json).map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining([
        'outgoing',
        'incoming',
        'incoming.0.ambassador',
        'incoming.1.endsOn',
        'announcedOn',
      ]),
    )
  })

  it('is refused as a change of one that can', async () => {
    const made = (await post(sound())).json as { doc: { id: string } }
    const path = `/api/handovers/${made.doc.id}`
    const change = { method: 'PATCH', body: { effectiveOn: '2024-01-01' } }
    expect((await api.as('editor', path, change)).status).toBe(400)
    const kept = await api.as('editor', path)
    expect(kept.json).toMatchObject({ effectiveOn: '2026-03-01T12:00:00.000Z', state: 'planned' })
    await api.as('editor', `${path}/cancel`, { method: 'POST', body: {} })
  })
})

describe('whoever is no editor', () => {
  const paths = ['plan', 'carry-out', 'undo', 'cancel']
  it.each(paths)('does not get to %s', async (path) => {
    const { id } = await make.handovers()
    const asked = { method: path === 'plan' ? 'GET' : 'POST', headers: { 'idempotency-key': 'k' } }
    const address = `/api/handovers/${id}/${path}`
    expect((await api.ask(address, asked)).status).toBe(401)
    expect((await api.as('ambassador', address, asked)).status).toBe(403)
    const doc = await api.payload.findByID({ collection: 'handovers', id, overrideAccess: true })
    expect(doc.state).toBe('planned')
  })

  it('can’t write the state', async () => {
    const { id } = await make.handovers()
    const body = { state: 'carriedOut', result: { traces: [] }, trail: [], keyHash: 'x' }
    await api.as('admin', `/api/handovers/${id}`, { method: 'PATCH', body })
    const doc = await api.payload.findByID({ collection: 'handovers', id, overrideAccess: true })
    expect(doc).toMatchObject({ state: 'planned', trail: [{ action: 'plan' }] })
    expect(doc.result ?? null).toBeNull()
  })
})

describe('carrying out', () => {
  const address = (id: string) => `/api/handovers/${id}/carry-out`
  const key = { 'idempotency-key': 'one' }

  it.each([
    ['without a key', {}],
    ['with an empty key', { 'idempotency-key': ' ' }],
    ['with a key that is too long', { 'idempotency-key': 'k'.repeat(201) }],
  ])('%s is a 400', async (_name, headers) => {
    const { id } = await make.handovers()
    const answer = await api.as('editor', address(id), { method: 'POST', body: {}, headers })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Idempotency-Key')
  })

  it.each(['undo', 'carry-out', 'cancel', 'plan'])('%s of nothing is a 404', async (path) => {
    const asked = { method: path === 'plan' ? 'GET' : 'POST', headers: key }
    expect((await api.as('editor', `/api/handovers/not-there/${path}`, asked)).status).toBe(404)
  })

  it('is a 412 when the plan is not the one that was seen', async () => {
    const { id } = await make.handovers()
    const headers = { ...key, 'if-match': '"another"' }
    const answer = await api.as('editor', address(id), { method: 'POST', body: {}, headers })
    expect(answer.status).toBe(412)
    const seen = (await api.as('editor', `/api/handovers/${id}/plan`)).json
    const { fingerprint } = seen as { fingerprint: string }
    const again = { ...key, 'if-match': `"${fingerprint}"` }
    const done = await api.as('editor', address(id), { method: 'POST', body: {}, headers: again })
    expect(done.status, done.text).toBe(200)
  })

  it('is a 409 with the reasons when somebody took the seat meanwhile, and writes nothing', async () => {
    const role = (await make.roles({ seatHistory: [{ from: '2020-01-01', seats: 1 }] })).id
    const { id } = await make.handovers({ role })
    await make.terms({ role, startsOn: '2025-06-01', endsOn: null })
    const before = await counted()
    const answer = await api.as('editor', address(id), { method: 'POST', body: {}, headers: key })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('kun 1 plads')
    expect(await counted()).toEqual(before)
  })

  it.each([
    ['cancelled', 'cancel', 409],
    ['undone', 'undo', 409],
  ])('is refused once %s', async (_name, path, status) => {
    const { id } = await make.handovers()
    const asked = { method: 'POST', body: {}, headers: key }
    if (path === 'undo') expect((await api.as('editor', address(id), asked)).status).toBe(200)
    expect((await api.as('editor', `/api/handovers/${id}/${path}`, asked)).status).toBe(200)
    const other = { ...asked, headers: { 'idempotency-key': 'two' } }
    expect((await api.as('editor', address(id), other)).status).toBe(status)
    const change = { method: 'PATCH', body: { effectiveOn: '2027-01-01' } }
    expect((await api.as('editor', `/api/handovers/${id}`, change)).status).toBe(409)
  })
})
