import { getLatestCollectionVersion, type PayloadRequest, saveVersion } from 'payload'
import type { BylineLine } from '../interviews/correction.ts'
import { correctingAttribution } from './hooks/attribution.ts'

/** A document as the database has it, its texts in every language. */
type Stored = Record<string, unknown> & { id: string }

type Section = 'interviews' | 'cases'

export interface Correction {
  attribution: BylineLine[]
  trace: { at: string; by: string; reason: string }
}

/**
 * Writes a corrected byline, in the language of the request, into what is published and into the draft that may be
 * waiting beside it, and into nothing else: a draft stays a draft. Runs in the transaction of `req`.
 *
 * Payload's update begins with the newest version, which may be a draft that nobody should see yet. So what is
 * published becomes the newest version first, and the draft the newest one again afterwards.
 */
export async function correctByline(
  section: Section,
  id: string,
  { attribution, trace }: Correction,
  req: PayloadRequest,
) {
  const { payload } = req
  const { config } = payload.collections[section]
  const where = { id: { equals: id } }
  const query = { collection: section, where }
  const inPlace = () => payload.db.findOne<Stored>({ ...query, req })
  const keep = (docWithLocales: Record<string, unknown>, draft: boolean) =>
    saveVersion({
      id,
      collection: config,
      docWithLocales,
      draft,
      operation: 'update',
      payload,
      req,
      returning: false,
    })

  const published = await inPlace()
  const newest: Record<string, unknown> | undefined = await getLatestCollectionVersion({
    config,
    id,
    payload,
    query,
    req,
  })
  const waiting =
    published?._status === 'published' && newest?._status === 'draft' ? newest : undefined
  if (waiting && published) await keep(published, false)
  const doc = await payload.findByID({
    collection: section,
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const updated = await payload.update({
    collection: section,
    id,
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      attribution,
      attributionCorrections: [...(doc.attributionCorrections ?? []), trace],
      _status: doc._status ?? 'published',
    },
    context: { [correctingAttribution]: true },
  })
  if (waiting) {
    const corrected = await inPlace()
    await keep(
      {
        ...waiting,
        attribution: corrected?.attribution,
        attributionCorrections: corrected?.attributionCorrections,
      },
      true,
    )
  }
  return updated
}
