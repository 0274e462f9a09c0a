import type { PayloadRequest } from 'payload'
import type { Handover } from '../../generated/payload-types.ts'
import type { Reason } from '../../handover/order.ts'
import { planHandover } from '../../handover/plan.ts'
import { say } from '../../i18n/say.ts'
import { siteTimeZone } from '../../i18n/timeZones.ts'
import { idOf } from '../../references.ts'
import { orderOf } from './order.ts'
import { type LoadedRole, loadRole } from './roleState.ts'
import { giveAccounts } from './steps/accounts.ts'
import { clearDesks } from './steps/desk.ts'
import { createInterviews } from './steps/interviews.ts'
import { createAmbassadors, writePositions } from './steps/people.ts'
import type { Ground, Step } from './steps/step.ts'
import { closeTerms, openTerms, settleTerms } from './steps/terms.ts'

/** A handover worked out as things stand: everything it would do, in order, or why it can't. Nothing is written. */
export interface Prepared {
  ground: Ground
  conflicts: Reason[]
  steps: Step[]
}

const unnamed = { da: 'Rollen', en: 'The role' }
const gone = { da: 'Rollen findes ikke længere.', en: 'The role does not exist any more.' }

/** Works the handover out. The dry run shows the steps, carrying out applies them: one list, so they can't differ. */
export async function prepare(req: PayloadRequest, handover: Handover): Promise<Prepared> {
  const roleId = idOf(handover.role) ?? ''
  const loaded = await loadRole(req, roleId)
  const { order, reasons } = await orderOf(req, handover)
  const role = loaded ?? nowhere(roleId, say(req, unnamed))
  const plan = planHandover(role, order, role.today)
  const conflicts = [
    ...(loaded ? [] : [{ path: 'role', message: gone }]),
    ...reasons,
    ...(plan.ok ? [] : plan.reasons),
  ]
  const ends = plan.ok ? plan.ends : []
  const opens = plan.ok ? plan.opens : []
  const ground: Ground = { id: handover.id, data: handover, order, role, ends, opens }
  if (conflicts.length > 0) return { ground, conflicts, steps: [] }
  const steps = [
    ...closeTerms(ground),
    ...createAmbassadors(ground),
    ...(await writePositions(req, ground)),
    ...openTerms(ground),
    ...settleTerms(ground),
    ...(await createInterviews(req, ground)),
    ...(await giveAccounts(req, ground)),
    ...(await clearDesks(req, ground)),
  ]
  return { ground, conflicts, steps }
}

const nowhere = (id: string, name: string): LoadedRole => ({
  id,
  name,
  slug: null,
  questionSet: [],
  timeZone: siteTimeZone,
  today: '',
  seats: [],
  terms: [],
})
