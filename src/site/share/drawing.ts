import { createHash } from 'node:crypto'
import { ownAccent } from '../../publishing/accent.ts'
import type { Frame, PageView } from '../frame.ts'
import { pageWords } from '../pageWords.ts'
import { words } from '../words.ts'

/** Everything that a page's drawn picture shows, and nothing else: two equal ones are one picture. */
export interface Drawing {
  siteName: string
  /** What kind of page it is; null when the title says it. */
  kicker: string | null
  title: string
  /** Who or where: a line in bold and one below. */
  by: string | null
  below: string | null
  /** The file of the page's own picture, with its focal point in per cent. */
  photo: { file: string; x: number; y: number } | null
  /** The ground, `#rrggbb`. */
  accent: string
}

/** Raised when the drawing itself changes, so that every picture gets a new address. */
const edition = 1

/** What is drawn of a page: what it says of itself in its head. */
export function drawingOf(frame: Frame, view: PageView): Drawing {
  const { language, site } = frame
  const title = view.title ?? site.tagline?.text ?? site.name.text
  return {
    siteName: site.name.text,
    ...about(view, language),
    title,
    photo: photoOf(view.picture),
    accent: site.accent ?? ownAccent,
  }
}

/** The state of a drawing in 16 hexadecimal digits. */
export function hashOf(drawing: Drawing): string {
  return createHash('sha256')
    .update(JSON.stringify([edition, drawing]))
    .digest('hex')
    .slice(0, 16)
}

function about({ subject }: PageView, language: Frame['language']) {
  const texts = words[language]
  const nobody = { kicker: null, by: null, below: null }
  if (subject?.kind === 'interview') {
    const [first, ...others] = subject.model.byline
    return {
      kicker: texts.interview.kicker,
      by: subject.model.byline.map(({ name }) => name).join(', ') || null,
      below: others.length > 0 ? null : lineOf(first?.title, first?.organisation),
    }
  }
  if (subject?.kind === 'case') {
    return {
      kicker: texts.case.kicker,
      by: subject.model.organisation?.name.text ?? null,
      below: null,
    }
  }
  if (subject?.kind === 'ambassador') {
    const { title, organisation } = subject.model.person
    const [term] = subject.model.terms
    return { kicker: term?.role?.text ?? null, by: null, below: lineOf(title, organisation) }
  }
  if (subject?.kind === 'question') {
    const { kicker, answers } = pageWords[language].question
    return { kicker, by: null, below: answers(subject.model.total) }
  }
  return nobody
}

function lineOf(...parts: ({ text: string } | null | undefined)[]): string | null {
  return parts.flatMap((part) => part?.text ?? []).join(', ') || null
}

function photoOf(picture: PageView['picture']): Drawing['photo'] {
  const file = picture?.src.split('/').at(-1)
  return picture && file
    ? { file: decodeURIComponent(file), x: picture.focus.x, y: picture.focus.y }
    : null
}
