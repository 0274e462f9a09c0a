import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'
import { problem } from '../endpoints/answer.ts'
import { hashOf, isPlanned, mainDocument, newestVersion } from '../scheduling/documents.ts'

const many = 'stafet:manyAtOnce'

const newer = {
  da: 'Der er en nyere kladde, som det ville lægge sig over. Åbn dokumentet, eller gem rettelsen som kladde.',
  en: 'There is a newer draft, which this would be put on top of. Open the document, or save the change as a draft.',
}

/** Collection hook: notes that many documents are changed at once, and not as drafts. */
export const noteMany: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { id, draft } = args as { id?: unknown; draft?: boolean }
  if (operation === 'update' && id === undefined) req.context[many] = !draft
  return args
}

/**
 * Collection hook: of many documents that are changed at once, those with a newer draft are left alone (409), each with the reason.
 * Payload begins there from what was last published, unlike when it changes one, and would make that the newest version.
 */
export const refuseOverDraft: CollectionBeforeValidateHook = async ({
  collection: { slug },
  data,
  originalDoc,
  req,
}) => {
  if (!req.context[many] || !originalDoc?.id || !isPlanned(slug)) return data
  const id = String(originalDoc.id)
  const main = await mainDocument(req, slug, id)
  const newest = await newestVersion(req, slug, id)
  // What goes into the trash goes there with its draft: Payload begins from the newest then.
  if (main && newest && !data?.deletedAt && hashOf(main) !== hashOf(newest.content)) {
    throw problem(req, 409, newer)
  }
  return data
}
