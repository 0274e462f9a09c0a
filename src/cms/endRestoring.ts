import type { CollectionAfterChangeHook, SanitizedConfig } from 'payload'

/** Collection hook: the restored version is written, and what follows from it are writes like any other. */
const isWritten: CollectionAfterChangeHook = ({ doc, req }) => {
  if (req.context.isRestoringVersion) req.context.isRestoringVersion = false
  return doc
}

/**
 * While Payload restores a version, a field that isn't named is taken for empty (`context.isRestoringVersion`), and not only in
 * the document itself: every write of the same request fails then for want of the required fields it didn't mean to change,
 * such as noting that an approval was voided, or which pictures are shown. So that ends as soon as the version is written.
 */
export function endRestoring(config: SanitizedConfig): SanitizedConfig {
  for (const { hooks } of config.collections) {
    hooks.afterChange = [isWritten, ...(hooks.afterChange ?? [])]
  }
  return config
}
