import { isMailAddress } from '../../access/accountRules.ts'
import { now } from '../../clock.ts'
import { calendarDayIn, isDay } from '../../handover/calendar.ts'
import { type Language, type Localised, languages } from '../../i18n/text.ts'
import { siteTimeZone } from '../../i18n/timeZones.ts'

/** Whom to ask for approval, in which languages, and whether the system mails it. */
export interface ApprovalWish {
  people: { ambassador: string; email: string | null }[]
  languages: Language[]
  message: string | null
  /** A calendar day. */
  answerBy: string | null
  send: boolean
}

const longestMessage = 4000
const most = 50

const reasons = {
  people: { da: 'Vælg, hvem der skal godkende.', en: 'Choose who is to approve.' },
  many: { da: `Højst ${most} på én gang.`, en: `At most ${most} at a time.` },
  languages: { da: 'Vælg et sprog.', en: 'Choose a language.' },
  email: {
    da: 'En e-mailadresse er ikke gyldig. Skriv den som navn@eksempel.dk.',
    en: 'An email address is not valid. Write it like name@example.org.',
  },
  noEmail: {
    da: 'Skriv en e-mailadresse til hver, eller kopiér linkene i stedet.',
    en: 'Give an email address for each, or copy the links instead.',
  },
  message: {
    da: `Beskeden må højst være på ${longestMessage} tegn.`,
    en: `The message may have at most ${longestMessage} characters.`,
  },
  day: {
    da: 'Svarfristen skal være en dag, der findes.',
    en: 'The day to answer by must be one that exists.',
  },
  past: { da: 'Svarfristen er allerede gået.', en: 'The day to answer by is already past.' },
} satisfies Record<string, Localised>

type Checked = { ok: true; wish: ApprovalWish } | { ok: false; reasons: Localised[] }

/** A wish from what was sent, or every reason at once why it can't be one. */
export function checkWish(sent: Record<string, unknown>): Checked {
  const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
  const given = Array.isArray(sent.people) ? sent.people : []
  const people = given.flatMap((one: unknown) => {
    const { ambassador, email } = (one ?? {}) as Record<string, unknown>
    return text(ambassador) ? [{ ambassador: text(ambassador), email: text(email) || null }] : []
  })
  const asked = Array.isArray(sent.languages) ? sent.languages : []
  const chosen = languages.filter((language) => asked.includes(language))
  const message = text(sent.message)
  const answerBy = text(sent.answerBy)
  const send = sent.send === true
  const today = calendarDayIn(siteTimeZone, now())
  const problems = [
    ...(people.length === 0 ? [reasons.people] : []),
    ...(people.length > most ? [reasons.many] : []),
    ...(chosen.length === 0 ? [reasons.languages] : []),
    ...(people.some(({ email }) => email && !isMailAddress(email)) ? [reasons.email] : []),
    ...(send && people.some(({ email }) => !email) ? [reasons.noEmail] : []),
    ...(message.length > longestMessage ? [reasons.message] : []),
    ...(answerBy && !isDay(answerBy) ? [reasons.day] : []),
    ...(isDay(answerBy) && answerBy < today ? [reasons.past] : []),
  ]
  if (problems.length > 0) return { ok: false, reasons: problems }
  return {
    ok: true,
    wish: {
      people,
      languages: chosen,
      message: message || null,
      answerBy: answerBy || null,
      send,
    },
  }
}
