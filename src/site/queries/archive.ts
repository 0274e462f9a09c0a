import type { Payload } from 'payload'
import { once } from '../../memory/index.ts'
import type { YearLine } from '../viewModels/pages.ts'
import { countBy } from './having.ts'
import { type PublishedInterview, publishedInterviews } from './published.ts'

/** No more years than this are listed. */
const mostYears = 60

/** The years in which interviews were published, newest first, each with how many. */
export async function findYears(payload: Payload): Promise<YearLine[]> {
  return yearsOf(await publishedInterviews(payload))
}

const yearsOf = once((rows: readonly PublishedInterview[]): YearLine[] => {
  const counts = [...countBy(rows, ({ year }) => (year === null ? [] : [year]))]
  const years = counts.map(([year, interviews]) => ({ year: Number(year), interviews }))
  const [newest] = years.sort((one, other) => other.year - one.year)
  return years.filter(({ year }) => newest && year > newest.year - mostYears)
})
