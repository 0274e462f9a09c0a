import type { Payload } from 'payload'
import { factories } from './index.ts'

/** A role with a vacancy in its past, three seats from 2026 on, and one of everything that readers may not know. */
export async function makeHistory(payload: Payload) {
  const make = factories(payload)
  const ministry = await make.organisations({ name: 'Ministeriet for Fremtiden' })
  const school = await make.organisations({ name: 'Skolen ved Søen' })
  const role = await make.roles({
    name: 'Ambassadør for afprøvning',
    seatHistory: [
      { from: '2024-01-01', seats: 1 },
      { from: '2026-01-01', seats: 3 },
    ],
  })
  await payload.update({
    collection: 'roles',
    id: role.id,
    locale: 'en',
    overrideAccess: true,
    data: { name: 'Ambassador for testing' },
  })
  const person = async (name: string, data = {}, state = { published: true }) =>
    make.ambassadors(state, { name, ...data })
  const term = (ambassador: { id: string }, startsOn: string, endsOn?: string, more = {}) =>
    make.terms({ role: role.id, ambassador: ambassador.id, startsOn, endsOn, ...more })
  const anna = await person('Anna Ask', {
    sector: 'municipality',
    positions: [
      { title: 'Lærer', organisation: school.id, from: '2020-01-01', to: '2024-07-01' },
      { title: 'Skoleleder', organisation: school.id, from: '2024-07-01' },
    ],
  })
  const bo = await person('Bo Birk')
  const ida = await person('Ida Iversen')
  const hidden = await person('Kanariefugl-kladde', {}, { published: false })
  const secret = await person('Kanariefugl-hemmelig')
  await term(anna, '2024-01-01', '2025-01-01', { appointedBy: [ministry.id] })
  await term(bo, '2026-01-01', '2027-01-01', { kind: 'acting' })
  await term(hidden, '2026-01-01', '2027-01-01')
  await term(ida, '2027-01-01', undefined, { announcedOn: '2026-06-01' })
  await term(secret, '2027-01-01', undefined, { announcedOn: '2026-12-01' })
  return role
}
