/**
 * What an answer is made of and what a change concerns, in one word: `interviews` (which of them there are, and in what
 * order), `interviews:42` (one of them), `settings` (a global), `interviews:*` (any of them).
 */
export type Tag = string

/** A write as the database sees it. */
export interface Write {
  operation: string
  /** The slug of the collection or of the global. */
  subject: string
  global: boolean
  /** The documents written; null when that isn't known. */
  ids: readonly string[] | null
  /** What was written has the status of a draft. */
  draft: boolean
}

export const documentTag = (collection: string, id: string): Tag => `${collection}:${id}`

export const anyDocumentTag = (collection: string): Tag => documentTag(collection, '*')

/** The collection or global of a tag. */
export const subjectOf = (tag: Tag): string => tag.split(':', 1)[0] ?? tag

/** The id of the document that a tag names, `*` for any; null when it names the collection or a global. */
export function documentOf(tag: Tag): string | null {
  const { length } = subjectOf(tag)
  return tag.length > length ? tag.slice(length + 1) : null
}

/** Of nothing that these hold is anything ever told to readers. */
const kept = new Set(['approvals', 'changes', 'invitations', 'links'])
const internal = (subject: string) => kept.has(subject) || subject.startsWith('payload-')

/**
 * The tags of everything that a write may have made untrue. Nothing for versions, in which drafts of published documents
 * lie, nor for a document that begins as a draft; nothing for accounts either, which change with every sign-in and of which
 * readers see at most the id, so that only their deletion counts.
 *
 * A change of a document concerns the lists of its collection too, whatever was changed: any field may be what a list is
 * sorted or filtered by.
 */
export function staleAfter({ operation, subject, global, ids, draft }: Write): Tag[] {
  if (internal(subject) || /version/i.test(operation)) return []
  if (global) return [subject]
  if (subject === 'users' && !operation.startsWith('delete')) return []
  if (operation === 'create' && draft) return []
  const documents = ids ? ids.map((id) => documentTag(subject, id)) : [anyDocumentTag(subject)]
  return documents.length > 0 ? [subject, ...documents] : []
}

/**
 * The same tags in fewer words: more than `most` documents of one collection become all of them.
 */
export function compact(tags: Iterable<Tag>, most: number): Tag[] {
  const bySubject = new Map<string, Tag[]>()
  for (const tag of new Set(tags)) {
    const subject = subjectOf(tag)
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), tag])
  }
  return [...bySubject].flatMap(([subject, all]) =>
    all.length > most ? [subject, anyDocumentTag(subject)] : all,
  )
}
