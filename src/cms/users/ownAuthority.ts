import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { isAdmin, isSelf } from '../../access/people.ts'
import { say } from '../../i18n/say.ts'

const notYours = {
  da: 'Du kan ikke ændre din egen rolle eller ambassadørtilknytning. Bed en administrator om det.',
  en: 'You cannot change your own role or ambassador link. Ask an administrator.',
}
const notYourAddress = {
  da: 'Kun en administrator kan ændre en e-mailadresse.',
  en: 'Only an administrator can change an email address.',
}

/**
 * Field access drops what a person may not change about themselves without a word. Who asks for it
 * is told instead; a form that sends the unchanged value back is fine.
 */
export const refuseOwnAuthority: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const asking = req.user
  if (operation !== 'update' || overrideAccess || !asking) return args
  const { data, id } = args as { data?: Record<string, unknown>; id?: unknown }
  if (!data || !isSelf(asking, id)) return args
  const reasons = []
  if (differs(data.role, asking.role) || differs(data.ambassador, asking.ambassador)) {
    reasons.push(say(req, notYours))
  }
  if (!isAdmin(asking) && differs(data.email, asking.email)) reasons.push(say(req, notYourAddress))
  if (reasons.length > 0) throw new APIError(reasons.join(' '), 403, null, true)
  return args
}

const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value
    ? String(value.id)
    : String(value ?? '')

/** Whether a value was sent and isn't the one that is there; an empty link equals none. */
const differs = (sent: unknown, now: unknown): boolean =>
  sent !== undefined && idOf(sent).toLowerCase().trim() !== idOf(now).toLowerCase()
