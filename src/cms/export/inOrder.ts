import {
  appendVersionToQueryKey,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload'
import { idsFound } from '../../database/reading/ids.ts'
import { readable } from './readable.ts'

interface Listed {
  collection: CollectionSlug
  where: Where
  /** A field of the collection, with a minus for the last first. */
  sort: string | undefined
  locale: string
}

/**
 * The ids of a list in its order, under the filter and the rights of whoever asks: one question to the database, which
 * gives nothing of the documents. The filter and the order must have been accepted by Payload before.
 */
export async function idsInOrder(
  req: PayloadRequest,
  { collection, where, sort, locale }: Listed,
): Promise<string[]> {
  const { db, collections } = req.payload
  const { config } = collections[collection]
  const whole = await readable(req, collection, where)
  if (!whole) return []
  const order = sort ?? String(config.defaultSort ?? '-createdAt')
  // which collections have joins the types of several at once cannot tell
  const joins = false as unknown as undefined
  const asked = { collection, joins, limit: 0, locale, pagination: false }
  return idsFound(req, (reading) =>
    config.versions?.drafts
      ? db.queryDrafts({
          ...asked,
          // without the second Payload reads all lists and rich texts of the version along
          select: { parent: true, version: {} },
          where: appendVersionToQueryKey(whole),
          sort: order.replace(/^-?/, (minus) => `${minus}version.`).replace('version.id', 'parent'),
          req: reading,
        })
      : db.find({ ...asked, select: { id: true }, where: whole, sort: order, req: reading }),
  )
}
