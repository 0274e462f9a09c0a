import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { effectsSettled } from '../../src/cms/afterCommit.ts'
import type { DryRun } from '../../src/handover/dryRun.ts'
import { type Factories, factories } from '../factories/index.ts'
import { startApi, type TestApi } from '../setup/api.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'

const day = '2026-03-01'

describe.each(bothDatabases())('people and desks at a handover on $name', ({ url }) => {
  let api: TestApi
  let make: Factories
  beforeAll(async () => {
    const database = url()
    api = await startApi({ variables: database ? { DATABASE_URL: database } : {} })
    make = factories(api.payload)
  }, 120_000)
  afterAll(() => api?.stop())

  const post = (address: string, body: unknown, headers = {}) =>
    api.as('editor', address, { method: 'POST', body, headers })
  async function carriedOut(body: object) {
    const planned = await post('/api/handovers', body)
    expect(planned.status, planned.text).toBe(201)
    const { id } = (planned.json as { doc: { id: string } }).doc
    const seen = (await api.as('editor', `/api/handovers/${id}/plan`)).json as DryRun
    const done = await post(`/api/handovers/${id}/carry-out`, {}, { 'idempotency-key': id })
    expect(done.status, done.text).toBe(200)
    const { changes } = (done.json as { result: { changes: DryRun['changes'] } }).result
    expect(changes.map(({ kind, what }) => [kind, what])).toEqual(
      seen.changes.map(({ kind, what }) => [kind, what]),
    )
    await effectsSettled()
    return {
      id,
      seen,
      changes,
      idOf: (kind: string) => changes.find((one) => one.kind === kind)?.id,
    }
  }
  const undo = async (id: string) => {
    const undone = await post(`/api/handovers/${id}/undo`, {})
    return { status: undone.status, text: undone.text, json: undone.json as Undone }
  }
  interface Undone {
    result: { kept: { id: string; collection: string }[] }
  }
  const find = (
    collection: 'ambassadors' | 'interviews' | 'users' | 'cases',
    id = '',
  ): Promise<Record<string, unknown> | null> =>
    api.payload.findByID({
      collection,
      id,
      draft: true,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
    }) as Promise<Record<string, unknown> | null>
  const mails = () => {
    const folder = path.join(api.env.dataFolder, 'mail')
    return existsSync(folder)
      ? readdirSync(folder)
          .filter((file) => file.endsWith('.txt'))
          .map((file) => readFileSync(path.join(folder, file), 'utf8'))
      : []
  }

  it('somebody new becomes an ambassador with a position, a term, an interview and an invitation', async () => {
    const role = (await make.roles()).id
    const organisation = (await make.organisations()).id
    const email = `eva-${role}@example.org`.toLowerCase()
    const incoming = [
      { name: 'Eva Ny', email, title: 'Direktør', organisation, sector: 'municipality' },
    ]
    const done = await carriedOut({ role, incoming, effectiveOn: day })
    expect(done.changes.map(({ kind }) => kind)).toEqual([
      'ambassador.create',
      'term.open',
      'interview.create',
      'user.invite',
    ])
    const ambassador = done.idOf('ambassador.create')
    expect(await find('ambassadors', ambassador)).toMatchObject({
      name: 'Eva Ny',
      _status: 'draft',
      sector: 'municipality',
      positions: [{ title: 'Direktør', organisation }],
    })
    expect(await find('interviews', done.idOf('interview.create'))).toMatchObject({
      interviewees: [ambassador],
      assignedTo: api.users.editor.id,
    })
    expect(await find('users', done.idOf('user.invite'))).toMatchObject({
      role: 'ambassador',
      ambassador,
    })
    expect(mails().filter((mail) => mail.includes(email))).toHaveLength(1)

    expect((await undo(done.id)).status).toBe(200)
    expect(await find('ambassadors', ambassador)).toBeNull()
    expect(await find('users', done.idOf('user.invite'))).toBeNull()
    expect(await find('interviews', done.idOf('interview.create'))).toBeNull()
  })

  it('what somebody has worked on since is kept when it is undone', async () => {
    const role = (await make.roles()).id
    const done = await carriedOut({ role, incoming: [{ name: 'Eva Flid' }], effectiveOn: day })
    const [interview, ambassador] = [done.idOf('interview.create'), done.idOf('ambassador.create')]
    await api.payload.update({
      collection: 'interviews',
      id: interview ?? '',
      draft: true,
      data: { lead: 'Skrevet siden.' },
      overrideAccess: true,
    })
    const undone = await undo(done.id)
    expect(undone.status, undone.text).toBe(200)
    expect(undone.json.result.kept.map(({ id }) => id).sort()).toEqual(
      [interview, ambassador].sort(),
    )
    expect(await find('interviews', interview)).toMatchObject({ lead: 'Skrevet siden.' })
    expect(await find('ambassadors', ambassador)).toMatchObject({ name: 'Eva Flid' })
  })

  it('can’t be undone once something published names the term', async () => {
    const role = (await make.roles()).id
    const kim = (await make.ambassadors({ published: true }, { name: 'Kim Bro' })).id
    const done = await carriedOut({ role, incoming: [{ ambassador: kim }], effectiveOn: day })
    await make.interviews(
      { published: true },
      { interviewees: [kim], role, interviewedOn: '2026-04-01' },
    )
    const undone = await undo(done.id)
    expect(undone.status).toBe(409)
    expect(undone.text).toContain('Kim Bro')
    const doc = await api.payload.findByID({
      collection: 'handovers',
      id: done.id,
      overrideAccess: true,
    })
    expect(doc.state).toBe('carriedOut')
  })

  it('an account that is there is linked, and goes back', async () => {
    const role = (await make.roles()).id
    const [before, after] = [(await make.ambassadors()).id, (await make.ambassadors()).id]
    const user = await make.users({ role: 'ambassador', ambassador: before })
    const incoming = [{ ambassador: after, email: user.email }]
    const done = await carriedOut({ role, incoming, effectiveOn: day })
    expect(done.idOf('user.link')).toBe(user.id)
    expect(await find('users', user.id)).toMatchObject({ ambassador: after })
    expect((await undo(done.id)).status).toBe(200)
    expect(await find('users', user.id)).toMatchObject({ ambassador: before })
  })

  it('an editor’s account stays what it is', async () => {
    const role = (await make.roles()).id
    const user = await make.users({ role: 'editor' })
    const incoming = [{ name: 'Rie Rask', email: user.email }]
    const done = await carriedOut({ role, incoming, effectiveOn: day })
    expect(done.changes.map(({ kind }) => kind)).not.toContain('user.link')
    expect(await find('users', user.id)).toMatchObject({ role: 'editor' })
  })

  it('drafts of whoever leaves go to the editors, and back', async () => {
    const role = (await make.roles({ seatHistory: [{ from: '2020-01-01', seats: 1 }] })).id
    const ole = (await make.ambassadors({ published: true }, { name: 'Ole Gaar' })).id
    const term = (await make.terms({ role, ambassador: ole, startsOn: '2024-01-01', endsOn: null }))
      .id
    const user = await make.users({ role: 'ambassador', ambassador: ole })
    const draft = await make.interviews({}, { interviewees: [ole], assignedTo: user.id })
    const pending = await make.cases({ published: true }, { putForwardBy: [ole] })
    await api.payload.update({
      collection: 'cases',
      id: pending.id,
      draft: true,
      data: { summary: 'Kommer', assignedTo: user.id },
      overrideAccess: true,
    })
    const done = await carriedOut({
      role,
      outgoing: [term],
      incoming: [{ ambassador: (await make.ambassadors()).id }],
      effectiveOn: day,
    })
    const kinds = done.changes.map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'draft.reassign')).toHaveLength(2)
    expect((await find('interviews', draft.id))?.assignedTo ?? null).toBeNull()
    const casesDraft = await find('cases', pending.id)
    expect(casesDraft).toMatchObject({ summary: 'Kommer', _status: 'draft' })
    expect(casesDraft?.assignedTo ?? null).toBeNull()
    // What is published stays published, and says nothing that was not.
    const shown = await api.ask(`/api/cases/${pending.id}`)
    expect(shown.json).toMatchObject({ _status: 'published' })
    expect(shown.text).not.toContain('Kommer')

    expect((await undo(done.id)).status).toBe(200)
    expect(await find('interviews', draft.id)).toMatchObject({ assignedTo: user.id })
    expect(await find('cases', pending.id)).toMatchObject({ assignedTo: user.id })
  })

  it('sends nothing when it is refused', async () => {
    const role = (await make.roles({ seatHistory: [{ from: '2020-01-01', seats: 1 }] })).id
    const email = `aldrig-${role}@example.org`.toLowerCase()
    const planned = await post('/api/handovers', {
      role,
      incoming: [{ name: 'Aldrig Her', email }],
      effectiveOn: day,
    })
    await make.terms({ role, startsOn: '2025-01-01', endsOn: null })
    const { id } = (planned.json as { doc: { id: string } }).doc
    const answer = await post(`/api/handovers/${id}/carry-out`, {}, { 'idempotency-key': 'x' })
    expect(answer.status).toBe(409)
    await effectsSettled()
    expect(mails().some((mail) => mail.includes(email))).toBe(false)
  })
})
