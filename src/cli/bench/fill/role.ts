import type { Payload } from 'payload'
import { languages } from '../../../i18n/text.ts'
import { chanceFrom, rowId } from './chance.ts'
import type { Writer } from './writer.ts'

const seats = 3
const firstYear = 2004
const monthsOfTerm = 24

/**
 * A role of three seats that these people held in turn, three by three for two years, with the last of them in office,
 * and the questions that each of them was asked.
 */
export async function fillRole(
  payload: Payload,
  writer: Writer,
  { holders, questions }: { holders: readonly string[]; questions: readonly string[] },
): Promise<string> {
  const [role = ''] = await writer.write('roles', 1, () => ({
    name: { da: 'Ambassadør for god ledelse', en: 'Ambassador for good leadership' },
    slug: 'ambassadoer',
    timeZone: 'Europe/Copenhagen',
    termMonths: monthsOfTerm,
    questionSet: [...questions],
    seatHistory: [{ id: rowId(chanceFrom(firstYear)), from: dayIn(firstYear), seats }],
  }))
  await writer.write('terms', holders.length, (index) => {
    const startsIn = firstYear + 2 * Math.floor(index / seats)
    const endsIn = startsIn + 2
    return {
      role,
      ambassador: holders[index],
      title: `${startsIn}–${endsIn}`,
      startsOn: dayIn(startsIn),
      endsOn: dayIn(endsIn),
      kind: 'ordinary',
    }
  })
  for (const locale of languages) {
    const data = { siteName: { da: 'Stafetten', en: 'The Relay' }[locale], role }
    await payload.updateGlobal({ slug: 'settings', overrideAccess: true, locale, data })
  }
  return role
}

const dayIn = (year: number) => `${year}-03-01T12:00:00.000Z`
