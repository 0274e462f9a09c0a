import { getTranslation } from '@payloadcms/translations'
import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeChangeHook,
  type PayloadRequest,
  type SanitizedConfig,
  ValidationError,
} from 'payload'
import { type FoundReference, referencesIn } from '../../fields/references.ts'
import { say } from '../../i18n/say.ts'
import { missingAmong } from './missing.ts'

const lenient = { autosave: 'autosave', restore: 'restoreVersion' } as const
type Lenient = (typeof lenient)[keyof typeof lenient]

const keyOf = (collection: string) => `stafet:references:${collection}`

const notThere = {
  da: 'Det, der er valgt, findes ikke (længere). Vælg igen.',
  en: 'What was chosen does not exist (any more). Choose again.',
}

type Written = { fields: readonly FlattenedField[]; data: unknown; before: unknown }
type WriteArgs = { autosave?: boolean }

/**
 * New relations to documents that are not there. What the document referred to before is left alone: it may have been
 * deleted since, and nobody's next save should fail for that.
 */
async function newAndMissing(req: PayloadRequest, { fields, data, before }: Written) {
  const known = new Set(referencesIn(fields, before).map((one) => `${one.collection}:${one.id}`))
  const chosen = referencesIn(fields, data)
  return missingAmong(
    req,
    chosen.filter((one) => !known.has(`${one.collection}:${one.id}`)),
  )
}

function refuse(req: PayloadRequest, where: object, missing: FoundReference[]): void {
  if (missing.length === 0) return
  const errors = missing.map(({ field, path }) => ({
    label: getTranslation(field.label || field.name, req.i18n),
    message: say(req, notThere),
    path,
  }))
  throw new ValidationError({ ...where, errors, req }, req.t)
}

/** Notes which kind of write this is; the hooks of the write itself can't tell. */
const noteKind: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const isAutosave = operation === 'update' && (args as WriteArgs).autosave
  const kind = operation === 'restoreVersion' ? lenient.restore : isAutosave && lenient.autosave
  if (operation === 'update' || operation === 'restoreVersion') {
    req.context[keyOf(collection.slug)] = kind || undefined
  }
  return args
}

const checkDocument: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  originalDoc,
  req,
}) => {
  const { flattenedFields: fields, slug } = collection
  const kind = context[keyOf(slug)] as Lenient | undefined
  // An old version comes back as it was.
  if (kind === lenient.restore) return data
  const missing = await newAndMissing(req, { fields, data, before: originalDoc })
  // Somebody who is writing still has in the form what was deleted meanwhile: their words are saved all the same, and
  // their own save or publication says what is missing.
  if (kind === lenient.autosave) for (const reference of missing) reference.drop()
  else refuse(req, { collection: slug }, missing)
  return data
}

const checkGlobal: GlobalBeforeChangeHook = async ({ data, global, originalDoc, req }) => {
  const { flattenedFields: fields, slug } = global
  refuse(req, { global: slug }, await newAndMissing(req, { fields, data, before: originalDoc }))
  return data
}

/**
 * Makes both databases refuse relations to nothing alike: SQLite does it by itself, without saying where; MongoDB takes
 * any id that looks like one.
 */
export function checkReferences(config: SanitizedConfig): SanitizedConfig {
  for (const { hooks, slug } of config.collections) {
    if (slug.startsWith('payload-')) continue
    hooks.beforeOperation = [noteKind, ...(hooks.beforeOperation ?? [])]
    hooks.beforeChange = [checkDocument, ...(hooks.beforeChange ?? [])]
  }
  for (const { hooks } of config.globals) {
    hooks.beforeChange = [checkGlobal, ...(hooks.beforeChange ?? [])]
  }
  return config
}
