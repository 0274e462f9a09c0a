import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadRole } from '../../src/cms/handover/roleState.ts'
import { problemsOf } from '../../src/handover/problems.ts'
import { type Factories, factories } from '../factories/index.ts'
import { startApi, type TestApi } from '../setup/api.ts'
import type { Answer } from '../setup/app.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'
import { upTo } from './support/race.ts'
import { rounds, tell } from './support/rounds.ts'

const times = rounds('RACE_ROUNDS', 2)
const timeout = 60_000 + times * 30_000

describe.each(bothDatabases())('at the same moment, on $name', ({ name, url }) => {
  let api: TestApi
  let make: Factories
  beforeAll(async () => {
    const database = url()
    api = await startApi({ variables: database ? { DATABASE_URL: database } : {} })
    make = factories(api.payload)
  }, 120_000)
  afterAll(() => api?.stop())

  const send = (method: string, path: string, body: object, headers = {}) =>
    api.as('editor', `/api/${path}`, { method, body, headers })
  const carryOut = (id: string, key: string) =>
    send('POST', `handovers/${id}/carry-out`, {}, { 'idempotency-key': key })
  const idOf = ({ json }: Answer) => (json as { doc: { id: string } }).doc.id

  /** A role with one seat that Anna holds, and others who could. */
  async function ground({ held = true, seats = 1 } = {}) {
    const role = await make.roles({ seatHistory: [{ from: '2020-01-01', seats }] })
    const people = await Promise.all(upTo(3).map(() => make.ambassadors()))
    const [anna = '', bo = '', ida = ''] = people.map(({ id }) => id)
    const startsOn = '2024-01-01'
    const term = held
      ? (await make.terms({ role: role.id, ambassador: anna, startsOn, endsOn: null })).id
      : ''
    return { role: role.id, anna, bo, ida, term }
  }
  const term = (role: string, ambassador: string, more = {}) =>
    send('POST', 'terms', { role, ambassador, startsOn: '2026-03-01', kind: 'ordinary', ...more })
  const plan = async (role: string, outgoing: string[], ambassador: string) => {
    const effectiveOn = '2026-03-01'
    const body = { role, outgoing, incoming: [{ ambassador }], effectiveOn }
    const answer = await send('POST', 'handovers', body)
    expect(answer.status, answer.text).toBe(201)
    return idOf(answer)
  }

  /** Whatever won, the rules hold, and this is who held or holds a seat. */
  async function holders(id: string) {
    const role = await loadRole(await createLocalReq({}, api.payload), id)
    expect(problemsOf(role?.terms ?? [], role?.seats ?? [])).toEqual([])
    return {
      seats: role?.seats ?? [],
      people: role?.terms.map(({ ambassador }) => ambassador) ?? [],
    }
  }

  /** One is told yes, and everybody else that it can't be, without a fault of ours. */
  function oneWins(answers: Answer[]): number {
    const won = answers.findIndex(({ status }) => status < 300)
    const others = answers.filter((_, index) => index !== won)
    expect(won, answers.map(({ text }) => text).join('\n')).not.toBe(-1)
    for (const { status, text } of others) expect([400, 409], text).toContain(status)
    return won
  }

  async function repeat(what: string, round: (number: number) => Promise<void>) {
    const started = Date.now()
    for (const number of upTo(times)) await round(number)
    expect(api.faults).toEqual([])
    tell(`${name}: ${what}: ${times} rounds in ${Math.round((Date.now() - started) / 1000)} s`)
  }

  it('twenty carry out the same handover: one does, the others hear of it', { timeout }, () =>
    repeat('twenty clients, one handover', async () => {
      const { role, bo, term } = await ground()
      const id = await plan(role, [term], bo)
      const answers = await Promise.all(upTo(20).map((index) => carryOut(id, `key ${index}`)))
      const result = ({ json }: Answer) => (json as { result: unknown }).result
      const won = answers.find(({ status }) => status === 200)
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(409)])
      for (const answer of answers) expect(result(answer)).toEqual(won && result(won))
      expect((await holders(role)).people).toHaveLength(2)
      const again = await Promise.all(upTo(20).map((index) => carryOut(id, `key ${index}`)))
      expect(again.map(({ status }) => status)).toEqual(answers.map(({ status }) => status))
    }),
  )

  it('twenty of one key carry out the same handover: all get the same answer', { timeout }, () =>
    repeat('twenty clients, one key', async () => {
      const { role, bo, term } = await ground()
      const id = await plan(role, [term], bo)
      const answers = await Promise.all(upTo(20).map(() => carryOut(id, 'the key')))
      expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
      expect((await holders(role)).people).toHaveLength(2)
    }),
  )

  it('two take the last seat: one gets it', { timeout }, () =>
    repeat('two terms, one seat', async () => {
      const { role, anna, bo, ida } = await ground({ seats: 2 })
      const won = oneWins(await Promise.all([term(role, bo), term(role, ida)]))
      expect((await holders(role)).people.sort()).toEqual([anna, [bo, ida][won]].sort())
    }),
  )

  it('somebody takes a seat that is taken away: one of the two happens', { timeout }, () =>
    repeat('a term, fewer seats', async (number) => {
      const { role, anna, bo } = await ground({ seats: 2 })
      const fewer = () =>
        send('PATCH', `roles/${role}`, { seatHistory: [{ from: '2020-01-01', seats: 1 }] })
      const both = [() => term(role, bo), fewer]
      const answers = await Promise.all((number % 2 ? both : both.toReversed()).map((one) => one()))
      oneWins(answers)
      const { seats, people } = await holders(role)
      expect(people).toHaveLength(seats[0]?.seats ?? 0)
      expect(people).toContain(anna)
    }),
  )

  it(
    'a handover is carried out and the seat given to another: one of the two happens',
    {
      timeout,
    },
    () =>
      repeat('a handover, a term', async (number) => {
        const { role, bo, ida } = await ground({ held: false })
        const id = await plan(role, [], bo)
        const both = [() => carryOut(id, 'key'), () => term(role, ida)]
        const order = number % 2 ? both : both.toReversed()
        oneWins(await Promise.all(order.map((one) => one())))
        const { people } = await holders(role)
        expect(people).toHaveLength(1)
        const { state } = await api.payload.findByID({
          collection: 'handovers',
          id,
          overrideAccess: true,
        })
        expect([state, ...people]).toEqual(people[0] === bo ? ['carriedOut', bo] : ['planned', ida])
      }),
  )

  it('two handovers of one seat are carried out: one of the two happens', { timeout }, () =>
    repeat('two handovers, one seat', async () => {
      const { role, bo, ida, term } = await ground()
      const ids = [await plan(role, [term], bo), await plan(role, [term], ida)]
      const won = oneWins(await Promise.all(ids.map((id) => carryOut(id, 'key'))))
      expect((await holders(role)).people).toContain([bo, ida][won])
      expect((await holders(role)).people).toHaveLength(2)
    }),
  )

  it('a handover is carried out and cancelled: one of the two happens', { timeout }, () =>
    repeat('carrying out, cancelling', async (number) => {
      const { role, bo, term } = await ground()
      const id = await plan(role, [term], bo)
      const both = [() => carryOut(id, 'key'), () => send('POST', `handovers/${id}/cancel`, {})]
      const order = number % 2 ? both : both.toReversed()
      oneWins(await Promise.all(order.map((one) => one())))
      const { state } = await api.payload.findByID({
        collection: 'handovers',
        id,
        overrideAccess: true,
      })
      expect((await holders(role)).people).toHaveLength(state === 'carriedOut' ? 2 : 1)
    }),
  )

  it('five import the same roster: it is there once', { timeout }, async () => {
    const { importRoster } = await import('../../src/cms/importRoster/importRoster.ts')
    const { officeRoster } = await import('../factories/roster.ts')
    const plans = await Promise.all(upTo(5).map(() => importRoster(api.payload, officeRoster)))
    expect(plans.flatMap(({ problems }) => problems)).toEqual([])
    expect(plans.filter(({ terms }) => terms.every(({ known }) => !known))).toHaveLength(1)
    const where = { 'role.name': { equals: 'Ambassadør for offentlig ledelse' } }
    const all = { overrideAccess: true } as const
    expect((await api.payload.count({ ...all, collection: 'terms', where })).totalDocs).toBe(5)
  })
})
