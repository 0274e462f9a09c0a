import type { Payload, Where } from 'payload'
import { startOfDay } from '../../handover/calendar.ts'
import { dayOfMoment, siteTimeZone } from '../dates.ts'
import type { YearLine } from '../viewModels/pages.ts'
import { asReader } from './reading.ts'

/** No more years than this are listed. */
const mostYears = 60

/** The years in which interviews were published, newest first, each with how many. */
export async function findYears(payload: Payload): Promise<YearLine[]> {
  const [first, last] = await Promise.all([
    yearAt(payload, 'publishedAt'),
    yearAt(payload, '-publishedAt'),
  ])
  if (first === null || last === null) return []
  const years = Array.from({ length: Math.min(last - first + 1, mostYears) }, (_, at) => last - at)
  const counted = await Promise.all(
    years.map(async (year) => {
      const { totalDocs } = await payload.count({
        collection: 'interviews',
        overrideAccess: false,
        where: publishedIn(year),
      })
      return { year, interviews: totalDocs }
    }),
  )
  return counted.filter(({ interviews }) => interviews > 0)
}

/** Published in a year of the site's time zone. */
export function publishedIn(year: number): Where {
  const midnight = (of: number) => startOfDay(siteTimeZone, `${of}-01-01`).toISOString()
  return {
    and: [
      { publishedAt: { greater_than_equal: midnight(year) } },
      { publishedAt: { less_than: midnight(year + 1) } },
    ],
  }
}

/** The year of the interview that comes first in this order; null when there is none. */
async function yearAt(payload: Payload, sort: 'publishedAt' | '-publishedAt') {
  const { docs } = await payload.find({
    ...asReader,
    collection: 'interviews',
    where: { publishedAt: { exists: true } },
    select: { publishedAt: true },
    depth: 0,
    sort,
    limit: 1,
    pagination: false,
  })
  const day = dayOfMoment(docs[0]?.publishedAt)
  return day === null ? null : Number(day.slice(0, 4))
}
