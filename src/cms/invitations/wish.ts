import { isMailAddress } from '../../access/accountRules.ts'
import { now } from '../../clock.ts'
import { calendarDayIn, isDay } from '../../handover/calendar.ts'
import { type Language, type Localised, languages } from '../../i18n/text.ts'
import { siteTimeZone } from '../../i18n/timeZones.ts'

/** Whom to ask, what to tell them, and whether the system mails it. */
export interface InvitationWish {
  name: string
  email: string | null
  ambassador: string | null
  language: Language
  message: string | null
  /** A calendar day. */
  answerBy: string | null
  send: boolean
}

const longest = { name: 200, message: 4000 }

const reasons = {
  name: { da: 'Skriv, hvem der skal svare.', en: 'Write who is to answer.' },
  longName: {
    da: `Navnet må højst være på ${longest.name} tegn.`,
    en: `The name may have at most ${longest.name} characters.`,
  },
  email: {
    da: 'E-mailadressen er ikke gyldig. Skriv den som navn@eksempel.dk.',
    en: 'The email address is not valid. Write it like name@example.org.',
  },
  noEmail: {
    da: 'Skriv en e-mailadresse, eller vælg at kopiere linket i stedet.',
    en: 'Give an email address, or choose to copy the link instead.',
  },
  language: { da: 'Vælg dansk eller engelsk.', en: 'Choose Danish or English.' },
  message: {
    da: `Beskeden må højst være på ${longest.message} tegn.`,
    en: `The message may have at most ${longest.message} characters.`,
  },
  day: {
    da: 'Svarfristen skal være en dag, der findes.',
    en: 'The day to answer by must be one that exists.',
  },
  past: { da: 'Svarfristen er allerede gået.', en: 'The day to answer by is already past.' },
} satisfies Record<string, Localised>

type Checked = { ok: true; wish: InvitationWish } | { ok: false; reasons: Localised[] }

/** A wish from what was sent, or every reason at once why it can't be one. */
export function checkWish(sent: Record<string, unknown>): Checked {
  const text = (key: string): string => (typeof sent[key] === 'string' ? sent[key].trim() : '')
  const name = text('name').replace(/\s+/g, ' ')
  const email = text('email')
  const message = text('message')
  const answerBy = text('answerBy')
  const send = sent.send === true
  const language = languages.find((one) => one === sent.language)
  const today = calendarDayIn(siteTimeZone, now())
  const problems = [
    ...(name === '' ? [reasons.name] : []),
    ...(name.length > longest.name ? [reasons.longName] : []),
    ...(email !== '' && !isMailAddress(email) ? [reasons.email] : []),
    ...(email === '' && send ? [reasons.noEmail] : []),
    ...(language ? [] : [reasons.language]),
    ...(message.length > longest.message ? [reasons.message] : []),
    ...(answerBy !== '' && !isDay(answerBy) ? [reasons.day] : []),
    ...(isDay(answerBy) && answerBy < today ? [reasons.past] : []),
  ]
  if (problems.length > 0 || !language) return { ok: false, reasons: problems }
  return {
    ok: true,
    wish: {
      name,
      email: email || null,
      ambassador: text('ambassador') || null,
      language,
      message: message || null,
      answerBy: answerBy || null,
      send,
    },
  }
}
