import type { Payload } from 'payload'
import type { Language } from '../../i18n/text.ts'
import { nextEvent, overAt } from '../../publishing/events.ts'
import { arrangedSections } from '../../publishing/frontSections.ts'
import { idsOf } from '../../references.ts'
import { siteTimeZone } from '../dates.ts'
import type { Entry } from '../viewModels/entry.ts'
import { eventLine } from '../viewModels/event.ts'
import type { FrontPage } from '../viewModels/pages.ts'
import { findCases, findChosenCases, findChosenInterviews, findInterviews } from './entries.ts'
import { findChosenQuestions } from './questions.ts'
import { asReader } from './reading.ts'
import type { Settings } from './settings.ts'
import { findStanding } from './standing.ts'

const newInterviews = 4
const newCases = 3
const questions = 4

/**
 * Everything the front page shows: what an editor has featured, filled up with the newest, in the order that an editor
 * chose. Sections that are not shown are not read. `until` is the moment at which the event on it is over.
 */
export async function findFront(
  payload: Payload,
  settings: Settings,
  moment: Date,
  language: Language,
): Promise<{ model: FrontPage; until: Date | null }> {
  const { front, events } = await payload.findGlobal({
    ...asReader,
    slug: 'settings',
    select: { front: true, events: true },
    depth: 0,
  })
  const sections = arrangedSections(front?.sections)
  const shows = (section: FrontPage['sections'][number]) => sections.includes(section)
  const { role } = settings
  const upcoming = shows('event') ? nextEvent(events ?? [], moment, siteTimeZone) : null
  const [chosenInterviews, chosenCases] = await Promise.all([
    shows('interviews') ? findChosenInterviews(payload, language, idsOf(front?.interviews)) : null,
    shows('cases') ? findChosenCases(payload, language, idsOf(front?.cases)) : null,
  ])
  const [standing, interviews, cases, asked] = await Promise.all([
    role && (shows('holders') || shows('former'))
      ? findStanding(payload, role, moment, language)
      : null,
    chosenInterviews
      ? fill(chosenInterviews, newInterviews, (limit) =>
          findInterviews(payload, language, { limit }),
        )
      : [],
    chosenCases
      ? fill(chosenCases, newCases, (limit) => findCases(payload, language, { limit }))
      : [],
    shows('questions')
      ? findFrontQuestions(payload, idsOf(front?.questions), role?.id, language)
      : [],
  ])
  return {
    model: {
      sections,
      standing,
      event: upcoming && eventLine(upcoming, language),
      interviews,
      cases,
      questions: asked,
      featured: {
        interviews: (chosenInterviews ?? []).length > 0,
        cases: (chosenCases ?? []).length > 0,
      },
      about: shows('about') ? settings.about : null,
    },
    until: upcoming && overAt(upcoming, siteTimeZone),
  }
}

/** The featured questions, or else the first answered ones of the role's question set. */
async function findFrontQuestions(
  payload: Payload,
  featured: readonly string[],
  role: string | undefined,
  language: Language,
) {
  if (featured.length > 0 || !role)
    return findChosenQuestions(payload, featured, questions, language)
  const { docs } = await payload.find({
    ...asReader,
    collection: 'roles',
    where: { id: { equals: role } },
    select: { questionSet: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return findChosenQuestions(payload, idsOf(docs[0]?.questionSet), questions, language)
}

async function fill(
  featured: readonly { entry: Entry }[],
  count: number,
  newest: (limit: number) => Promise<{ entries: Entry[] }>,
): Promise<Entry[]> {
  const first = featured.map(({ entry }) => entry)
  if (first.length >= count) return first
  const known = new Set(first.map(({ path }) => path))
  const { entries } = await newest(count + first.length)
  return [...first, ...entries.filter(({ path }) => !known.has(path))].slice(0, count)
}
