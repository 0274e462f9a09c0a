import type { CanonicalContent } from '../../approval/content.ts'
import type { CanonicalPicture } from '../../approval/picture.ts'
import type { VisibleNode } from '../../approval/visible.ts'
import type { PageView } from '../frame.ts'
import { interviewView } from '../pages/interview.tsx'
import { interviewPage } from '../viewModels/interviewPage.ts'
import type { MediaSource } from '../viewModels/picture.ts'

/** The file of a frozen picture as a page shows it; null when it is no longer there. */
export type FileOf = (picture: CanonicalPicture) => MediaSource | null

/**
 * The page of an interview as it was frozen, made by the very view model and components that make the public page; null when it
 * has no title. What stands around an interview on the site is no part of what is approved.
 */
export function frozenView(
  content: CanonicalContent,
  moment: Date,
  fileOf: FileOf,
): PageView | null {
  const { byline, cover, exchanges, language, lead, pullQuote, title } = content
  const source = {
    id: 'frozen',
    title,
    lead,
    pullQuote,
    cover: cover && shown(cover, fileOf),
    attribution: byline,
    exchanges: exchanges.map(({ answer, wording }) => ({
      wording,
      answer: { root: { type: 'root', children: answer.map((node) => expanded(node, fileOf)) } },
    })),
  }
  const around = { atTheTime: null, standing: null, relatedCases: [], relatedInterviews: [] }
  const model = interviewPage(source, around, moment, language)
  if (!model) return null
  // The numbers of the page, which a question without words has too.
  const numbered = model.exchanges.map((each, index) => ({
    ...each,
    number: exchanges[index]?.number ?? each.number,
  }))
  return interviewView({ ...model, exchanges: numbered }, language)
}

/** A picture with the words that were frozen with it. */
function shown(picture: CanonicalPicture, fileOf: FileOf): MediaSource | null {
  const file = fileOf(picture)
  return file && { ...file, alt: picture.alt, credit: picture.credit }
}

/** A frozen node as the site's converters read it. */
function expanded(node: VisibleNode, fileOf: FileOf): object {
  const { children, picture, ...own } = node
  return {
    ...own,
    ...(children ? { children: children.map((child) => expanded(child, fileOf)) } : {}),
    ...(picture ? { value: shown(picture, fileOf) ?? picture.media } : {}),
  }
}
