import type { BaseFilter } from 'payload'
import { ambassadorIdOf, isAmbassador, type Person } from '../access/people.ts'

/** In the admin panel an ambassador's user lists what is theirs, though others' published work is readable. */
export function ownContributions(field: 'interviewees' | 'putForwardBy'): BaseFilter {
  return ({ req }) => {
    const person = req.user as Person
    if (!isAmbassador(person)) return null
    return { [field]: { contains: ambassadorIdOf(person) ?? '' } }
  }
}
