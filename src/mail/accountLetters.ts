import type { Language } from '../i18n/text.ts'
import type { Letter, Part } from './letter.ts'

type Reader = { language: Language; name: string }
type WithLink = Reader & { link: string }

const greeting = ({ language, name }: Reader): Part =>
  language === 'da' ? `Hej ${name}` : `Dear ${name},`

const closing = ({ language }: Reader): Part[] =>
  language === 'da' ? ['Venlig hilsen\nStafet'] : ['Kind regards,\nStafet']

const letter = (reader: Reader, subject: string, parts: Part[]): Letter => ({
  language: reader.language,
  subject,
  parts: [greeting(reader), ...parts, ...closing(reader)],
})

/** Somebody asked for a new password; the link is valid for an hour. */
export const forgottenPassword = (reader: WithLink): Letter =>
  reader.language === 'da'
    ? letter(reader, 'Vælg en ny adgangskode til Stafet', [
        'Du har bedt om at vælge en ny adgangskode til Stafet. Det gør du her:',
        { link: reader.link, label: 'Vælg en ny adgangskode' },
        'Linket virker i én time og kun én gang.',
        'Har du ikke bedt om det, kan du se bort fra denne mail. Din adgangskode er uændret.',
      ])
    : letter(reader, 'Choose a new password for Stafet', [
        'You asked to choose a new password for Stafet. You can do that here:',
        { link: reader.link, label: 'Choose a new password' },
        'The link works for one hour and only once.',
        'If you did not ask for this, you can ignore this email. Your password is unchanged.',
      ])

/** An administrator made an account; the link is valid for seven days. */
export const invitation = (reader: WithLink & { email: string; signIn: string }): Letter =>
  reader.language === 'da'
    ? letter(reader, 'Du har fået adgang til Stafet', [
        `Der er oprettet en konto til dig i Stafet. Du logger ind med e-mailadressen ${reader.email}. Begynd med at vælge din adgangskode:`,
        { link: reader.link, label: 'Vælg din adgangskode' },
        'Linket virker i syv dage og kun én gang. Er det udløbet, kan du bede om et nyt med »Glemt adgangskode?« på loginsiden:',
        { link: reader.signIn, label: 'Log ind' },
      ])
    : letter(reader, 'You now have access to Stafet', [
        `An account in Stafet has been made for you. You sign in with the email address ${reader.email}. Start by choosing your password:`,
        { link: reader.link, label: 'Choose your password' },
        'The link works for seven days and only once. When it has expired, ask for another with “Forgot password?” on the login page:',
        { link: reader.signIn, label: 'Log in' },
      ])

/** The password was changed, by whomever; tells the owner, in case it wasn't them. */
export const changedPassword = (reader: WithLink): Letter =>
  reader.language === 'da'
    ? letter(reader, 'Din adgangskode til Stafet er ændret', [
        'Adgangskoden til din konto i Stafet er netop blevet ændret, og andre steder, hvor du var logget ind, er nu logget ud.',
        'Var det ikke dig, så vælg straks en ny adgangskode, og giv en administrator besked:',
        { link: reader.link, label: 'Vælg en ny adgangskode' },
      ])
    : letter(reader, 'Your password for Stafet was changed', [
        'The password of your account in Stafet has just been changed, and other places where you were signed in are now signed out.',
        'If this was not you, choose a new password at once and tell an administrator:',
        { link: reader.link, label: 'Choose a new password' },
      ])
