import type { SanitizedConfig } from 'payload'
import { documentTag, type Tag } from '../../publishing/tags.ts'
import { currentRecording } from '../../recording.ts'
import { type Fields, fieldsOf, lookedInto, mustHold } from './paths.ts'
import { referredTo } from './relations.ts'

/** What the adapter's reading functions are called with, as far as it matters here. */
export interface ReadArgs {
  collection?: string
  slug?: string
  where?: unknown
  sort?: unknown
  joins?: unknown
  select?: unknown
}

/** Documents of versions, drafts among them. */
const behindTheScenes = /versions|drafts/i

/**
 * Notes in the recording under way, if there is one, what a read of the database depends on. All reads of Payload end
 * here, whoever began them: access rules, hooks, relations that are filled in.
 */
export function noteReading(
  config: SanitizedConfig,
  operation: string,
  args: ReadArgs,
  result: unknown,
): void {
  const recording = currentRecording()
  if (!recording) return
  if (behindTheScenes.test(operation)) recording.unfit = true
  for (const tag of tagsOfRead(config, operation, args, result)) recording.tags.add(tag)
}

/** The tags of a read and of its result. */
export function tagsOfRead(
  config: SanitizedConfig,
  operation: string,
  args: ReadArgs,
  result: unknown,
): Set<Tag> {
  const subject = args.collection ?? args.slug ?? ''
  const fields = fieldsOf(config, subject)
  const docs = docsOf(operation, result)
  const tags = referredTo(docs, fields)
  for (const doc of docs) {
    if (args.collection && 'id' in doc) tags.add(documentTag(subject, String(doc.id)))
  }
  const named = args.collection ? namedIn(args.where, fields, docs.length > 0) : null
  if (named) for (const id of named) tags.add(documentTag(subject, id))
  else tags.add(subject)
  for (const slug of lookedInto(config, fields, args)) tags.add(slug)
  for (const slug of joined(config, subject, args)) tags.add(slug)
  return tags
}

function docsOf(operation: string, result: unknown): object[] {
  if (typeof result !== 'object' || result === null || /count|distinct/i.test(operation)) return []
  if ('docs' in result && Array.isArray(result.docs)) return result.docs
  return [result]
}

/**
 * The ids that a filter names, when it can find no other documents; none when it names a document by a field that is
 * unique and the document was `found`; null when it asks which documents there are.
 */
function namedIn(where: unknown, fields: Fields, found: boolean): string[] | null {
  const conditions = mustHold(where)
  for (const [path, { equals, in: among }] of conditions) {
    if (path !== 'id') continue
    if (Array.isArray(among)) return among.map(String)
    if (typeof equals === 'string' || typeof equals === 'number') return [String(equals)]
  }
  const unique = conditions.some(
    ([path, { equals }]) =>
      typeof equals === 'string' &&
      fields.some((field) => field.name === path && 'unique' in field && field.unique === true),
  )
  return found && unique ? [] : null
}

/** The collections that a read joins, and those that their filters look into. */
function joined(config: SanitizedConfig, subject: string, { joins, select }: ReadArgs): string[] {
  const collection = config.collections.find(({ slug }) => slug === subject)
  if (!collection || joins === false) return []
  const asked = (joins ?? {}) as Record<string, false | { where?: unknown; sort?: unknown }>
  return Object.values(collection.joins)
    .flat()
    .filter(({ joinPath }) => asked[joinPath] !== false && selects(select, joinPath))
    .flatMap(({ joinPath, field }) =>
      [field.collection]
        .flat()
        .flatMap((slug) => [
          slug,
          ...lookedInto(config, fieldsOf(config, slug), asked[joinPath] || {}),
        ]),
    )
}

/** Whether a selection, of what to read or of what to leave out, brings a field. */
function selects(select: unknown, path: string): boolean {
  if (typeof select !== 'object' || select === null) return true
  const choice = (select as Record<string, unknown>)[path.split('.', 1)[0] ?? path]
  if (choice !== undefined) return choice !== false
  return Object.values(select).every((each) => each === false)
}
