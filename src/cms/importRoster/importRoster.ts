import type { Payload, PayloadRequest } from 'payload'
import { lockInTransaction } from '../../database/lock.ts'
import { retryingTransient } from '../../database/retry.ts'
import { likeness } from '../../interviews/matching.ts'
import { type Known, type KnownRole, planRoster, type RosterPlan } from '../../roster/plan.ts'
import { readRoster } from '../../roster/readRoster.ts'
import { ImportProblem } from '../importInterview/problem.ts'
import { inTransaction } from '../inTransaction.ts'
import { loadKnown } from './known.ts'
import { RosterRefused, writeRoster } from './write.ts'

interface Asked {
  /** Slug or name of the role that all rows belong to; without it each row names its own. */
  role?: string | undefined
  /** Only works out what would be written. */
  dryRun?: boolean
}

/**
 * Imports a roster: all of it, in one transaction, or nothing as soon as the plan it gives back has problems. What is
 * there already is left alone, so a second import of the same text changes nothing. Throws ImportProblem when `role` is
 * unknown.
 */
export function importRoster(
  payload: Payload,
  text: string,
  { role, dryRun = false }: Asked = {},
): Promise<RosterPlan> {
  const roster = readRoster(text, { roleGiven: role !== undefined })
  let planned: RosterPlan | undefined
  const work = () =>
    inTransaction(payload, { language: 'da' }, async (req) => {
      planned = await plan(req)
      if (!dryRun && planned.problems.length === 0) await writeRoster(req, planned)
      return planned
    })
  const plan = async (req: PayloadRequest) => {
    // Two imports at once must not both make the same role.
    await lockInTransaction(req, 'roster')
    const known = await loadKnown(req)
    return planRoster(roster, known, role === undefined ? undefined : roleNamed(known, role))
  }
  return retryingTransient(work).catch((error: unknown) => {
    if (!(error instanceof RosterRefused) || !planned) throw error
    return { ...planned, problems: [error.problem] }
  })
}

function roleNamed({ roles }: Known, wanted: string): KnownRole {
  const role = roles.find(({ names }) => names.some((name) => likeness(name) === likeness(wanted)))
  if (role) return role
  const known = roles.map(({ described }) => described).join(', ') || '–'
  throw new ImportProblem({
    da: `Der er ingen rolle, der hedder "${wanted}". Roller: ${known}.`,
    en: `There is no role called "${wanted}". Roles: ${known}.`,
  })
}
