/** What access rules need to know of a signed-in person; Payload's user document fits. */
export type Person =
  | {
      id: string
      role?: 'admin' | 'editor' | 'ambassador' | null
      ambassador?: string | { id: string } | null
    }
  | null
  | undefined

/** What a person can be in the programme; kept in `users.role`. */
export const personRoles = ['admin', 'editor', 'ambassador'] as const
export type PersonRole = (typeof personRoles)[number]

export const isSignedIn = (person: Person): boolean => Boolean(person)
export const isAdmin = (person: Person): boolean => person?.role === 'admin'
/** Editors and administrators: whoever runs the programme. */
export const isEditor = (person: Person): boolean => person?.role === 'editor' || isAdmin(person)
export const isAmbassador = (person: Person): boolean => person?.role === 'ambassador'

/** The id of the ambassador that an ambassador's user speaks for. */
export function ambassadorIdOf(person: Person): string | undefined {
  if (!isAmbassador(person) || !person?.ambassador) return undefined
  return typeof person.ambassador === 'string' ? person.ambassador : person.ambassador.id
}

/** Whether an id is the person's own. */
export const isSelf = (person: Person, id: unknown): boolean =>
  person != null && id != null && String(person.id) === String(id)
