import { addDays, addMonths, calendarDayIn } from '../../src/handover/calendar.ts'
import type { Desk } from '../setup/desk.ts'
import { made } from '../setup/desk.ts'

/** The day it is in Denmark. */
export const today = calendarDayIn('Europe/Copenhagen', new Date())

/** A role with two holders, one of whom can pass the baton on to Liv, who has none; and somebody who has been there. */
export async function relayOf(desk: Desk, name: string) {
  const starts = addMonths(today, -12)
  const ends = addMonths(today, 12)
  const role = await made(desk, 'roles', {
    name,
    timeZone: 'Europe/Copenhagen',
    termMonths: 24,
    seatHistory: [{ from: addMonths(today, -60), seats: 2 }],
  })
  const person = async (who: string) =>
    (await made(desk, 'ambassadors', { name: `${who} ${name}`, _status: 'published' })).id
  const term = async (ambassador: string, startsOn: string, endsOn: string) =>
    (await made(desk, 'terms', { role: role.id, ambassador, startsOn, endsOn })).id
  const [ida, per, liv, mads] = [
    await person('Ida'),
    await person('Per'),
    await person('Liv'),
    await person('Mads'),
  ]
  const idasTerm = await term(ida, starts, ends)
  await term(per, starts, ends)
  await term(mads, addMonths(today, -40), addMonths(today, -16))
  return {
    role: role.id,
    ida,
    liv,
    mads,
    idasTerm,
    ends,
    /** A day on which the baton could be passed on. */
    day: addDays(today, 40),
    /** First and end days of the terms of the role, by ambassador. */
    terms: async () => {
      const { body } = await desk.api(`/terms?where[role][equals]=${role.id}&depth=0&limit=50`)
      const docs = body.docs as { ambassador: string; startsOn: string; endsOn?: string }[]
      return new Map(
        docs.map(({ ambassador, startsOn, endsOn }) => [
          ambassador,
          [startsOn, endsOn].map((at) => at?.slice(0, 10)),
        ]),
      )
    },
  }
}
