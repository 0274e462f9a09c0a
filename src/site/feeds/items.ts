import type { Language } from '../../i18n/text.ts'
import { documentAddress } from '../addresses.ts'
import { type Related, readable } from '../related.ts'
import { type Passage, paragraphs } from '../text.ts'
import type { BylineLine } from '../viewModels/byline.ts'
import { type CaseSource, casePage } from '../viewModels/casePage.ts'
import { type InterviewSource, interviewPage } from '../viewModels/interviewPage.ts'
import type { MediaSource, Picture } from '../viewModels/picture.ts'
import { caseContent, interviewContent } from './content.tsx'
import type { FeedItem, FeedPicture } from './feed.ts'

/** Where and how a feed is written. */
export interface FeedSurroundings {
  language: Language
  baseUrl: string
  moment: Date
  /** Whether the items have their whole text. */
  full: boolean
}

/** Feeds tell of the document alone. */
const noSurroundings = {
  atTheTime: null,
  standing: null,
  relatedInterviews: [],
  relatedCases: [],
}

type Dated = { id: string; publishedAt?: string | null; updatedAt?: string | null }

/** An interview in a feed; null when it has no title, address or moment of publication. */
export function interviewItem(
  doc: InterviewSource & Dated,
  surroundings: FeedSurroundings,
): FeedItem | null {
  const { language, moment, full } = surroundings
  const model = interviewPage(doc, noSurroundings, moment, language)
  const frame = frameOf('interviews', doc, surroundings)
  if (!model || !frame) return null
  return {
    ...frame,
    title: model.title.text,
    lang: model.title.lang,
    summary: firstParagraph(model.lead),
    html: full ? interviewContent(model, surroundings) : null,
    authors: authorsOf(model.byline, surroundings),
    categories: [],
    picture: enclosureOf(doc.cover, model.cover, surroundings),
  }
}

/** A case in a feed; null when it has no title, address or moment of publication. */
export function caseItem(doc: CaseSource & Dated, surroundings: FeedSurroundings): FeedItem | null {
  const { language, moment, full } = surroundings
  const model = casePage(doc, noSurroundings, moment, language)
  const frame = frameOf('cases', doc, surroundings)
  if (!model || !frame) return null
  return {
    ...frame,
    title: model.title.text,
    lang: model.title.lang,
    summary: firstParagraph(model.summary),
    html: full ? caseContent(model, surroundings) : null,
    authors: authorsOf(model.byline, surroundings),
    categories: model.themes.map(({ name }) => name.text),
    picture: enclosureOf(
      doc.images?.find((each) => readable(each)),
      model.pictures[0] ?? null,
      surroundings,
    ),
  }
}

function frameOf(
  section: 'interviews' | 'cases',
  doc: Dated & { slug?: string | null },
  { language, baseUrl }: FeedSurroundings,
): Pick<FeedItem, 'id' | 'url' | 'published' | 'updated'> | null {
  const path = documentAddress(section, doc.slug, language)
  const published = new Date(doc.publishedAt ?? Number.NaN)
  if (!path || Number.isNaN(published.getTime())) return null
  const changed = new Date(doc.updatedAt ?? Number.NaN)
  return {
    // RFC 4151: neither a new title nor a new address makes it another document.
    id: `tag:${new URL(baseUrl || 'http://localhost').hostname},${published.toISOString().slice(0, 10)}:${section}/${doc.id}/${language}`,
    url: `${baseUrl}${path}`,
    published,
    updated: changed > published ? changed : published,
  }
}

function authorsOf(byline: readonly BylineLine[], { baseUrl }: FeedSurroundings) {
  return byline.map(({ name, path }) => ({ name, url: path && `${baseUrl}${path}` }))
}

function firstParagraph(passage: Passage | null): string | null {
  return (passage && paragraphs(passage.text)[0]) ?? null
}

type WithFile = MediaSource & {
  sizes?: Record<
    string,
    { url?: string | null; filesize?: number | null } | null | undefined
  > | null
}

/** The largest JPEG of a picture, with its size in bytes, which RSS asks for. */
function enclosureOf(
  source: Related<MediaSource>,
  picture: Picture | null,
  { baseUrl }: FeedSurroundings,
): FeedPicture | null {
  const media = readable(source) as WithFile | null
  if (!media || !picture) return null
  const size = Object.values(media.sizes ?? {}).find((each) => each?.url === picture.src)?.filesize
  return size ? { url: `${baseUrl}${picture.src}`, type: 'image/jpeg', size } : null
}
