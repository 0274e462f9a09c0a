import type { Payload } from 'payload'
import { noteRead } from '../recording.ts'

interface Known {
  at: number
  zones: Promise<string[]>
}

/** A page asks a dozen times whose terms are public: what was found is good for so many milliseconds. */
const freshFor = 1000
const known = new WeakMap<Payload, Known>()

/**
 * The time zones that roles have, each once: a column of few values. A change of them, which is as rare as a new role
 * abroad, is seen at once in this process and within a second in others. The answer is for everyone, so it is asked for outside any
 * transaction.
 */
export function timeZonesOfRoles(payload: Payload): Promise<string[]> {
  // whoever asks depends on the roles, also when somebody else has asked the database for it
  noteRead('roles')
  const found = known.get(payload)
  const at = performance.now()
  if (found && at - found.at < freshFor) return found.zones
  const zones = payload
    .findDistinct({ collection: 'roles', field: 'timeZone', limit: 0, overrideAccess: true })
    .then(({ values }) => values.map(({ timeZone }) => timeZone))
  known.set(payload, { at, zones })
  zones.catch(() => known.delete(payload))
  return zones
}

/** To be told after a role was written. */
export function forgetTimeZones(payload: Payload): void {
  known.delete(payload)
}
