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
    doNotShare:
      'Linket er kun til dig: Den, der har det, kan læse og skrive her. Del det ikke med andre.',
    questions: 'Spørgsmål? Skriv til',
    askSender: 'Spørgsmål? Svar på den mail, du fik linket med.',
  },
  en: {
    onlyYou: 'A page just for you',
    doNotShare:
      'The link to this page is for you alone: whoever has it can read and write here. Please don’t share it.',
    questions: 'Questions? Write to',
    askSender: 'Questions? Reply to the email that brought you the link.',
  },
}
