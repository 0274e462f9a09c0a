import { getTranslation } from '@payloadcms/translations'
import { type PayloadRequest, ValidationError } from 'payload'
import type { Place, ShapeProblem } from '../../fields/shape/types.ts'
import { say } from '../../i18n/say.ts'
import type { Localised } from '../../i18n/text.ts'

export type Entity = { collection: string } | { global: string }

/** More problems than anybody mends in one go. */
const most = 100

/** "Stillinger 2 > Fra", as Payload itself names a field in its errors. */
function labelOf(place: Place, { i18n }: PayloadRequest): string {
  const names: string[] = []
  for (const step of place) {
    if (typeof step === 'number') names.push(`${names.pop() ?? ''} ${step + 1}`)
    else names.push(getTranslation(('label' in step && step.label) || step.name, i18n))
  }
  return names.join(' > ')
}

const pathOf = (place: Place): string =>
  place.map((step) => (typeof step === 'number' ? step : step.name)).join('.')

/** Throws Payload's validation error with every problem, its field and its reason in the reader's language. */
export function refuseShapes(
  problems: readonly ShapeProblem[],
  entity: Entity,
  req: PayloadRequest,
): never {
  const errors = problems.slice(0, most).map(({ place, message }) => ({
    label: labelOf(place, req),
    message: say(req, message),
    path: pathOf(place),
  }))
  throw new ValidationError({ ...entity, errors, req }, req.t)
}

/** The same for what is wrong with the write itself rather than with a field. */
export function refuseWrite(
  { path, label, message }: { path: string; label: Localised; message: Localised },
  entity: Entity,
  req: PayloadRequest,
): never {
  const errors = [{ label: say(req, label), message: say(req, message), path }]
  throw new ValidationError({ ...entity, errors, req }, req.t)
}
