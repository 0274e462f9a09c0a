import { getTranslation } from '@payloadcms/translations'
import {
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  type SanitizedConfig,
  ValidationError,
} from 'payload'
import { shapeOf } from '../fields/shape/shape.ts'
import { isRecord, type Place, type ShapeProblem } from '../fields/shape/types.ts'
import { words } from '../fields/shape/words.ts'
import { say } from '../i18n/say.ts'

type Entity = { slug: string; flattenedFields: readonly FlattenedField[]; auth?: unknown }
type WriteArgs = { data?: unknown; overrideAccess?: boolean; publishSpecificLocale?: string }
type Where = { collection: string } | { global: string }

const writes = new Set<string>(['create', 'update'])

/** Every account has a password, which Payload takes from the data without calling it a field. */
const password: FlattenedField = {
  name: 'password',
  type: 'text',
  label: { da: 'Adgangskode', en: 'Password' },
}

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

function refuse(problems: ShapeProblem[], where: Where, req: PayloadRequest): never {
  const errors = problems.slice(0, most).map(({ place, message }) => ({
    label: labelOf(place, req),
    message: say(req, message),
    path: pathOf(place),
  }))
  throw new ValidationError({ ...where, errors, req }, req.t)
}

/** Both are Payload's to set. An empty one says nothing, and SQLite takes none. */
function withoutEmptyTimes(data: Record<string, unknown>): Record<string, unknown> {
  const isEmptyTime = ([name, value]: [string, unknown]) =>
    value === null && (name === 'createdAt' || name === 'updatedAt')
  return Object.fromEntries(Object.entries(data).filter((entry) => !isEmptyTime(entry)))
}

/** The arguments of a write with data of the right shape; throws Payload's validation error with every reason. */
function shaped<Args>(entity: Entity, args: Args, where: Where, req: PayloadRequest): Args {
  const { data, overrideAccess, publishSpecificLocale } = args as WriteArgs
  // Whoever isn't signed in is told that first.
  if (data === undefined || (!overrideAccess && !req.user)) return args
  if (!isRecord(data)) refuse([{ place: [], message: words.group }], where, req)
  const fields = entity.auth ? [...entity.flattenedFields, password] : entity.flattenedFields
  const { value, problems } = shapeOf(fields, data, {
    blocks: req.payload.blocks,
    inNoLanguage: (publishSpecificLocale ?? req.locale) === 'all',
  })
  if (problems.length > 0) refuse(problems, where, req)
  return { ...args, data: withoutEmptyTimes(value) }
}

const checkDocument: CollectionBeforeOperationHook = ({ args, collection, operation, req }) =>
  writes.has(operation) ? shaped(collection, args, { collection: collection.slug }, req) : args

const checkGlobal: GlobalBeforeOperationHook = ({ args, global, operation, req }) =>
  writes.has(operation) ? shaped(global, args, { global: global.slug }, req) : args

/** Payload's own book-keeping, which nobody writes through an API. */
const internal = new Set(['payload-jobs', 'payload-kv', 'payload-migrations'])

/**
 * Makes every write begin with a check that each value is of its field's kind. Payload checks that in the fields'
 * validation, which comes after hooks that take the kind for granted, and which drafts go without: a text in the place
 * of a date reaches the database, and whoever sent it is told that the fault is ours (500).
 *
 * Takes the built config, since Payload adds fields and collections while it builds.
 */
export function checkShapes(config: SanitizedConfig): SanitizedConfig {
  for (const { hooks, slug } of config.collections) {
    if (!internal.has(slug))
      hooks.beforeOperation = [checkDocument, ...(hooks.beforeOperation ?? [])]
  }
  for (const { hooks } of config.globals) {
    hooks.beforeOperation = [checkGlobal, ...(hooks.beforeOperation ?? [])]
  }
  return config
}
