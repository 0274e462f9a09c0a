import type { DemoCalendar } from './calendar.ts'
import type { DemoRole } from './types.ts'

export const roleSlug = 'ambassadoer-for-god-offentlig-ledelse'

/** One seat from the start, three since ten months before the reference day. */
export function role({ month }: DemoCalendar): DemoRole {
  return {
    slug: roleSlug,
    name: {
      da: 'Ambassadør for god offentlig ledelse',
      en: 'Ambassador for Good Public Leadership',
    },
    description: {
      da: 'Ambassadørerne besøger arbejdspladser i stat, regioner og kommuner, finder ledelse, der virker, og sørger for, at andre får den at se. Hvervet varer to år og passes ved siden af det daglige arbejde.',
      en: 'The ambassadors visit workplaces in central government, regions and municipalities, look for leadership that works and make sure that others get to see it. The office is held for two years alongside the day job.',
    },
    timeZone: 'Europe/Copenhagen',
    termMonths: 24,
    seatHistory: [
      { from: month(-62), seats: 1 },
      { from: month(-10), seats: 3 },
    ],
    questionSet: ['to-aar', 'fejl', 'moede', 'borger', 'blive', 'politik'],
  }
}
