/** A relation to a document as Payload gives it: its id, or the document itself when it was asked for. */
export type Reference = string | { id: string } | null | undefined

/** The id that a relation points to. */
export const idOf = (reference: Reference): string | undefined =>
  typeof reference === 'object' ? reference?.id : reference

/** The ids that a relation to many points to, in order. */
export const idsOf = (references: readonly Reference[] | null | undefined): string[] =>
  (references ?? []).flatMap((one) => idOf(one) ?? [])

/** The documents of these ids that were found, in the order of the ids. */
export function inOrder<Doc extends { id: string }>(
  ids: readonly string[],
  docs: readonly Doc[],
): Doc[] {
  const byId = new Map(docs.map((doc) => [doc.id, doc]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
