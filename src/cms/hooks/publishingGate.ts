import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { isEditor, type Person } from '../../access/people.ts'
import { languageOf } from '../../i18n/text.ts'

const refusal = {
  da: 'Kun redaktionen kan udgive. Gem som kladde, så ser en redaktør på det.',
  en: 'Only the editors can publish. Save it as a draft, and an editor will look at it.',
}

type WriteArgs = {
  data?: { _status?: unknown }
  draft?: boolean
  overrideAccess?: boolean
  publishAllLocales?: boolean
  publishSpecificLocale?: string
  unpublishAllLocales?: boolean
}

const writes = new Set<string>(['create', 'update', 'restoreVersion'])

/**
 * Whoever may not publish only ever writes drafts: a request to publish is refused (403), and any other write is
 * made a draft save, so that neither a forgotten `draft=true` nor `_status: "draft"` can change what readers see.
 */
export const publishingGate: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const write = args as WriteArgs
  if (!writes.has(operation) || write.overrideAccess || !req.user || isEditor(req.user as Person)) {
    return args
  }
  if (
    write.data?._status === 'published' ||
    write.publishAllLocales ||
    write.publishSpecificLocale
  ) {
    throw new APIError(refusal[languageOf(req.i18n?.language)], 403, null, true)
  }
  return { ...args, draft: true, publishAllLocales: false, unpublishAllLocales: false }
}
