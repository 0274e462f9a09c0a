/** What of a demo document tells whether somebody changed it. `changedAt` in milliseconds, the newest draft included. */
export type Timed = { collection: string; changedAt: number; stored: { createdAt: string } }

// Drafts are added on top of some documents, after the last of all was created.
const margin = 10_000

/**
 * The demo documents that changed after loading had ended. Pictures are left out: they change by themselves, when pages
 * begin and cease to show them.
 */
export function changedSinceLoading<Document extends Timed>(demo: readonly Document[]): Document[] {
  const loadedAt = Math.max(...demo.map(({ stored }) => Date.parse(stored.createdAt)))
  return demo.filter(
    ({ collection, changedAt }) => collection !== 'media' && changedAt > loadedAt + margin,
  )
}
