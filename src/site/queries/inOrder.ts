/** The documents of these ids that were found, in the order of the ids. */
export function inOrder<Doc extends { id: string }>(
  ids: readonly string[],
  docs: readonly Doc[],
): Doc[] {
  const byId = new Map(docs.map((doc) => [doc.id, doc]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
