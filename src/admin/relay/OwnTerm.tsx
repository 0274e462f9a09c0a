import type { Payload } from 'payload'
import { now } from '../../clock.ts'
import { calendarDayIn, dayOfInstant, dayOfStored } from '../../handover/calendar.ts'
import { dayBefore, later } from '../../handover/intervals.ts'
import { sayDay } from '../../handover/sayDay.ts'
import { whenOf } from '../../handover/when.ts'
import type { Language } from '../../i18n/text.ts'
import { siteTimeZone } from '../../i18n/timeZones.ts'
import { type Say, wordsIn } from './words.ts'

interface Props {
  payload: Payload
  /** Whose terms; the user may not be linked to anybody. */
  ambassador: string | undefined
  language: Language
}

interface OwnTerms {
  today: string
  startsOn: string
  endsOn: string | null
}

/** Tells an ambassador where their term stands, and what they may write now. */
export async function OwnTerm({ payload, ambassador, language }: Props) {
  const say = wordsIn(language)
  return (
    <section aria-labelledby="own-term" className="relay relay-today">
      <h2 id="own-term">{say('yourTerm')}</h2>
      <p>{messageOf(ambassador ? await ownTerms(payload, ambassador) : [], say, language)}</p>
    </section>
  )
}

/** The terms of an ambassador, announced or not: they are their own. */
async function ownTerms(payload: Payload, ambassador: string): Promise<OwnTerms[]> {
  const { docs } = await payload.find({
    collection: 'terms',
    where: { ambassador: { equals: ambassador } },
    sort: 'startsOn',
    depth: 1,
    populate: { roles: { timeZone: true } },
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ role, startsOn, endsOn }) => ({
    today: calendarDayIn(typeof role === 'object' ? role.timeZone : siteTimeZone, now()),
    startsOn: dayOfInstant(startsOn),
    endsOn: dayOfStored(endsOn),
  }))
}

function messageOf(terms: readonly OwnTerms[], say: Say, language: Language): string {
  const current = terms.find((term) => whenOf(term, term.today) === 'current')
  if (current) {
    const until = current.endsOn
      ? say('until', { day: sayDay(dayBefore(current.endsOn), language) })
      : say('noEnd')
    return say('termCurrent', { until })
  }
  const coming = terms.find((term) => whenOf(term, term.today) === 'coming')
  if (coming) return say('termComing', { day: sayDay(coming.startsOn, language) })
  const ends = terms.flatMap(({ endsOn }) => endsOn ?? [])
  const [first] = ends
  if (!first) return say('noTerm')
  return say('termOver', { day: sayDay(dayBefore(ends.reduce(later, first)), language) })
}
