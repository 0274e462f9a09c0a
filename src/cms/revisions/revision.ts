import type { CollectionSlug, PayloadRequest } from 'payload'
import { inOtherLanguage } from '../../fields/otherLanguage.ts'
import { withContext } from '../withContext.ts'

/** In answers about one document to people who are signed in: the revision that a later `If-Match` may name. */
export const revisionHeader = 'Stafet-Revision'

/** How a revision is written in headers: in quotation marks, as HTTP wants its entity tags. */
export const quoted = (revision: string): string => `"${revision}"`

/** In a request's context while we look ourselves: what is read then is not told of. */
export const looking = 'stafet:lookingForRevision'

/** A document's newest version as whoever asks may see it; null when they may not, or there is none. */
export function newestOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Record<string, unknown> | null> {
  return req.payload.findByID({
    collection,
    id,
    draft: true,
    trash: true,
    depth: 0,
    joins: false,
    fallbackLocale: false,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req: withContext(inOtherLanguage(req), { [looking]: true }),
  } as never) as unknown as Promise<Record<string, unknown> | null>
}

/**
 * The revision of a document: the moment at which its newest version was saved, drafts and what the server itself writes
 * included. Two saves never begin from the same revision and end with it.
 */
export const revisionIn = (doc: Readonly<Record<string, unknown>>): string =>
  new Date(String(doc.updatedAt)).toISOString()
