import type { Payload, Where } from 'payload'
import { calendarDayIn } from '../../handover/calendar.ts'
import type { Language } from '../../i18n/text.ts'
import { compareNames, siteTimeZone } from '../dates.ts'
import { allReadable } from '../related.ts'
import { type Person, peopleOf } from '../viewModels/person.ts'
import { asReader, newestFirst, related } from './reading.ts'

/** The ambassadors who put forward the newest cases that meet a condition, `limit` at most, by name. */
export async function findContributors(
  payload: Payload,
  where: Where,
  limit: number,
  moment: Date,
  language: Language,
): Promise<Person[]> {
  const { docs } = await payload.find({
    ...asReader,
    collection: 'cases',
    where,
    select: { putForwardBy: true },
    populate: related,
    depth: 2,
    sort: newestFirst,
    limit: 2 * limit,
    pagination: false,
  })
  const people = docs.flatMap(({ putForwardBy }) => allReadable(putForwardBy))
  const each = [...new Map(people.map((person) => [person.id, person])).values()]
  const day = calendarDayIn(siteTimeZone, moment)
  return peopleOf(each.slice(0, limit), day, language).sort((a, b) => compareNames(a.name, b.name))
}
