import type { TypedUser } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../../src/clock.ts'
import { type Factories, factories } from '../factories/index.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'

let stafet: Stafet
let make: Factories
beforeAll(async () => {
  stafet = await startStafet()
  make = factories(stafet.payload)
})
afterAll(() => stafet.stop())
afterEach(() => setClock())

/** Somebody with one term, and what is theirs: a draft and something published of each kind. */
async function ambassador(startsOn: string, endsOn: string | null, timeZone = 'Europe/Copenhagen') {
  const { id } = await make.ambassadors()
  const role = await make.roles({ timeZone, seatHistory: [{ from: '2000-01-01', seats: 1 }] })
  await make.terms({ role: role.id, ambassador: id, startsOn, endsOn })
  const user = await make.users({ role: 'ambassador', ambassador: id })
  const own = { interviewees: [id] }
  const put = { putForwardBy: [id] }
  return {
    user: { ...user, collection: 'users' } as TypedUser,
    draft: await make.interviews({}, own),
    published: await make.interviews({ published: true }, own),
    case: await make.cases({}, put),
  }
}
type Ambassador = Awaited<ReturnType<typeof ambassador>>

/** What the ambassador's user can do now, as letters. */
async function able(of: Ambassador): Promise<string> {
  const { payload } = stafet
  const as = { overrideAccess: false, user: of.user, depth: 0, draft: true } as const
  const interviewees = { interviewees: [] }
  const attempts: Record<string, () => Promise<unknown>> = {
    // reads the draft
    r: () => payload.findByID({ ...as, collection: 'interviews', id: of.draft.id }),
    // writes the draft
    d: () =>
      payload.update({ ...as, collection: 'interviews', id: of.draft.id, data: { lead: 'x' } }),
    // writes a draft beside what is published
    p: () =>
      payload.update({ ...as, collection: 'interviews', id: of.published.id, data: { lead: 'x' } }),
    // begins an interview
    i: () =>
      payload.create({ ...as, collection: 'interviews', data: { title: 'Nyt', ...interviewees } }),
    // writes a case
    c: () => payload.update({ ...as, collection: 'cases', id: of.case.id, data: { summary: 'x' } }),
    // begins a case
    n: () =>
      payload.create({ ...as, collection: 'cases', data: { title: 'Ny', putForwardBy: [] } }),
  }
  let letters = ''
  for (const [letter, attempt] of Object.entries(attempts)) {
    const done = await attempt().then(
      () => true,
      (error: { status?: number }) => {
        expect([403, 404]).toContain(error.status)
        return false
      },
    )
    if (done) letters += letter
  }
  return letters
}

const all = 'rdpicn'
const beforeOffice = 'rdi'
const afterOffice = 'r'

describe('an ambassador’s user writes as long as the term runs', () => {
  // Midnight in Copenhagen is 23:00 UTC in winter and 22:00 UTC in summer.
  it.each([
    [
      'a second before a first day in winter',
      '2026-02-28T22:59:59Z',
      '2026-03-01',
      null,
      beforeOffice,
    ],
    ['on the first second in winter', '2026-02-28T23:00:00Z', '2026-03-01', null, all],
    [
      'a second before a first day in summer',
      '2026-06-30T21:59:59Z',
      '2026-07-01',
      null,
      beforeOffice,
    ],
    ['on the first second in summer', '2026-06-30T22:00:00Z', '2026-07-01', null, all],
    ['a second before an end in winter', '2026-02-28T22:59:59Z', '2025-03-01', '2026-03-01', all],
    [
      'on the first second after it',
      '2026-02-28T23:00:00Z',
      '2025-03-01',
      '2026-03-01',
      afterOffice,
    ],
    ['a second before an end in summer', '2026-06-30T21:59:59Z', '2025-03-01', '2026-07-01', all],
    [
      'on the first second after that',
      '2026-06-30T22:00:00Z',
      '2025-03-01',
      '2026-07-01',
      afterOffice,
    ],
  ])('%s', async (_name, moment, startsOn, endsOn, letters) => {
    const of = await ambassador(startsOn, endsOn)
    setClock(() => new Date(moment))
    expect(await able(of)).toBe(letters)
  })

  it('by the midnight of the role’s own time zone', async () => {
    const of = await ambassador('2026-03-01', null, 'America/Nuuk')
    setClock(() => new Date('2026-03-01T01:59:59Z'))
    expect(await able(of)).toBe(beforeOffice)
    setClock(() => new Date('2026-03-01T02:00:00Z'))
    expect(await able(of)).toBe(all)
  })

  it('and not at all without one', async () => {
    const { id } = await make.ambassadors()
    const user = await make.users({ role: 'ambassador', ambassador: id })
    const draft = await make.interviews({}, { interviewees: [id] })
    const published = await make.interviews({ published: true }, { interviewees: [id] })
    const of = {
      user: { ...user, collection: 'users' } as TypedUser,
      draft,
      published,
      case: await make.cases({}, { putForwardBy: [id] }),
    }
    expect(await able(of)).toBe(afterOffice)
  })
})
