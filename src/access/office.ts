import type { PayloadRequest } from 'payload'
import { now } from '../clock.ts'
import { dayOfInstant, dayOfStored } from '../handover/calendar.ts'
import { type Office, officeAt } from '../handover/office.ts'

/** Whether the ambassador holds an office now: the terms say, nothing is stored. */
export async function officeOf(req: PayloadRequest, ambassador: string): Promise<Office> {
  const { docs } = await req.payload.find({
    collection: 'terms',
    where: { ambassador: { equals: ambassador } },
    select: { role: true, startsOn: true, endsOn: true },
    populate: { roles: { timeZone: true } },
    depth: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const terms = docs.flatMap(({ role, startsOn, endsOn }) =>
    typeof role === 'object' && role
      ? [
          {
            timeZone: role.timeZone,
            startsOn: dayOfInstant(startsOn),
            endsOn: dayOfStored(endsOn),
          },
        ]
      : [],
  )
  return officeAt(terms, now())
}
