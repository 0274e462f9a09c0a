import type {
  CollectionAfterChangeHook,
  CollectionAfterOperationHook,
  Payload,
  PayloadRequest,
} from 'payload'
import { retryingApart } from '../../database/retry.ts'
import { type Language, languageOf } from '../../i18n/text.ts'
import { changedPassword, forgottenPassword, invitation } from '../../mail/accountLetters.ts'
import { type Letter, writeLetter } from '../../mail/letter.ts'
import { afterCommit } from '../afterCommit.ts'
import { passwordChangedIn } from './passwords.ts'

/** An invitation's link is valid for seven days, in milliseconds. */
const invitationLasts = 7 * 24 * 3_600_000

/** In `req.context`: the account is made by its owner or on the command line; no invitation. */
export const withoutInvitation = { stafetNoInvitation: true } as const

type Account = { email: string; name: string; language: Language }

/** An address in the admin panel; the collection knows where people reach the server. */
function addressOf(payload: Payload, path: string): string {
  const { publicUrl } = payload.collections.users.config.custom
  return `${String(publicUrl)}${payload.config.routes.admin}${path}`
}

/** Where a mailed token sets a password: Payload's own page for it. */
export const resetAddress = (payload: Payload, token: string): string =>
  addressOf(payload, `/reset/${token}`)

async function accountWhere(payload: Payload, field: 'email' | 'id', value: string) {
  const found = await payload.db.findOne<Account & { id: string }>({
    collection: 'users',
    where: { [field]: { equals: value } },
  })
  return found && { ...found, language: languageOf(found.language) }
}

async function deliver(payload: Payload, account: Account, letter: Letter): Promise<void> {
  await payload.sendEmail({ to: account.email, ...writeLetter(letter) })
}

/** A fresh token that sets the account's password; null when no account has the address. */
async function resetToken(payload: Payload, email: string, expiration?: number) {
  // Mails go out after the commit of whoever made the account, who may well be writing to it again.
  const token: unknown = await retryingApart(() =>
    payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
      overrideAccess: true,
      ...(expiration === undefined ? {} : { expiration }),
    }),
  )
  return typeof token === 'string' ? token : null
}

/** Mails a link that sets a new password, when the address has an account. */
export async function sendResetLink(payload: Payload, email: string): Promise<void> {
  const token = await resetToken(payload, email)
  const account = token && (await accountWhere(payload, 'email', email))
  if (!account) return
  const link = resetAddress(payload, token)
  await deliver(payload, account, forgottenPassword({ ...account, link }))
}

/** Mails a new account's owner a link to choose a password, rather than a password. */
export async function sendInvitation(payload: Payload, email: string): Promise<void> {
  const token = await resetToken(payload, email, invitationLasts)
  const account = token && (await accountWhere(payload, 'email', email))
  if (!account) return
  const link = resetAddress(payload, token)
  const signIn = addressOf(payload, '/login')
  await deliver(payload, account, invitation({ ...account, link, signIn }))
}

async function tellOfPassword(req: PayloadRequest, id: string): Promise<void> {
  const { payload } = req
  await afterCommit(req, async () => {
    const account = await accountWhere(payload, 'id', id)
    if (!account) return
    const link = addressOf(payload, '/forgot')
    await deliver(payload, account, changedPassword({ ...account, link }))
  })
}

/** New accounts get their invitation, changed passwords a notice; both after commit. */
export const sendAccountMails: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const id = String(doc.id)
  if (operation === 'create' && !req.context.stafetNoInvitation) {
    const { payload } = req
    await afterCommit(req, async () => {
      const account = await accountWhere(payload, 'id', id)
      if (account) await sendInvitation(payload, account.email)
    })
  }
  if (operation === 'update' && passwordChangedIn(req).delete(id)) await tellOfPassword(req, id)
  return doc
}

/** A password set through a mailed link is announced as well. */
export const tellOfReset: CollectionAfterOperationHook = async (hook) => {
  if (hook.operation === 'resetPassword') {
    const { user } = hook.result as { user?: { id?: string } }
    if (user?.id) await tellOfPassword(hook.req, String(user.id))
  }
  return hook.result
}
