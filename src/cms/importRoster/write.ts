import { type PayloadRequest, ValidationError } from 'payload'
import { instantOfDay } from '../../handover/calendar.ts'
import { compare } from '../../handover/terms.ts'
import { siteTimeZone } from '../../i18n/timeZones.ts'
import { likeness } from '../../interviews/matching.ts'
import type { LineProblem } from '../../roster/lineProblem.ts'
import type { Planned, PlannedRole, RosterPlan } from '../../roster/plan.ts'
import type { RosterRow } from '../../roster/readRoster.ts'

/** Thrown when a rule refuses what was planned after all; names the lines. */
export class RosterRefused extends Error {
  readonly problem: LineProblem
  constructor(problem: LineProblem, cause: unknown) {
    super(problem.message.en, { cause })
    this.name = 'RosterRefused'
    this.problem = problem
  }
}

const quiet = { depth: 0, overrideAccess: true } as const

/** Ids by name, however a name is written. */
class Ids {
  readonly #ids = new Map<string, string>()
  async make(planned: Planned, create: () => Promise<{ id: string }>): Promise<void> {
    this.#ids.set(likeness(planned.name), planned.id ?? (await create()).id)
  }
  of(name: string): string {
    return this.#ids.get(likeness(name)) ?? ''
  }
}

/** Writes a planned import inside the transaction of `req`, through the rules that hold for everybody. */
export async function writeRoster(req: PayloadRequest, plan: RosterPlan): Promise<void> {
  const organisations = new Ids()
  for (const planned of plan.organisations) {
    await organisations.make(planned, () =>
      req.payload.create({
        ...quiet,
        collection: 'organisations',
        data: { name: planned.name, sector: planned.sector },
        req,
      }),
    )
  }
  const ambassadors = new Ids()
  for (const planned of plan.ambassadors) {
    await ambassadors.make(planned, () => createAmbassador(req, planned, organisations))
  }
  const roles = new Map<PlannedRole, string>()
  for (const role of plan.roles) roles.set(role, await writeRole(req, role))
  for (const { row, role, known } of plan.terms) {
    if (known) continue
    const { startsOn, endsOn, appointedBy } = row
    const data = {
      role: roles.get(role) ?? '',
      ambassador: ambassadors.of(row.name),
      startsOn: instantOfDay(startsOn),
      endsOn: endsOn && instantOfDay(endsOn),
      kind: 'ordinary' as const,
      appointedBy: appointedBy.map((name) => organisations.of(name)),
    }
    await onLine(row, () => req.payload.create({ ...quiet, collection: 'terms', data, req }))
  }
}

/** Somebody unknown becomes a draft, with every title and workplace that the file gives. */
function createAmbassador(
  req: PayloadRequest,
  { name, rows }: RosterPlan['ambassadors'][number],
  organisations: Ids,
) {
  const inOrder = rows.toSorted((a, b) => compare(a.startsOn, b.startsOn))
  const held = inOrder.filter(({ title, organisation }) => title || organisation)
  const same = (a: RosterRow, b: RosterRow | undefined) =>
    a.title === b?.title && a.organisation === b.organisation
  const positions = held
    .filter((row, at) => !same(row, held[at - 1]))
    .map(({ title, organisation, startsOn }, at) => ({
      title,
      organisation: organisations.of(organisation) || null,
      // Nobody knows since when they had the first.
      from: at === 0 ? null : instantOfDay(startsOn),
    }))
  const sector = inOrder.findLast((row) => row.sector)?.sector ?? null
  return req.payload.create({
    ...quiet,
    collection: 'ambassadors',
    draft: true,
    data: { name, sector, positions, _status: 'draft' },
    req,
  })
}

async function writeRole(req: PayloadRequest, { id, name, added }: PlannedRole): Promise<string> {
  const rows = added.map(({ from, seats }) => ({ from: instantOfDay(from), seats }))
  if (id === undefined) {
    const data = { name, timeZone: siteTimeZone, seatHistory: rows }
    return (await req.payload.create({ ...quiet, collection: 'roles', data, req })).id
  }
  if (rows.length === 0) return id
  const { seatHistory } = await req.payload.findByID({ ...quiet, collection: 'roles', id, req })
  const data = {
    seatHistory: [...seatHistory, ...rows].toSorted((a, b) => compare(a.from, b.from)),
  }
  await req.payload.update({ ...quiet, collection: 'roles', id, data, req })
  return id
}

async function onLine({ line }: RosterRow, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const text = error.data.errors.map(({ message }) => message).join(' ')
    throw new RosterRefused({ lines: [line], message: { da: text, en: text } }, error)
  }
}
