import type { PayloadRequest } from 'payload'
import { type ApprovalAction, approvalAfter } from '../../approval/states.ts'
import { now } from '../../clock.ts'
import type { Approval } from '../../generated/payload-types.ts'
import { addedTo, byWhom } from './history.ts'

/** Writes into a request for approval, in the transaction of `req`. */
export const writeApproval = (
  req: PayloadRequest,
  id: string,
  data: Partial<Omit<Approval, 'id'>> | Record<string, unknown>,
): Promise<Approval> =>
  req.payload.update({
    collection: 'approvals',
    id,
    depth: 0,
    overrideAccess: true,
    req,
    data: data as Partial<Approval>,
  })

/** A request by its id; null when there is none. */
export const findApproval = (
  { payload, req }: Pick<PayloadRequest, 'payload'> & { req?: PayloadRequest },
  id: string,
): Promise<Approval | null> =>
  payload.findByID({
    collection: 'approvals',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })

/** Moves a request to its next state and says so in its history; null when its state doesn't allow that. */
export async function moveApproval(
  req: PayloadRequest,
  approval: Approval,
  action: ApprovalAction,
  more: { by?: string; data?: Record<string, unknown> } = {},
): Promise<Approval | null> {
  const state = approvalAfter(approval.state, action)
  if (!state) return null
  const line = { at: now().toISOString(), by: more.by ?? byWhom(req), event: state }
  return writeApproval(req, approval.id, {
    ...more.data,
    state,
    history: addedTo(approval, line),
  })
}
