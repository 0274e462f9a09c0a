import type { PayloadRequest } from 'payload'
import {
  type ApprovedInterview,
  type CanonicalContent,
  canonicalContent,
  writtenLanguages,
} from '../../approval/content.ts'
import type { PictureFacts, Pictures } from '../../approval/picture.ts'
import { now } from '../../clock.ts'
import { inOtherLanguage } from '../../fields/otherLanguage.ts'
import type { Language } from '../../i18n/text.ts'
import { mediaOf } from '../../publishing/mediaUse.ts'
import { idOf, idsOf, type Reference } from '../../references.ts'
import { bylineNow } from '../bylineNow.ts'
import { hashOfContent } from './hash.ts'

/** An interview as it stands, with what is approved of it. */
export interface Approvable {
  id: string
  /** The newest version of all, or what readers have. */
  status: 'draft' | 'published'
  inTrash: boolean
  title: unknown
  people: string[]
  role: string | undefined
  /** What the interview says of itself: a mode, or `inherit`. */
  approval: unknown
  /** The languages that it is written in. */
  languages: Language[]
  content: Record<Language, CanonicalContent>
  hash: Record<Language, string>
}

type Stored = ApprovedInterview & {
  id: string
  _status?: 'draft' | 'published' | null
  deletedAt?: string | null
  approval?: unknown
  role?: Reference
  interviewees?: Reference[] | null
  interviewedOn?: string | null
}

/**
 * An interview and what is approved of it, with the byline that is frozen or would be frozen now, read in the transaction of
 * `req`; null when there is none. `draft` asks for the newest version instead of what was published last.
 */
export async function approvable(
  req: PayloadRequest,
  id: string,
  { draft }: { draft: boolean },
): Promise<Approvable | null> {
  const doc = (await req.payload.findByID({
    collection: 'interviews',
    id,
    depth: 0,
    draft,
    locale: 'all',
    trash: true,
    disableErrors: true,
    overrideAccess: true,
    req: inOtherLanguage(req),
  })) as unknown as Stored | null
  if (!doc) return null
  const people = idsOf(doc.interviewees)
  const attribution =
    doc.attribution && doc.attribution.length > 0
      ? doc.attribution
      : await bylineNow(req, { people, on: doc.interviewedOn, moment: now() })
  const interview = { ...doc, attribution }
  const pictures = await picturesOf(req, [...mediaOf(doc)])
  const content = {
    da: canonicalContent(interview, 'da', pictures),
    en: canonicalContent(interview, 'en', pictures),
  }
  return {
    id: doc.id,
    status: doc._status ?? 'draft',
    inTrash: Boolean(doc.deletedAt),
    title: doc.title,
    people,
    role: idOf(doc.role),
    approval: doc.approval,
    languages: writtenLanguages(interview),
    content,
    hash: { da: hashOfContent(content.da), en: hashOfContent(content.en) },
  }
}

async function picturesOf(req: PayloadRequest, ids: string[]): Promise<Pictures> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    select: { alt: true, credit: true, filename: true, focalX: true, focalY: true },
    depth: 0,
    pagination: false,
    locale: 'all',
    overrideAccess: true,
    req: inOtherLanguage(req),
  })
  return new Map(docs.map(({ id, ...facts }) => [id, facts as PictureFacts]))
}
