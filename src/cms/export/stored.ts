import {
  appendVersionToQueryKey,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload'

/** A document as the database has it: nothing is hidden, and texts are by language. */
export type Stored = Record<string, unknown> & { id: string }

/** What a filter finds, drafts where there are any; the rights of whoever asks must be in the filter (`readable`). */
export async function stored(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<Stored[]> {
  const { db, collections } = req.payload
  // which collections have joins the types of several at once cannot tell
  const joins = false as unknown as undefined
  const locale = String(req.locale)
  const asked = { collection, joins, limit: 0, locale, pagination: false, req }
  const { docs } = collections[collection].config.versions?.drafts
    ? await db.queryDrafts({ ...asked, where: appendVersionToQueryKey(where) })
    : await db.find({ ...asked, where })
  return docs as Stored[]
}
