import { calendarDayIn, type Day } from '../../handover/calendar.ts'
import type { Language } from '../../i18n/text.ts'
import { dayOf, dayOfMoment, siteTimeZone } from '../dates.ts'
import { allReadable, type Related } from '../related.ts'
import { type InLanguages, type Passage, passage, type RichPassage, richPassage } from '../text.ts'
import { type Attachment, type AttachmentSource, attachmentsOf } from './attachment.ts'
import { type BylineLine, bylineOf } from './byline.ts'
import type { AttributionSource, CaseEntrySource, Entry } from './entry.ts'
import type { PersonSource } from './person.ts'
import { type Picture, picturesOf } from './picture.ts'
import { type NamedPage, namedPage, type ThemeSource, themeOf } from './question.ts'

/** The four parts of a case, in the order they are told. */
export const caseParts = ['challenge', 'action', 'effect', 'learning'] as const
export type CasePart = (typeof caseParts)[number]

/** What the page reads of a case. */
export interface CaseSource
  extends CaseEntrySource,
    Partial<Record<CasePart, InLanguages<object>>> {
  sector?: string | null
  themes?: Related<ThemeSource>[] | null
  contact?: { name?: string | null; email?: string | null; phone?: string | null } | null
  putForwardBy?: Related<PersonSource>[] | null
  putForwardOn?: string | null
  attachments?: Related<AttachmentSource>[] | null
  attribution?: (AttributionSource & { ambassador?: Related<{ id: string }> })[] | null
}

/** Everything the page of a case shows. */
export interface CasePage {
  title: Passage
  summary: Passage | null
  organisation: NamedPage | null
  sector: string | null
  themes: NamedPage[]
  parts: { part: CasePart; text: RichPassage }[]
  contact: { name: string; email: string | null; phone: string | null } | null
  byline: BylineLine[]
  putForwardOn: Day | null
  publishedOn: Day | null
  pictures: Picture[]
  attachments: Attachment[]
  relatedCases: Entry[]
  relatedInterviews: Entry[]
}

/** The page of a case; null when it has no title. */
export function casePage(
  doc: CaseSource,
  surroundings: Pick<CasePage, 'relatedCases' | 'relatedInterviews'>,
  moment: Date,
  language: Language,
): CasePage | null {
  const title = passage(doc.title, language)
  if (!title) return null
  return {
    title,
    summary: passage(doc.summary, language),
    organisation: namedPage('organisations', doc.organisation, language),
    sector: doc.sector ?? null,
    themes: allReadable(doc.themes).flatMap((theme) => themeOf(theme, language) ?? []),
    parts: caseParts.flatMap((part) => {
      const text = richPassage(doc[part], language)
      return text ? [{ part, text }] : []
    }),
    contact: contactOf(doc.contact),
    byline: bylineOf(
      doc.attribution,
      doc.putForwardBy,
      calendarDayIn(siteTimeZone, moment),
      language,
    ),
    putForwardOn: dayOf(doc.putForwardOn),
    publishedOn: dayOfMoment(doc.publishedAt),
    pictures: picturesOf(doc.images, language),
    attachments: attachmentsOf(doc.attachments, language),
    ...surroundings,
  }
}

function contactOf(contact: CaseSource['contact']): CasePage['contact'] {
  const name = contact?.name?.trim()
  const email = contact?.email?.trim() || null
  const phone = contact?.phone?.trim() || null
  return name || email || phone ? { name: name ?? '', email, phone } : null
}
