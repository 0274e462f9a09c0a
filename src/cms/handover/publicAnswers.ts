import type { Organisation } from '../../generated/payload-types.ts'
import { type Day, dayOfStored } from '../../handover/calendar.ts'
import { holdersOn, seatsOn, standingOn, vacanciesOn } from '../../handover/holders.ts'
import { positionOn } from '../../handover/positions.ts'
import type { TermKind } from '../../handover/terms.ts'
import { timelineOf } from '../../handover/timeline.ts'
import type { Language } from '../../i18n/text.ts'
import { inLanguage, pathOf } from '../../publishing/sections.ts'
import type { PublicRole, PublicTerm } from './publicRole.ts'

interface Named {
  id: string
  slug: string | null
  name: string
}

/** Somebody who has, had or gets a seat. Days are `YYYY-MM-DD`; `endsOn` is the first day that is no longer theirs. */
export interface HolderAnswer {
  term: { id: string; startsOn: Day; endsOn: Day | null; kind: TermKind; appointedBy: Named[] }
  ambassador: Named & {
    /** The position they had on the day asked about, null where none is known. */
    title: string | null
    organisation: string | null
    sector: string | null
    /** Their page on the public site. */
    url: string
  }
}

/** Who holds a role on a day. */
export interface HoldersAnswer {
  role: Named
  on: Day
  seats: number
  vacancies: number
  holders: HolderAnswer[]
}

/** A stretch of days `[from, to)` over which nothing changes; the last one has no end. */
export interface SegmentAnswer {
  from: Day
  to: Day | null
  seats: number
  vacancies: number
  holders: HolderAnswer[]
}

/** The history of a role and what is announced of its future. */
export interface TimelineAnswer {
  role: Named
  timeZone: string
  today: Day
  segments: SegmentAnswer[]
  announced: HolderAnswer[]
}

/** For whom the answer is: the language, and the address of the site, without a trailing slash. */
export interface Reader {
  language: Language
  origin: string
}

/** The holders of the role on the day, of a coming day as far as they are announced. */
export function holdersAnswer(role: PublicRole, on: Day, reader: Reader): HoldersAnswer {
  return {
    role: named(role.doc),
    on,
    seats: seatsOn(role.seats, on),
    vacancies: vacanciesOn(role.terms, role.seats, on),
    holders: holdersOn(role.terms, on).map((term) => holder(term, on, reader)),
  }
}

/** The timeline of the role. Positions are those of each stretch's first day, of announced terms their own first day. */
export function timelineAnswer(role: PublicRole, reader: Reader): TimelineAnswer {
  const { announced } = standingOn(role.terms, role.seats, role.today)
  return {
    role: named(role.doc),
    timeZone: role.timeZone,
    today: role.today,
    segments: timelineOf(role.terms, role.seats).map(({ holders, ...segment }) => ({
      ...segment,
      holders: holders.map((term) => holder(term, segment.from, reader)),
    })),
    announced: announced.map((term) => holder(term, term.startsOn, reader)),
  }
}

function holder(term: PublicTerm, on: Day, { language, origin }: Reader): HolderAnswer {
  const { id, startsOn, endsOn, kind, appointedBy, person } = term
  const position = positionOn(
    (person.positions ?? []).map((each) => ({
      ...each,
      startsOn: dayOfStored(each.from),
      endsOn: dayOfStored(each.to),
    })),
    on,
  )
  return {
    term: { id, startsOn, endsOn, kind, appointedBy: appointedBy.map(named) },
    ambassador: {
      ...named(person),
      title: position?.title ?? null,
      organisation: nameOf(position?.organisation),
      sector: person.sector ?? null,
      url: `${origin}${inLanguage(pathOf('ambassadors', person.slug ?? ''), language)}`,
    },
  }
}

const named = ({ id, slug, name }: { id: string; slug?: string | null; name: string }): Named => ({
  id,
  slug: slug ?? null,
  name,
})

const nameOf = (organisation: string | Organisation | null | undefined): string | null =>
  typeof organisation === 'object' ? (organisation?.name ?? null) : null
