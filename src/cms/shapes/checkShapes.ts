import type {
  CollectionBeforeOperationHook,
  FlattenedField,
  GlobalBeforeOperationHook,
  PayloadRequest,
  SanitizedConfig,
} from 'payload'
import { shapeOf } from '../../fields/shape/shape.ts'
import { isRecord } from '../../fields/shape/types.ts'
import { words } from '../../fields/shape/words.ts'
import { type Entity, refuseShapes, refuseWrite } from './refuse.ts'

type Written = { fields: readonly FlattenedField[]; entity: Entity; hasDrafts: boolean }
type WriteArgs = { data?: unknown; overrideAccess?: boolean; publishSpecificLocale?: string }

const writes = new Set<string>(['create', 'update'])

/** Every account has a password, which Payload takes from the data without calling it a field. */
const password: FlattenedField = {
  name: 'password',
  type: 'text',
  label: { da: 'Adgangskode', en: 'Password' },
}

const content = { da: 'Indhold', en: 'Content' }
const language = { da: 'Sprog', en: 'Language' }

/** Both are Payload's to set. An empty one says nothing, and SQLite takes none. */
function withoutEmptyTimes(data: Record<string, unknown>): Record<string, unknown> {
  const isEmptyTime = ([name, value]: [string, unknown]) =>
    value === null && (name === 'createdAt' || name === 'updatedAt')
  return Object.fromEntries(Object.entries(data).filter((entry) => !isEmptyTime(entry)))
}

/** The arguments of a write with data of the right shape; throws Payload's validation error with every reason. */
function shaped<Args>(
  { fields, entity, hasDrafts }: Written,
  args: Args,
  req: PayloadRequest,
): Args {
  const { data, overrideAccess, publishSpecificLocale } = args as WriteArgs
  // Whoever isn't signed in is told that first.
  if (data === undefined || (!overrideAccess && !req.user)) return args
  if (!isRecord(data)) {
    return refuseWrite({ path: 'data', label: content, message: words.group }, entity, req)
  }
  const inNoLanguage = (publishSpecificLocale ?? req.locale) === 'all'
  // Payload reads the stored document in every language then, and takes the result for one in a single language.
  if (inNoLanguage && !overrideAccess) {
    return refuseWrite({ path: 'locale', label: language, message: words.language }, entity, req)
  }
  const around = { blocks: req.payload.blocks, inNoLanguage }
  const { value, problems } = shapeOf(fields, data, { ...around, isValidated: !hasDrafts })
  // Refused here, nothing is left to validation: it doesn't come to that.
  if (problems.length > 0) refuseShapes(shapeOf(fields, data, around).problems, entity, req)
  return { ...args, data: withoutEmptyTimes(value) }
}

/** Whose a preference is: Payload's lists write that in a shape of their own, and a hook of the field puts it right. */
const setByHook = (collection: string, field: string): boolean =>
  collection === 'payload-preferences' && field === 'user'

const checkDocument: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (!writes.has(operation)) return args
  const { auth, slug, versions } = collection
  const flattenedFields = collection.flattenedFields.filter(({ name }) => !setByHook(slug, name))
  const fields = auth ? [...flattenedFields, password] : flattenedFields
  const hasDrafts = Boolean(versions?.drafts)
  return shaped({ fields, entity: { collection: slug }, hasDrafts }, args, req)
}

const checkGlobal: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (!writes.has(operation)) return args
  const { flattenedFields: fields, slug, versions } = global
  const hasDrafts = Boolean(versions?.drafts)
  return shaped({ fields, entity: { global: slug }, hasDrafts }, args, req)
}

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
    if (internal.has(slug)) continue
    hooks.beforeOperation = [checkDocument, ...(hooks.beforeOperation ?? [])]
  }
  for (const { hooks } of config.globals) {
    hooks.beforeOperation = [checkGlobal, ...(hooks.beforeOperation ?? [])]
  }
  return config
}
