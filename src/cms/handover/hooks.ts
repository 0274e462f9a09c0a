import type { CollectionBeforeChangeHook, CollectionConfig, PayloadRequest } from 'payload'
import { APIError, ValidationError } from 'payload'
import { now } from '../../clock.ts'
import type { Handover } from '../../generated/payload-types.ts'
import { dayOfInstant } from '../../handover/calendar.ts'
import { sayDay } from '../../handover/sayDay.ts'
import { type HandoverAction, stateAfter, whyNot } from '../../handover/states.ts'
import { say } from '../../i18n/say.ts'
import { languageOf } from '../../i18n/text.ts'
import { idOf } from '../../references.ts'
import { isOurs } from './moving.ts'
import { reasonsAgainst } from './reasons.ts'

/** What a change of the plan would change; ticking something off is none. */
const essence = (handover: Partial<Handover> | undefined): string =>
  JSON.stringify([
    handover?.role,
    handover?.effectiveOn,
    handover?.announcedOn,
    handover?.outgoing,
    handover?.incoming,
  ])

/** A line of the record of who did what. */
export function step(req: PayloadRequest, action: HandoverAction | 'plan') {
  return { at: now().toISOString(), by: req.user?.email ?? 'stafet', action }
}

/** Collection hook: a plan is changed only while it is one, and only to what could be carried out. */
const checkPlan: CollectionBeforeChangeHook<Handover> = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (isOurs(context)) return data
  const state = originalDoc?.state ?? 'planned'
  if (!stateAfter(state, 'change')) throw new APIError(say(req, whyNot(state)), 409, null, true)
  // What is created goes through every field's validation, which asks for the reasons itself (`withReasons`); of what is
  // changed Payload validates only the fields that were sent.
  const reasons =
    operation === 'update' ? await reasonsAgainst(req, { ...originalDoc, ...data }) : []
  if (reasons.length > 0) {
    const language = languageOf(req.i18n?.language)
    const errors = reasons.map(({ path, message }) => ({ path, message: message[language] }))
    throw new ValidationError({ collection: 'handovers', errors }, req.t)
  }
  const trail = [...(originalDoc?.trail ?? [])]
  if (operation === 'create') trail.push(step(req, 'plan'))
  else if (essence(data) !== essence(originalDoc)) trail.push(step(req, 'change'))
  return { ...data, state, trail }
}

/** Collection hook: what a handover is called in lists, for instance "Ambassadør for ledelse, 1. september 2025". */
const titleOfHandover: CollectionBeforeChangeHook<Handover> = async ({
  data,
  originalDoc,
  req,
}) => {
  const { role, effectiveOn } = { ...originalDoc, ...data }
  if (!role || !effectiveOn) return data
  const found = await req.payload.findByID({
    collection: 'roles',
    id: idOf(role) ?? '',
    depth: 0,
    select: { name: true },
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  const title = [found?.name, sayDay(dayOfInstant(effectiveOn), 'da')].filter(Boolean).join(', ')
  return { ...data, title }
}

export const handoverHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeChange: [checkPlan, titleOfHandover],
}
