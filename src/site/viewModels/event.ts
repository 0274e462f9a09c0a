import type { Language } from '../../i18n/text.ts'
import { sayMoments } from '../dates.ts'
import { safeHref } from '../links.ts'
import { type InLanguages, type Passage, passage } from '../text.ts'

/** What is read of an event in the programme. */
export interface EventSource {
  title?: InLanguages<string>
  startsAt?: string | null
  endsAt?: string | null
  place?: InLanguages<string>
  text?: InLanguages<string>
  link?: string | null
}

/** An event as the front page shows it. */
export interface EventLine {
  title: Passage
  /** ISO 8601 instant. */
  startsAt: string
  /** Day and time as people say it: 'torsdag den 3. december 2026 kl. 14.00–16.00'. */
  when: string
  place: Passage | null
  text: Passage | null
  link: string | null
}

/** The event; null without a title or a beginning. */
export function eventLine(source: EventSource, language: Language): EventLine | null {
  const title = passage(source.title, language)
  const start = new Date(source.startsAt ?? '')
  if (!title || Number.isNaN(start.getTime())) return null
  const end = source.endsAt ? new Date(source.endsAt) : null
  return {
    title,
    startsAt: start.toISOString(),
    when: sayMoments(start, end, language),
    place: passage(source.place, language),
    text: passage(source.text, language),
    link: safeHref(source.link),
  }
}
