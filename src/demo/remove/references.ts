/** A document as far as removal needs to know it. `contents` is everything it says, drafts included. */
export type Known = { id: string; collection: string; title: string; contents: unknown }

/** Which of `ids` a value holds anywhere: in relations, uploads, rich texts, rows. Ids are unique over all collections. */
export function mentionedIn(value: unknown, ids: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  const visit = (inner: unknown): void => {
    if (typeof inner === 'string') {
      if (ids.has(inner)) found.add(inner)
    } else if (typeof inner === 'object' && inner !== null) Object.values(inner).forEach(visit)
  }
  visit(value)
  return found
}

export type Kept = { document: Known; because: Known }

/**
 * The documents of `demo` that must stay, each with the one that needs it: those that `others` refer to, and all that
 * these refer to in turn.
 */
export function stillNeeded(demo: readonly Known[], others: readonly Known[]): Kept[] {
  const byId = new Map(demo.map((document) => [document.id, document]))
  const ids = new Set(byId.keys())
  const kept = new Map<string, Kept>()
  const queue = [...others]
  for (const because of queue) {
    for (const id of mentionedIn(because.contents, ids)) {
      const document = byId.get(id)
      if (!document || id === because.id || kept.has(id)) continue
      kept.set(id, { document, because })
      queue.push(document)
    }
  }
  return [...kept.values()]
}
