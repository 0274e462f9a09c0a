import type { ApprovalState } from '../approval/states.ts'
import { inQuotes, type Language } from '../i18n/text.ts'
import { type Asking, paragraphs } from './invitationLetters.ts'
import type { Letter } from './letter.ts'

/** Somebody is asked to approve the words of an interview; the link needs no account. */
export function askedToApprove(asking: Asking): Letter {
  const { answerBy, expires, from, language, link, message, name, site, title } = asking
  return language === 'da'
    ? {
        language,
        subject: `${from} beder om din godkendelse${title ? `: ${title}` : ''}`,
        parts: [
          `Kære ${name}`,
          `${from} fra ${site} beder dig læse og godkende interviewet${title ? ` ${inQuotes(title, language)}` : ''}, før det udgives.`,
          ...paragraphs(message),
          ...(answerBy ? [`Svar gerne senest ${answerBy}.`] : []),
          { link, label: 'Læs teksten, og svar' },
          'Du skal ikke logge ind. Du kan godkende, godkende med bemærkninger, foreslå ændringer eller sige nej. Intet er afgjort, før du selv trykker på en af knapperne.',
          `Linket er kun til dig, så send det ikke videre. Det virker til og med ${expires}.`,
          `Venlig hilsen\n${from}`,
        ],
      }
    : {
        language,
        subject: `${from} is asking for your approval${title ? `: ${title}` : ''}`,
        parts: [
          `Dear ${name},`,
          `${from} of ${site} asks you to read and approve the interview${title ? ` ${inQuotes(title, language)}` : ''} before it is published.`,
          ...paragraphs(message),
          ...(answerBy ? [`Please answer by ${answerBy}.`] : []),
          { link, label: 'Read the text and answer' },
          'You don’t need to sign in. You can approve, approve with remarks, suggest changes or say no. Nothing is decided until you press one of the buttons yourself.',
          `The link is for you alone, so please don’t pass it on. It works until the end of ${expires}.`,
          `Kind regards,\n${from}`,
        ],
      }
}

/** Reminds somebody of what they were asked to approve: some days before the day to answer by, or on it. */
export function approvalReminder(
  reminding: Pick<Asking, 'language' | 'name' | 'site' | 'title' | 'link'> & { answerBy: string },
): Letter {
  const { answerBy, language, link, name, site, title } = reminding
  return language === 'da'
    ? {
        language,
        subject: `Husk at svare senest ${answerBy}${title ? `: ${title}` : ''}`,
        parts: [
          `Kære ${name}`,
          `Vi mangler dit svar på, om interviewet${title ? ` ${inQuotes(title, language)}` : ''} kan udgives, som det står. Svar gerne senest ${answerBy}.`,
          { link, label: 'Læs teksten, og svar' },
          'Linket er kun til dig, så send det ikke videre. Det, du fik før, virker også stadig.',
          `Venlig hilsen\n${site}`,
        ],
      }
    : {
        language,
        subject: `Please answer by ${answerBy}${title ? `: ${title}` : ''}`,
        parts: [
          `Dear ${name},`,
          `We are still waiting for your word on whether the interview${title ? ` ${inQuotes(title, language)}` : ''} can be published as it stands. Please answer by ${answerBy}.`,
          { link, label: 'Read the text and answer' },
          'The link is for you alone, so please don’t pass it on. The one you had before still works too.',
          `Kind regards,\n${site}`,
        ],
      }
}

/** What somebody did with an interview, around its title. */
const decided: Partial<Record<ApprovalState, Record<Language, [before: string, after: string]>>> = {
  approved: {
    da: ['har godkendt interviewet', ''],
    en: ['has approved the interview', ''],
  },
  approvedWithRemarks: {
    da: ['har godkendt interviewet', ' med bemærkninger'],
    en: ['has approved the interview', ' with remarks'],
  },
  changesSuggested: {
    da: ['har foreslået ændringer i interviewet', ''],
    en: ['has suggested changes to the interview', ''],
  },
  // to say no to an interview would be not to give it
  declined: {
    da: ['har sagt nej til teksten i interviewet', ''],
    en: ['has said no to the text of the interview', ''],
  },
}

/** Tells an editor what somebody decided. */
export function approvalDecided(told: {
  language: Language
  name: string
  interviewee: string
  title: string | null
  state: ApprovalState
  remarks: string | null
  link: string
}): Letter {
  const { interviewee, language, link, name, remarks, state, title } = told
  const [before, after] = decided[state]?.[language] ?? ['', '']
  const subject = `${interviewee} ${before}${after}${title ? `: ${title}` : ''}`
  return language === 'da'
    ? {
        language,
        subject,
        parts: [
          `Hej ${name}`,
          `${interviewee} ${before}${title ? ` ${inQuotes(title, language)}` : ''}${after}.`,
          ...(remarks ? ['Til redaktionen:', { quote: remarks }] : []),
          { link, label: 'Åbn interviewet' },
          'Venlig hilsen\nStafet',
        ],
      }
    : {
        language,
        subject,
        parts: [
          `Dear ${name},`,
          `${interviewee} ${before}${title ? ` ${inQuotes(title, language)}` : ''}${after}.`,
          ...(remarks ? ['To the editors:', { quote: remarks }] : []),
          { link, label: 'Open the interview' },
          'Kind regards,\nStafet',
        ],
      }
}
