import { type Payload, ValidationError } from 'payload'
import {
  type AccountProblem,
  type AccountWish,
  accountProblems,
  isPersonRole,
} from '../../access/accountRules.ts'
import { defaultLanguage, type Language } from '../../i18n/text.ts'
import { withoutInvitation } from './mails.ts'

export type NewUser = AccountWish & { language?: Language }
export type Created = { ok: true; id: string } | { ok: false; problems: AccountProblem[] }

const taken = {
  da: 'Der er allerede en konto med den e-mailadresse.',
  en: 'There is already an account with that email address.',
}
const unknownAmbassador = {
  da: 'Der er ingen ambassadør med det id eller den adresse (slug).',
  en: 'There is no ambassador with that id or slug.',
}

/**
 * Makes an account for the server's own use: the command line and the set-up page. Every reason
 * against it at once. Without a password the owner is mailed a link to set one.
 * @param mark only for the first administrator, see `hiddenFields.ts`
 */
export async function createUser(payload: Payload, wish: NewUser, mark?: string): Promise<Created> {
  const email = wish.email.trim().toLowerCase()
  const name = wish.name.trim()
  const problems = accountProblems({ ...wish, email, name })
  const ambassador = await findAmbassador(payload, wish)
  if (wish.ambassador && !ambassador) {
    problems.push({ field: 'ambassador', reason: unknownAmbassador })
  }
  if (await isTaken(payload, email)) problems.push({ field: 'email', reason: taken })
  if (problems.length > 0 || !isPersonRole(wish.role)) return { ok: false, problems }
  const { role, password, language = defaultLanguage } = wish
  try {
    const user = await payload.create({
      collection: 'users',
      context: password === undefined ? {} : withoutInvitation,
      data: {
        email,
        name,
        role,
        language,
        ...(password === undefined ? {} : { password }),
        ...(ambassador ? { ambassador } : {}),
        ...(mark ? { mark } : {}),
      },
      overrideAccess: true,
    })
    return { ok: true, id: String(user.id) }
  } catch (error) {
    // Somebody else made the same account since we looked.
    if (error instanceof ValidationError && (await isTaken(payload, email))) {
      return { ok: false, problems: [{ field: 'email', reason: taken }] }
    }
    throw error
  }
}

async function isTaken(payload: Payload, email: string): Promise<boolean> {
  const where = { email: { equals: email } }
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true, where })
  return totalDocs > 0
}

/** The id of the ambassador named by id or slug, published or not. */
async function findAmbassador(payload: Payload, wish: NewUser): Promise<string | undefined> {
  if (wish.role !== 'ambassador' || !wish.ambassador) return undefined
  const by = { equals: wish.ambassador }
  const { docs } = await payload.find({
    collection: 'ambassadors',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    select: { slug: true },
    where: { or: [{ slug: by }, { id: by }] },
  })
  return docs[0] ? String(docs[0].id) : undefined
}
