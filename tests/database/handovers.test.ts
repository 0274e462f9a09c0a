import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../../src/clock.ts'
import type { DryRun } from '../../src/handover/dryRun.ts'
import { type Factories, factories } from '../factories/index.ts'
import { startApi, type TestApi } from '../setup/api.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'

const day = '2026-03-01'

describe.each(bothDatabases())('a handover on $name', ({ url }) => {
  let api: TestApi
  let make: Factories
  beforeAll(async () => {
    const database = url()
    api = await startApi({ variables: database ? { DATABASE_URL: database } : {} })
    make = factories(api.payload)
  }, 120_000)
  afterAll(() => api?.stop())
  afterEach(() => setClock())

  /** A role with one seat and its holder, and somebody who is to come. */
  async function ground({ seats = 1 }: { seats?: number } = {}) {
    const questions = [await make.questions(), await make.questions(), await make.questions()]
    const role = await make.roles({
      seatHistory: [{ from: '2020-01-01', seats }],
      questionSet: questions.map(({ id }) => id),
    })
    const anna = await make.ambassadors({ published: true }, { name: 'Anna Holm' })
    const bo = await make.ambassadors({ published: true }, { name: 'Bo Lund' })
    const term = await make.terms({
      role: role.id,
      ambassador: anna.id,
      startsOn: '2024-03-01',
      endsOn: '2027-03-01',
    })
    return { role, anna, bo, term, questions }
  }

  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    api.as('editor', path, { method: 'POST', body, headers })
  const plan = async (body: object) => {
    const answer = await post('/api/handovers', body)
    expect(answer.status, answer.text).toBe(201)
    return (answer.json as { doc: { id: string } }).doc.id
  }
  const dryRun = async (id: string) =>
    (await api.as('editor', `/api/handovers/${id}/plan`)).json as DryRun
  const carryOut = (id: string, key = 'first', headers = {}) =>
    post(`/api/handovers/${id}/carry-out`, {}, { 'Idempotency-Key': key, ...headers })
  const termsOf = async (role: string) => {
    const { docs } = await api.payload.find({
      collection: 'terms',
      where: { role: { equals: role } },
      depth: 0,
      sort: 'startsOn',
      overrideAccess: true,
    })
    return docs.map(({ ambassador, startsOn, endsOn }) => [
      ambassador,
      startsOn.slice(0, 10),
      endsOn?.slice(0, 10) ?? null,
    ])
  }

  it('is planned, seen, carried out and undone', async () => {
    const { role, anna, bo, term, questions } = await ground()
    const before = await termsOf(role.id)
    const id = await plan({
      role: role.id,
      outgoing: [term.id],
      incoming: [{ ambassador: bo.id, endsOn: '2028-03-01', title: 'Direktør' }],
      effectiveOn: day,
    })
    const seen = await dryRun(id)
    expect(seen).toMatchObject({ possible: true, conflicts: [], state: 'planned' })
    expect(seen.changes.map(({ kind }) => kind)).toEqual([
      'term.close',
      'ambassador.position',
      'term.open',
      'interview.create',
    ])
    const done = await carryOut(id)
    expect(done.status, done.text).toBe(200)
    const { result } = done.json as { result: { changes: DryRun['changes'] } }
    // What the dry run lists is what was done.
    expect(result.changes.map(({ kind, what }) => [kind, what])).toEqual(
      seen.changes.map(({ kind, what }) => [kind, what]),
    )
    expect(await termsOf(role.id)).toEqual([
      [anna.id, '2024-03-01', day],
      [bo.id, day, '2028-03-01'],
    ])
    const interview = result.changes.find(({ kind }) => kind === 'interview.create')
    const draft = await api.payload.findByID({
      collection: 'interviews',
      id: interview?.id ?? '',
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect(draft).toMatchObject({ _status: 'draft', interviewees: [bo.id], role: role.id })
    expect(draft.exchanges?.map(({ question }) => question)).toEqual(questions.map(({ id }) => id))
    expect(draft.exchanges?.every(({ wording }) => Boolean(wording))).toBe(true)

    const undone = await post(`/api/handovers/${id}/undo`, {})
    expect(undone.status, undone.text).toBe(200)
    expect(await termsOf(role.id)).toEqual(before)
    const { totalDocs } = await api.payload.count({
      collection: 'interviews',
      where: { interviewees: { contains: bo.id } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(0)
    const trail = await api.payload.findByID({ collection: 'handovers', id, overrideAccess: true })
    expect(trail.trail?.map(({ action }) => action)).toEqual(['plan', 'carryOut', 'undo'])
  })

  it('gives the same answer to the same key, and 409 with the result to another', async () => {
    const { role, bo, term } = await ground()
    const incoming = [{ ambassador: bo.id }]
    const id = await plan({ role: role.id, outgoing: [term.id], incoming, effectiveOn: day })
    const first = await carryOut(id, 'one')
    const again = await carryOut(id, 'one')
    expect(again.status).toBe(200)
    expect(again.json).toEqual(first.json)
    const other = await carryOut(id, 'two')
    expect(other.status).toBe(409)
    expect((other.json as { result: unknown }).result).toEqual(
      (first.json as { result: unknown }).result,
    )
  })

  it('happens once when twenty carry it out at the same moment', async () => {
    const { role, bo, term } = await ground()
    const incoming = [{ ambassador: bo.id }]
    const id = await plan({ role: role.id, outgoing: [term.id], incoming, effectiveOn: day })
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => carryOut(id, `key-${index}`)),
    )
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([200, ...Array(19).fill(409)])
    expect(await termsOf(role.id)).toHaveLength(2)
  }, 60_000)
})
