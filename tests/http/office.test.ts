import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../../src/clock.ts'
import { type Factories, factories } from '../factories/index.ts'
import { startApi, type TestApi } from '../setup/api.ts'

let api: TestApi
let make: Factories
let own: { id: string }
let account: { email: string; password: string }

beforeAll(async () => {
  api = await startApi()
  make = factories(api.payload)
  const ambassador = (await make.ambassadors({ published: true }, { name: 'Ida Lund' })).id
  await make.terms({ ambassador, startsOn: '2026-03-01', endsOn: '2027-03-01' })
  account = { email: 'ida@example.org', password: 'syv blå lanterner ved kajen' }
  await make.users({ role: 'ambassador', ambassador, ...account })
  own = await make.interviews({ published: true }, { interviewees: [ambassador] })
}, 120_000)
afterAll(() => api?.stop())
afterEach(() => setClock())

const signIn = (language: string) =>
  api.ask('/api/users/login', {
    method: 'POST',
    body: account,
    headers: { 'accept-language': language },
  })

describe('whoever signs in', () => {
  it.each([
    ['before the term', '2026-02-01', 'da', 'Du får stafetten 1. marts 2026.'],
    ['before the term, in English', '2026-02-01', 'en', 'You receive the baton on 1 March 2026.'],
    ['after the term', '2027-03-01', 'da', 'Din periode sluttede 28. februar 2027.'],
    ['after the term, in English', '2027-03-01', 'en', 'Your term ended on 28 February 2027.'],
  ])('%s is told so kindly', async (_name, day, language, words) => {
    setClock(() => new Date(`${day}T12:00:00Z`))
    const answer = await signIn(language)
    expect(answer.status, answer.text).toBe(200)
    expect((answer.json as { notice: string }).notice).toContain(words)
  })

  it('in the term is told nothing', async () => {
    setClock(() => new Date('2026-06-01T12:00:00Z'))
    expect((await signIn('da')).json).not.toHaveProperty('notice')
  })
})

it('reads what is theirs after the term, and is told why they can’t write it', async () => {
  setClock(() => new Date('2027-06-01T12:00:00Z'))
  const { token } = (await signIn('da')).json as { token: string }
  const headers = { authorization: `JWT ${token}`, 'accept-language': 'da' }
  const address = `/api/interviews/${own.id}?draft=true`
  expect((await api.ask(address, { headers })).status).toBe(200)
  const body = { lead: 'Rettet for sent' }
  const refused = await api.ask(address, { method: 'PATCH', body, headers })
  expect(refused.status).toBe(403)
  expect(refused.text).toContain('Din periode sluttede 28. februar 2027.')
})
