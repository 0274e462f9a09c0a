import { inQuotes, type Language } from '../i18n/text.ts'
import type { Letter } from './letter.ts'

interface Receiver {
  language: Language
  name: string
}

/** Paragraphs of a text that somebody typed. */
export const paragraphs = (text: string | null): string[] =>
  (text ?? '')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** What an invitation says beside its link. */
export interface Asking extends Receiver {
  /** The name of whoever asks, and the name of the site that they ask for. */
  from: string
  site: string
  title: string | null
  message: string | null
  /** A day in words of the language; null when there is none. */
  answerBy: string | null
  link: string
  /** The day in words after which the link no longer works. */
  expires: string
}

/** Somebody is asked to answer the questions of an interview; the link needs no account. */
export function askedToAnswer(asking: Asking): Letter {
  const { answerBy, expires, from, language, link, message, name, site, title } = asking
  return language === 'da'
    ? {
        language,
        subject: `${from} beder om dine svar${title ? `: ${title}` : ''}`,
        parts: [
          `Kære ${name}`,
          title
            ? `${from} fra ${site} beder dig svare på spørgsmålene til interviewet ${inQuotes(title, language)}.`
            : `${from} fra ${site} beder dig svare på spørgsmålene til et interview.`,
          ...paragraphs(message),
          ...(answerBy ? [`Svar gerne senest ${answerBy}.`] : []),
          { link, label: 'Se spørgsmålene, og skriv dine svar' },
          'Du skal ikke logge ind. Det, du skriver, bliver gemt undervejs, så du kan lukke siden og fortsætte senere fra det samme link, også på en anden enhed.',
          `Linket er kun til dig, så send det ikke videre. Det virker til og med ${expires}.`,
          `Venlig hilsen\n${from}`,
        ],
      }
    : {
        language,
        subject: `${from} is asking for your answers${title ? `: ${title}` : ''}`,
        parts: [
          `Dear ${name},`,
          title
            ? `${from} of ${site} asks you to answer the questions for the interview ${inQuotes(title, language)}.`
            : `${from} of ${site} asks you to answer the questions for an interview.`,
          ...paragraphs(message),
          ...(answerBy ? [`Please answer by ${answerBy}.`] : []),
          { link, label: 'See the questions and write your answers' },
          'You don’t need to sign in. What you write is saved as you go, so you can close the page and continue later from the same link, on another device too.',
          `The link is for you alone, so please don’t pass it on. It works until the end of ${expires}.`,
          `Kind regards,\n${from}`,
        ],
      }
}

/** Tells an editor that somebody has sent their answers. */
export function answersCameIn(
  told: Receiver & {
    interviewee: string
    title: string | null
    note: string | null
    link: string
  },
): Letter {
  const { interviewee, language, link, name, note, title } = told
  return language === 'da'
    ? {
        language,
        subject: `${interviewee} har svaret${title ? `: ${title}` : ''}`,
        parts: [
          `Hej ${name}`,
          `${interviewee} har sendt sine svar${title ? ` til ${inQuotes(title, language)}` : ''}. De ligger i kladden som interviewpersonens egne ord. Det, I selv havde skrevet, er ikke rørt.`,
          ...(note ? ['Hilsen til redaktionen:', { quote: note }] : []),
          { link, label: 'Åbn interviewet' },
          'Venlig hilsen\nStafet',
        ],
      }
    : {
        language,
        subject: `${interviewee} has answered${title ? `: ${title}` : ''}`,
        parts: [
          `Dear ${name},`,
          `${interviewee} has sent their answers${title ? ` for ${inQuotes(title, language)}` : ''}. They are in the draft as the interviewee’s own words. What you had written yourselves has not been touched.`,
          ...(note ? ['Note to the editors:', { quote: note }] : []),
          { link, label: 'Open the interview' },
          'Kind regards,\nStafet',
        ],
      }
}
