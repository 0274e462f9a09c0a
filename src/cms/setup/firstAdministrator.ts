import type { Payload } from 'payload'
import type { AccountWish } from '../../access/accountRules.ts'
import type { Language } from '../../i18n/text.ts'
import { type Created, createUser } from '../users/createUser.ts'
import { firstAdministratorMark } from '../users/hiddenFields.ts'
import { oneAtATime } from '../users/oneAtATime.ts'
import { dropCode, ensureCode } from './code.ts'

export type FirstAdministrator = Pick<AccountWish, 'email' | 'name'> & {
  password: string
  language: Language
}
export type SetupResult = Created | { ok: false; closed: true }

const closed = { ok: false, closed: true } as const

/** Set-up is open as long as there is no account at all. */
export async function isSetupOpen(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  return totalDocs === 0
}

/**
 * To be called when the server starts. While there is no account: the code that the set-up page
 * asks for, and the page's address, to be printed where only the operator reads it.
 */
export async function openSetup(
  payload: Payload,
  { dataFolder, publicUrl }: { dataFolder: string; publicUrl: string },
): Promise<{ code: string; url: string } | undefined> {
  if (await isSetupOpen(payload)) {
    return { code: await ensureCode(dataFolder), url: `${publicUrl}/setup` }
  }
  await dropCode(dataFolder)
  return undefined
}

/**
 * Makes the first administrator, once. Within this process one attempt follows the other; across
 * processes the database decides: the account carries a mark that its unique index takes only once.
 */
export function createFirstAdministrator(
  payload: Payload,
  wish: FirstAdministrator,
): Promise<SetupResult> {
  return oneAtATime('first administrator', async () => {
    if (!(await isSetupOpen(payload))) return closed
    try {
      const result = await createUser(payload, { ...wish, role: 'admin' }, firstAdministratorMark)
      return result.ok || (await isSetupOpen(payload)) ? result : closed
    } catch (error) {
      if (!(await isSetupOpen(payload))) return closed
      throw error
    }
  })
}
