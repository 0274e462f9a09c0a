import {
  afterReadTraverseFields,
  type Field,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { fieldAffectsData, fieldShouldBeLocalized } from 'payload/shared'
import { isRecord } from '../../fields/shape/types.ts'
import { isOpen, isPlain } from './plain.ts'

type Row = Record<string, unknown>

/** Gives a field to Payload, with the row that it stands in. */
type Leave = (field: Field, row: Row, place: Place) => void
interface Place {
  /** Whether it stands in the document itself. */
  top: boolean
  parentIsLocalized: boolean
}
/** Does a field of a row, or leaves it. */
type Step = (row: Row, leave: Leave) => void

/**
 * Makes of documents as the database has them what `payload.find` gives, in the language of `req`, without fallback and
 * without what relations point to: Payload's `afterRead`, which asks field by field of every row what it is, may be seen by
 * whom, and what else is to be done, makes promises of it, and takes as long as the database. What a field says once for all
 * documents is looked at once here. Whatever has rules, hooks, defaults or more in it than words is left to Payload itself.
 */
export function readerOf(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
): (doc: Row) => Promise<void> {
  const steps = stepsOf(collection.fields, String(req.locale), {
    top: true,
    parentIsLocalized: false,
  })
  return async (doc) => {
    const fieldPromises: Promise<void>[] = []
    const populationPromises: Promise<void>[] = []
    const leave: Leave = (field, row, { top, parentIsLocalized }) =>
      afterReadTraverseFields({
        collection,
        context: req.context,
        currentDepth: 1,
        depth: 0,
        doc,
        draft: Boolean(collection.versions?.drafts),
        fallbackLocale: req.fallbackLocale ?? false,
        fieldDepth: top ? 0 : 1,
        fieldPromises,
        fields: [field],
        findMany: true,
        flattenLocales: true,
        global: null,
        locale: String(req.locale),
        overrideAccess: false,
        parentIndexPath: '',
        parentIsLocalized,
        parentPath: '',
        parentSchemaPath: '',
        populationPromises,
        req,
        showHiddenFields: false,
        siblingDoc: row,
      })
    for (const step of steps) step(doc, leave)
    // either may bring more of both
    while (fieldPromises.length > 0 || populationPromises.length > 0) {
      await Promise.all(fieldPromises.splice(0))
      await Promise.all(populationPromises.splice(0))
    }
  }
}

const stepsOf = (fields: readonly Field[], language: string, place: Place): Step[] =>
  fields.flatMap((field) => stepOf(field, language, place))

function stepOf(field: Field, language: string, place: Place): Step[] {
  if (!fieldAffectsData(field)) {
    if (field.type === 'tabs') {
      if (field.tabs.some((tab) => 'name' in tab && tab.name)) return [leaving(field, place)]
      return field.tabs.flatMap((tab) => stepsOf(tab.fields, language, place))
    }
    return 'fields' in field ? stepsOf(field.fields, language, place) : []
  }
  if (!isOpen(field)) return [leaving(field, place)]
  const { name } = field
  const localised = fieldShouldBeLocalized({ field, parentIsLocalized: place.parentIsLocalized })
  const inside: Place = {
    top: false,
    parentIsLocalized:
      place.parentIsLocalized || ('localized' in field && field.localized === true),
  }
  const inner = 'fields' in field ? stepsOf(field.fields, language, inside) : []
  return [
    (row, leave) => {
      const stored = row[name]
      const value = localised && isRecord(stored) ? stored[language] : stored
      if (field.type === 'group' && (value === undefined || isRecord(value))) {
        const group = value ?? {}
        row[name] = group
        for (const step of inner) step(group as Row, leave)
      } else if (field.type === 'array' && Array.isArray(value) && value.every(isRecord)) {
        if (value !== stored) row[name] = value
        for (const each of value) for (const step of inner) step(each, leave)
      } else if (isPlain(field, value)) {
        if (value !== stored) row[name] = value
      } else leave(field, row, place)
    },
  ]
}

const leaving =
  (field: Field, place: Place): Step =>
  (row, leave) =>
    leave(field, row, place)
