/**
 * How every query of the site reads: as somebody who is not signed in, published documents only, each localised value
 * in all languages (so that a page can tell a translation from a fallback).
 */
export const asReader = { overrideAccess: false, draft: false, locale: 'all' } as const

/** What is read of documents that others refer to, and of documents that rich texts link to. */
export const related = {
  ambassadors: {
    name: true,
    slug: true,
    portrait: true,
    positions: true,
    quote: true,
    _status: true,
  },
  interviews: { slug: true, title: true, _status: true },
  cases: {
    slug: true,
    title: true,
    summary: true,
    organisation: true,
    images: true,
    publishedAt: true,
    _status: true,
  },
  roles: { name: true, description: true, timeZone: true, seatHistory: true },
  organisations: { name: true, slug: true },
  themes: { name: true, slug: true },
  questions: { wording: true, slug: true, theme: true },
} as const

/** The same where interviews and cases are only linked to, and not shown. */
export const linked = {
  ...related,
  interviews: { slug: true, _status: true },
  cases: { slug: true, _status: true },
} as const

/** What lists read of an interview. */
export const interviewEntryFields = {
  slug: true,
  title: true,
  lead: true,
  cover: true,
  attribution: true,
  publishedAt: true,
} as const

/** What lists read of a case. */
export const caseEntryFields = {
  slug: true,
  title: true,
  summary: true,
  organisation: true,
  images: true,
  publishedAt: true,
} as const

/** Newest first; the id decides between documents published at the same moment, so that pages never overlap. */
export const newestFirst = ['-publishedAt', '-createdAt', '-id']
