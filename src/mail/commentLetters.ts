import { inQuotes, type Language } from '../i18n/text.ts'
import type { Letter } from './letter.ts'

interface Mention {
  language: Language
  name: string
  /** Who wrote the comment. */
  author: string
  /** What it is about. */
  title: string
  body: string
  link: string
}

/** Somebody was named in a comment. */
export const mentioned = ({ author, body, language, link, name, title }: Mention): Letter =>
  language === 'da'
    ? {
        language,
        subject: `${author} nævner dig i en kommentar til ${inQuotes(title, language)}`,
        parts: [
          `Hej ${name}`,
          `${author} skriver i en kommentar til ${inQuotes(title, language)}:`,
          { quote: body },
          { link, label: 'Åbn kommentaren' },
          'Venlig hilsen\nStafet',
        ],
      }
    : {
        language,
        subject: `${author} mentions you in a comment on ${inQuotes(title, language)}`,
        parts: [
          `Dear ${name},`,
          `${author} writes in a comment on ${inQuotes(title, language)}:`,
          { quote: body },
          { link, label: 'Open the comment' },
          'Kind regards,\nStafet',
        ],
      }
