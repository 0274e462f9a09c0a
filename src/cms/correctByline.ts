import { getLatestCollectionVersion, type PayloadRequest, saveVersion } from 'payload'
import { inOtherLanguage } from '../fields/otherLanguage.ts'
import { type Language, type Localised, otherThan, writtenIn } from '../i18n/text.ts'
import { type BylineLine, type Corrected, isLater } from '../interviews/correction.ts'
import { correctingAttribution } from './hooks/attribution.ts'

/** A document as the database has it, its texts in every language. */
type Stored = Corrected & Record<string, unknown> & { id: string }
type Texts = Partial<Localised> | null
type StoredLine = Record<'title' | 'organisation' | 'role', Texts> & { id: string }

type Section = 'interviews' | 'cases'

export interface Correction {
  /** The byline as it shall read in `language`. */
  attribution: BylineLine[]
  language: Language
  trace: { at: string; by: string; reason: string }
}

/** A stored line with what the correction changes; what an editor saw and left alone stays as it is. */
function corrected(line: StoredLine, { attribution, language }: Correction) {
  const change = attribution.find(({ id }) => id === line.id)
  const inLanguage = (field: 'title' | 'organisation' | 'role') => {
    const before = line[field]
    const seen = before?.[language] ?? before?.[otherThan(language)] ?? null
    const after = change?.[field] ?? null
    return after === seen ? before : { ...before, [language]: after }
  }
  return {
    ...line,
    ...(change ? { name: change.name } : {}),
    title: inLanguage('title'),
    organisation: inLanguage('organisation'),
    role: inLanguage('role'),
  }
}

/** The byline of a version with a correction, and all corrections of it. */
function correctedIn(version: Corrected | null | undefined, correction: Correction): Corrected {
  const lines = (version?.attribution ?? []) as StoredLine[]
  const before = (version?.attributionCorrections ?? []) as object[]
  return {
    attribution: lines.map((line) => corrected(line, correction)),
    attributionCorrections: [...before, correction.trace],
  }
}

/**
 * Writes a corrected byline into the newest version alone, as a draft: where approval is required, readers keep the byline that
 * was approved until the new one is. Runs in the transaction of `req`.
 */
export async function correctBylineInDraft(
  section: Section,
  id: string,
  correction: Correction,
  req: PayloadRequest,
) {
  const newest = (await req.payload.findByID({
    collection: section,
    id,
    depth: 0,
    draft: true,
    locale: 'all',
    overrideAccess: true,
    req: inOtherLanguage(req),
  })) as unknown as Stored
  return req.payload.update({
    collection: section,
    id,
    depth: 0,
    draft: true,
    locale: writtenIn(newest.title),
    overrideAccess: true,
    req: inOtherLanguage(req),
    data: { _status: 'draft' },
    context: { [correctingAttribution]: correctedIn(newest, correction) },
  })
}

/**
 * Writes a corrected byline into what is published and into the draft that may be waiting beside it, and into
 * nothing else: a draft stays a draft. Runs in the transaction of `req`.
 *
 * Payload's update begins with the newest version, which may be a draft that nobody should see yet. So what is
 * published becomes the newest version first, and the draft the newest one again afterwards. It also asks for
 * every required text in the language that is written in: that is one the document has, not always the byline's.
 */
export async function correctByline(
  section: Section,
  id: string,
  correction: Correction,
  req: PayloadRequest,
) {
  const { payload } = req
  const { config } = payload.collections[section]
  const query = { collection: section, where: { id: { equals: id } } }
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

  const current = await inPlace()
  const newest: Stored | undefined = await getLatestCollectionVersion({
    config,
    id,
    payload,
    query,
    req,
  })
  const waiting =
    current?._status === 'published' && newest?._status === 'draft' ? newest : undefined
  if (waiting && current) await keep(current, false)
  await payload.update({
    collection: section,
    id,
    depth: 0,
    locale: writtenIn(current?.title),
    overrideAccess: true,
    req: inOtherLanguage(req),
    data: { _status: current?._status === 'draft' ? 'draft' : 'published' },
    context: { [correctingAttribution]: correctedIn(current, correction) },
  })
  if (waiting) {
    const after = await inPlace()
    // A correction that waits in the draft for approval goes on waiting there, with this one.
    const byline = isLater(waiting, current ?? {})
      ? correctedIn(waiting, correction)
      : (after ?? waiting)
    const { attribution, attributionCorrections } = byline
    await keep({ ...waiting, attribution, attributionCorrections }, true)
  }
  return payload.findByID({ collection: section, id, depth: 0, overrideAccess: true, req })
}
