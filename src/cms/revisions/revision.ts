import {
  type CollectionSlug,
  type GlobalSlug,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'
import { inOtherLanguage } from '../../fields/otherLanguage.ts'

/** Whatever people save in one form: a document of a collection, or what there is only one of. */
export type Subject = { collection: CollectionSlug; id: string } | { global: GlobalSlug }

export type Fields = Record<string, unknown>

/** The newest version of something as whoever asks may see it; null when they may not, or there is none. */
export async function newestOf(
  req: PayloadRequest,
  subject: Subject,
  select?: Record<string, true>,
): Promise<Fields | null> {
  // The Local API notes its depth, too, in the request, whose own would be read afterwards.
  const own = isolateObjectProperty(inOtherLanguage(req), 'query')
  own.query = { ...req.query }
  const asked = {
    draft: true,
    depth: 0,
    fallbackLocale: false,
    overrideAccess: false,
    user: req.user,
    req: own,
    ...(select ? { select } : {}),
  }
  const { payload } = req
  const found = await ('global' in subject
    ? payload.findGlobal({ slug: subject.global, disableErrors: true, ...asked } as never)
    : payload.findByID({
        ...subject,
        joins: false,
        trash: true,
        disableErrors: true,
        ...asked,
      } as never))
  return found as unknown as Fields | null
}

/** The revision of something that was never saved: a global that still says what it says by itself. */
const unsaved = 'unsaved'

/**
 * The revision of a document: the moment at which its newest version was saved, drafts and what the server itself writes
 * included. Two saves never begin from the same revision and end with it.
 */
export const revisionIn = ({ updatedAt }: Readonly<Fields>): string =>
  updatedAt ? new Date(String(updatedAt)).toISOString() : unsaved

/** The revision of something now; null for whoever may not see it, and for what is not there. */
export async function revisionOf(req: PayloadRequest, subject: Subject): Promise<string | null> {
  const newest = await newestOf(req, subject, { updatedAt: true })
  return newest && revisionIn(newest)
}
