import type { Field, PayloadRequest, Validate } from 'payload'
import { array, relationship } from 'payload/shared'
import type { Reason } from '../../handover/order.ts'
import { languageOf } from '../../i18n/text.ts'
import { isOurs } from './moving.ts'
import type { HandoverData } from './order.ts'
import { reasonsAgainst } from './reasons.ts'

const found = new WeakMap<PayloadRequest, Map<string, Promise<Reason[]>>>()

/** The reasons against what is being written, looked for once per request however many fields ask. */
function reasonsOnce(req: PayloadRequest, data: HandoverData): Promise<Reason[]> {
  const { role, effectiveOn, announcedOn, outgoing, incoming } = data
  const key = JSON.stringify([role, effectiveOn, announcedOn, outgoing, incoming])
  const known = found.get(req) ?? new Map<string, Promise<Reason[]>>()
  found.set(req, known)
  const reasons = known.get(key) ?? reasonsAgainst(req, data)
  known.set(key, reasons)
  return reasons
}

/**
 * The field with what the rules of the handover have against its value after its own validation: so Payload tells what
 * is wrong with the fields and what is wrong with the timeline in one answer. Asked when saving, not at every keystroke.
 */
export function withReasons<F extends Field>(field: F): F {
  const own = ownValidation(field)
  const validate: Validate = async (value, options) => {
    const ownAnswer = await own(value, options)
    const { context } = options.req
    const { state } = options.data as { state?: unknown }
    const isPlan = (state ?? 'planned') === 'planned' && !isOurs(context)
    if (ownAnswer !== true || options.event === 'onChange' || !isPlan) return ownAnswer
    const path = options.path.join('.')
    const reasons = await reasonsOnce(options.req, options.data as HandoverData)
    const mine = reasons.filter((reason) => reason.path === path)
    if (mine.length === 0) return true
    const language = languageOf(options.req.i18n?.language)
    return mine.map(({ message }) => message[language]).join(' ')
  }
  return { ...field, validate }
}

/** What Payload would ask of the field, were it left alone. */
function ownValidation(field: Field): Validate {
  if ('validate' in field && field.validate) return field.validate as Validate
  if (field.type === 'array') return array as Validate
  if (field.type === 'relationship') return relationship as Validate
  throw new TypeError(`No validation is known for fields of type ${field.type}.`)
}
