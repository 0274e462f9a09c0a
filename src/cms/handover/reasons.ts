import type { PayloadRequest } from 'payload'
import { dayOfInstant, isDay } from '../../handover/calendar.ts'
import type { Reason } from '../../handover/order.ts'
import { planHandover } from '../../handover/plan.ts'
import { idOf } from '../../references.ts'
import { type HandoverData, orderOf } from './order.ts'
import { loadRole } from './roleState.ts'

const unknownRole = { da: 'Den rolle findes ikke.', en: 'There is no such role.' }

/** Every reason why the handover could not be carried out as things stand; what is missing the fields say themselves. */
export async function reasonsAgainst(req: PayloadRequest, data: HandoverData): Promise<Reason[]> {
  const roleId = idOf(data.role)
  const { effectiveOn } = data
  if (!roleId || !effectiveOn || !isDay(dayOfInstant(String(effectiveOn)))) return []
  const { order, reasons } = await orderOf(req, { ...data, effectiveOn })
  const role = await loadRole(req, roleId)
  if (!role) return [{ path: 'role', message: unknownRole }, ...reasons]
  const plan = planHandover(role, order, role.today)
  return plan.ok ? reasons : [...reasons, ...plan.reasons]
}
