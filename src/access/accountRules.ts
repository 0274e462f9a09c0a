import type { Localised } from '../i18n/text.ts'
import { passwordProblems } from './passwordRules.ts'
import { type PersonRole, personRoles } from './people.ts'

/** Why an account can't be made: the field it is about, and the words. */
export type AccountProblem = { field: keyof AccountWish; reason: Localised }

/** An account somebody wants; nothing in it is trusted. Without a password its owner is invited to set one. */
export type AccountWish = {
  email: string
  name: string
  role: string
  password?: string | undefined
  ambassador?: string | undefined
}

const longestName = 200

// One @ with something on both sides and a dot in the domain; the rest is the mail server's to judge.
const addressShape = /^[^\s@<>",;:\\]{1,64}@[^\s@<>",;:\\]+\.[^\s@<>",;:\\.]+$/

/** Whether a text can be a mail address; whether it is somebody's only a mail tells. */
export const isMailAddress = (text: string): boolean =>
  text.length <= 254 && addressShape.test(text)

const reasons = {
  noEmail: { da: 'Skriv en e-mailadresse.', en: 'Give an email address.' },
  badEmail: {
    da: 'E-mailadressen er ikke gyldig. Skriv den som navn@eksempel.dk.',
    en: 'The email address is not valid. Write it like name@example.org.',
  },
  noName: { da: 'Skriv et navn.', en: 'Give a name.' },
  longName: {
    da: `Navnet må højst være på ${longestName} tegn.`,
    en: `The name may have at most ${longestName} characters.`,
  },
  noPassword: { da: 'Vælg en adgangskode.', en: 'Choose a password.' },
  role: {
    da: `Rollen skal være en af ${personRoles.join(', ')}.`,
    en: `The role must be one of ${personRoles.join(', ')}.`,
  },
  link: {
    da: 'En ambassadørs konto skal knyttes til en ambassadør.',
    en: 'An ambassador’s account must be linked to an ambassador.',
  },
} satisfies Record<string, Localised>

export const isPersonRole = (role: string): role is PersonRole =>
  personRoles.some((known) => known === role)

/** Every reason at once why the account can't be made, in the order of the fields. */
export function accountProblems(wish: AccountWish): AccountProblem[] {
  const problems: AccountProblem[] = []
  const add = (field: AccountProblem['field'], reason: Localised) =>
    problems.push({ field, reason })
  const name = wish.name.trim()
  const email = wish.email.trim()
  if (name === '') add('name', reasons.noName)
  if (name.length > longestName) add('name', reasons.longName)
  if (email === '') add('email', reasons.noEmail)
  else if (!isMailAddress(email)) add('email', reasons.badEmail)
  if (!isPersonRole(wish.role)) add('role', reasons.role)
  if (wish.role === 'ambassador' && !wish.ambassador) add('ambassador', reasons.link)
  if (wish.password === '') add('password', reasons.noPassword)
  else if (wish.password !== undefined) {
    for (const reason of passwordProblems(wish.password, { email, name })) add('password', reason)
  }
  return problems
}
