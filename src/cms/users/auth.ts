import type { CollectionConfig, Payload } from 'payload'
import { languageOf } from '../../i18n/text.ts'
import { forgottenPassword } from '../../mail/accountLetters.ts'
import { writeLetter } from '../../mail/letter.ts'
import { resetAddress } from './mails.ts'

type Auth = Exclude<CollectionConfig['auth'], boolean | undefined>
type ForgotPassword = NonNullable<Auth['forgotPassword']>
type MailArgs = Parameters<NonNullable<ForgotPassword['generateEmailHTML']>>[0]

const hours = 3600

/** Payload's own mail, where something asks it for one: the same letter as ours. */
function letterFor(args: MailArgs) {
  const payload: Payload | undefined = args?.req?.payload
  const link = payload ? resetAddress(payload, args?.token ?? '') : ''
  const language = languageOf(args?.user?.language)
  return writeLetter(forgottenPassword({ language, name: args?.user?.name ?? '', link }))
}

export type UserOptions = {
  /** The address people reach the server at: decides whether cookies travel over HTTPS only. */
  publicUrl: string
}

/** Sign-in: sessions that end, lock-out after ten wrong passwords, cookies for this site only. */
export const userAuth = ({ publicUrl }: UserOptions): Auth => ({
  useSessions: true,
  // The admin panel renews the token while somebody works; an unattended screen runs out.
  tokenExpiration: 4 * hours,
  maxLoginAttempts: 10,
  lockTime: 10 * 60 * 1000,
  // Lax rather than Strict: links in mails lead into the admin panel and should find one signed in.
  cookies: { sameSite: 'Lax', secure: publicUrl.startsWith('https:') },
  forgotPassword: {
    generateEmailHTML: (args) => letterFor(args).html,
    generateEmailSubject: (args) => letterFor(args).subject,
  },
})
