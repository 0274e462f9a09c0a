import type { Language } from '../../i18n/text.ts'

interface PrivateWords {
  onlyYou: string
  doNotShare: string
  questions: string
  askSender: string
}

/** What every private page says around what it is about. */
export const privateWords: Record<Language, PrivateWords> = {
  da: {
    onlyYou: 'En side kun til dig',
    doNotShare: 'Linket hertil er dit eget: Den, der har det, kan se og skrive her. Del det ikke.',
    questions: 'Spørgsmål? Skriv til',
    askSender: 'Spørgsmål? Svar på den mail, du fik linket i.',
  },
  en: {
    onlyYou: 'A page just for you',
    doNotShare:
      'The link to this page is yours alone: whoever has it can read and write here. Please don’t share it.',
    questions: 'Questions? Write to',
    askSender: 'Questions? Reply to the mail that brought you the link.',
  },
}
