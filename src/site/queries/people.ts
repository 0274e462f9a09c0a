import type { Payload } from 'payload'
import { calendarDayIn } from '../../handover/calendar.ts'
import type { Language } from '../../i18n/text.ts'
import { inOrder } from '../../references.ts'
import { compareNames, siteTimeZone } from '../dates.ts'
import { allReadable } from '../related.ts'
import { type Person, peopleOf } from '../viewModels/person.ts'
import { type Having, matching } from './having.ts'
import { type PublishedCase, publishedCases } from './published.ts'
import { asReader, related } from './reading.ts'

/** The ambassadors who put forward the newest cases that have what is asked for, `limit` at most, by name. */
export async function findContributors(
  payload: Payload,
  having: Having<PublishedCase>,
  limit: number,
  moment: Date,
  language: Language,
): Promise<Person[]> {
  const found = (await publishedCases(payload)).filter(matching(having)).slice(0, 2 * limit)
  const ids = [...new Set(found.flatMap(({ putForwardBy }) => putForwardBy))]
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    ...asReader,
    collection: 'ambassadors',
    where: { id: { in: ids } },
    select: related.ambassadors,
    populate: related,
    joins: false,
    depth: 1,
    sort: 'id',
    pagination: false,
  })
  const people = inOrder(ids, allReadable(docs))
  const day = calendarDayIn(siteTimeZone, moment)
  return peopleOf(people.slice(0, limit), day, language).sort((a, b) =>
    compareNames(a.name, b.name),
  )
}
