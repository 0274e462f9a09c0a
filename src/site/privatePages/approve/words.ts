import type { ApprovalState } from '../../../approval/states.ts'
import type { Language } from '../../../i18n/text.ts'

interface ApproveWords {
  kicker: string
  dear(name: string): string
  asks(from: string): string
  someone: string
  answerBy: string
  nothingYet: string
  text: string
  yourWord: string
  approveTitle: string
  approveText: string
  remarks: string
  remarksHint: string
  approve: string
  suggestTitle: string
  suggestText: string
  suggest: string
  declineTitle: string
  declineText: string
  reason: string
  decline: string
  noChange: string
  noReason: string
  tooLong: string
  receipts: Partial<Record<ApprovalState, { title: string; text(at: string): string }>>
  read: string
  yourRemarks: string
  yourSuggestions: string
  closing: string
}

/** What the page says on which somebody approves an interview. */
export const approveWords: Record<Language, ApproveWords> = {
  da: {
    kicker: 'Læs og svar',
    dear: (name) => `Kære ${name}`,
    asks: (from) =>
      `${from} beder dig læse interviewet nedenfor, præcis som det vil blive udgivet.`,
    someone: 'Redaktionen',
    answerBy: 'Svar gerne senest',
    nothingYet: 'Intet er afgjort, før du trykker på en af knapperne nederst.',
    text: 'Teksten, som den vil blive udgivet',
    yourWord: 'Dit svar',
    approveTitle: 'Godkend',
    approveText:
      'Du siger ja til teksten, præcis som den står. Bliver der rettet et ord i den bagefter, gælder godkendelsen ikke længere.',
    remarks: 'Bemærkninger til redaktionen',
    remarksHint: 'Valgfrit. Godkendelsen gælder, også når du skriver noget her.',
    approve: 'Godkend teksten',
    suggestTitle: 'Foreslå ændringer',
    suggestText:
      'Ret direkte i felterne. Du skal kun røre det, du vil have anderledes. Redaktionen ser dine rettelser og sender dig teksten igen.',
    suggest: 'Send forslagene',
    declineTitle: 'Sig nej',
    declineText: 'Du vil ikke have teksten udgivet, som den er.',
    reason: 'Hvorfor?',
    decline: 'Sig nej til teksten',
    noChange:
      'Du har ikke ændret noget. Ret i mindst ét af felterne, eller godkend teksten, som den står.',
    noReason: 'Skriv med et par ord, hvorfor du siger nej.',
    tooLong: 'Teksten er for lang til at blive sendt. Gør den kortere.',
    receipts: {
      approved: {
        title: 'Tak. Teksten er godkendt',
        text: (at) => `Du godkendte teksten herunder ${at}.`,
      },
      approvedWithRemarks: {
        title: 'Tak. Teksten er godkendt',
        text: (at) =>
          `Du godkendte teksten herunder ${at}, og redaktionen har fået dine bemærkninger.`,
      },
      changesSuggested: {
        title: 'Tak for dine forslag',
        text: (at) =>
          `Du sendte dem ${at}. Redaktionen ser på dem og sender dig et nyt link til den rettede tekst.`,
      },
      declined: {
        title: 'Tak for dit svar',
        text: (at) =>
          `Du sagde nej til teksten ${at}. Redaktionen har fået besked og vender tilbage.`,
      },
    },
    read: 'Teksten, du tog stilling til',
    yourRemarks: 'Det skrev du til redaktionen',
    yourSuggestions: 'Dine forslag',
    closing:
      'Linket er nu brugt og kan ikke åbnes igen. Gem eller udskriv siden, hvis du vil have den.',
  },
  en: {
    kicker: 'Read and answer',
    dear: (name) => `Dear ${name},`,
    asks: (from) =>
      `${from} asks you to read the interview below, exactly as it is going to be published.`,
    someone: 'The editors',
    answerBy: 'Please answer by',
    nothingYet: 'Nothing is decided until you press one of the buttons at the bottom.',
    text: 'The text as it is going to be published',
    yourWord: 'Your answer',
    approveTitle: 'Approve',
    approveText:
      'You say yes to the text exactly as it stands. If a word of it is changed afterwards, your approval no longer holds.',
    remarks: 'Remarks to the editors',
    remarksHint: 'Optional. Your approval holds even if you write something here.',
    approve: 'Approve the text',
    suggestTitle: 'Suggest changes',
    suggestText:
      'Correct the text in the fields. Only touch what you want to be different. The editors see your corrections and send you the text again.',
    suggest: 'Send the suggestions',
    declineTitle: 'Say no',
    declineText: 'You don’t want the text to be published as it is.',
    reason: 'Why?',
    decline: 'Say no to the text',
    noChange:
      'You have not changed anything. Correct at least one of the fields, or approve the text as it stands.',
    noReason: 'Write in a few words why you say no.',
    tooLong: 'The text is too long to be sent. Please make it shorter.',
    receipts: {
      approved: {
        title: 'Thank you. The text is approved',
        text: (at) => `You approved the text below ${at}.`,
      },
      approvedWithRemarks: {
        title: 'Thank you. The text is approved',
        text: (at) =>
          `You approved the text below ${at}, and the editors have received your remarks.`,
      },
      changesSuggested: {
        title: 'Thank you for your suggestions',
        text: (at) =>
          `You sent them ${at}. The editors will look at them and send you a new link to the corrected text.`,
      },
      declined: {
        title: 'Thank you for your answer',
        text: (at) =>
          `You said no to the text ${at}. The editors have been told and will get back to you.`,
      },
    },
    read: 'The text you decided on',
    yourRemarks: 'What you wrote to the editors',
    yourSuggestions: 'Your suggestions',
    closing:
      'The link has now been used and does not open this page again. Save or print it if you want to keep it.',
  },
}
