/** A relation as Payload returns it: the document, or its id alone when the reader may not see it. */
export type Related<T> = string | number | T | null | undefined

/** What tells whether a related document is public; absent fields count as public. */
interface Standing {
  _status?: 'draft' | 'published' | null
  deletedAt?: string | null
}

/**
 * The related document, when readers may see it. An unreadable one is an id and is dropped; so is one in the trash,
 * which Payload drops from relationship fields itself but doesn't look for in rich texts.
 */
export function readable<T extends object>(value: Related<T>): T | null {
  if (typeof value !== 'object' || value === null) return null
  const { _status, deletedAt } = value as Standing
  return deletedAt || _status === 'draft' ? null : value
}

/** The related documents that readers may see, in their order. */
export function allReadable<T extends object>(
  values: readonly Related<T>[] | null | undefined,
): T[] {
  return (values ?? []).map(readable).filter((each) => each !== null)
}
