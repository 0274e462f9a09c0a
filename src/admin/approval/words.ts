import type { ApprovalMode, ModeInForce } from '../../approval/modes.ts'
import type { Standing } from '../../approval/standing.ts'
import { approvalStateLabels } from '../../approval/states.ts'
import type { Localised } from '../../i18n/text.ts'

/** What the approval panel says. */
export const approvalWords = {
  heading: { da: 'Godkendelse', en: 'Approval' },
  saveFirst: {
    da: 'Gem interviewet, før du beder om godkendelse.',
    en: 'Save the interview before you ask for approval.',
  },
  loading: { da: 'Henter …', en: 'Loading …' },
  noAnswer: {
    da: 'Serveren svarede ikke. Prøv igen.',
    en: 'The server did not answer. Try again.',
  },
  nobody: {
    da: 'Vælg først interviewede under »Hvem og hvornår«, og skriv en overskrift.',
    en: 'First choose interviewees under “Who and when”, and write a title.',
  },
  send: { da: 'Send til godkendelse', en: 'Send for approval' },
  sendHelp: {
    da: 'Teksten fryses, som den er gemt nu. Retter I i den bagefter, bortfalder godkendelsen.',
    en: 'The text is frozen as it is saved now. If it is changed afterwards, the approval no longer holds.',
  },
  who: { da: 'Hvem skal godkende?', en: 'Who is to approve?' },
  inLanguages: { da: 'På hvilke sprog?', en: 'In which languages?' },
  emailOf: { da: 'E-mail til', en: 'Email of' },
  da: { da: 'dansk', en: 'Danish' },
  en: { da: 'engelsk', en: 'English' },
  answerBy: { da: 'Svar senest (valgfri)', en: 'Answer by (optional)' },
  message: { da: 'Besked (valgfri)', en: 'Message (optional)' },
  mail: { da: 'Send mail', en: 'Send by mail' },
  makeLinks: { da: 'Lav links, jeg selv sender', en: 'Make links that I send myself' },
  cancel: { da: 'Fortryd', en: 'Cancel' },
  mailed: { da: 'Sendt til godkendelse.', en: 'Sent for approval.' },
  addresses: { da: 'Links til godkendelse', en: 'Links for approval' },
  once: {
    da: 'De vises kun denne ene gang. Hvert link er kun til den, det er lavet til.',
    en: 'They are shown this once only. Each link is only for the person it was made for.',
  },
  copy: { da: 'Kopiér', en: 'Copy' },
  copied: { da: 'Linket er kopieret.', en: 'The link has been copied.' },
  done: { da: 'Færdig', en: 'Done' },
  overdue: { da: 'Skulle have svaret senest', en: 'Was to answer by' },
  due: { da: 'Svarfrist', en: 'To answer by' },
  whatChanged: { da: 'Hvad er ændret siden?', en: 'What has changed since?' },
  requests: { da: 'Hvem blev spurgt, og hvad svarede de', en: 'Who was asked, and what they said' },
  asked: { da: 'Sendt', en: 'Sent' },
  opened: { da: 'sidst åbnet', en: 'last opened' },
  neverOpened: { da: 'ikke åbnet endnu', en: 'not opened yet' },
  decided: { da: 'besvaret', en: 'decided' },
  outdated: { da: 'en tidligere udgave af teksten', en: 'an earlier version of the text' },
  remarks: { da: 'Til redaktionen', en: 'To the editors' },
  accept: { da: 'Indfør i kladden', en: 'Accept into the draft' },
  decline: { da: 'Afvis forslaget', en: 'Decline the suggestion' },
  accepted: { da: 'Indført', en: 'Accepted' },
  declined: { da: 'Afvist', en: 'Declined' },
  newLink: { da: 'Nyt link at kopiere', en: 'New link to copy' },
  sendAgain: { da: 'Send linket igen', en: 'Send the link again' },
  sentAgain: {
    da: 'Et nyt link er sendt. Det gamle virker ikke mere.',
    en: 'A new link has been sent. The old one no longer works.',
  },
  withdraw: { da: 'Træk tilbage', en: 'Withdraw' },
  withdrawn: {
    da: 'Trukket tilbage. Linket virker ikke mere.',
    en: 'Withdrawn. The link no longer works.',
  },
  suggestionDeclined: { da: 'Forslaget er afvist.', en: 'The suggestion has been declined.' },
  askAnew: {
    da: 'Teksten er ændret, siden den blev sendt. Send den til godkendelse igen.',
    en: 'The text was changed after it was sent. Send it for approval again.',
  },
  voided: { da: 'Godkendt, men bortfaldet', en: 'Approved, but void' },
  hash: { da: 'Tekstens kontrolsum', en: 'Hash of the text' },
  show: { da: 'Vis teksten, der blev sendt', en: 'Show the text that was sent' },
  history: { da: 'Historik', en: 'History' },
  server: { da: 'Stafet', en: 'Stafet' },
} satisfies Record<string, Localised>

export const standingLabels: Record<Standing, Localised> = {
  valid: { da: 'Godkendt', en: 'Approved' },
  voided: { da: 'Bortfaldet, teksten er ændret', en: 'Void, the text was changed' },
  waiting: { da: 'Venter på svar', en: 'Waiting for an answer' },
  outdated: { da: 'Spurgt, men teksten er ændret siden', en: 'Asked, but changed since' },
  suggested: { da: 'Har foreslået ændringer', en: 'Has suggested changes' },
  declined: { da: 'Har sagt nej', en: 'Has declined' },
  none: { da: 'Ikke spurgt', en: 'Not asked' },
}

const modes: Record<ApprovalMode, Localised> = {
  required: {
    da: 'Godkendelse kræves: Interviewet kan først udgives, når alle herunder har godkendt.',
    en: 'Approval is required: the interview can’t be published until everybody below has approved it.',
  },
  asked: {
    da: 'Godkendelse bedes der om: Interviewet kan udgives uden, men her kan du se, hvad der mangler.',
    en: 'Approval is asked for: the interview can be published without it, but you can see here what is missing.',
  },
  notUsed: {
    da: 'Godkendelse bruges ikke til dette interview.',
    en: 'Approval is not used for this interview.',
  },
}

const sources: Record<ModeInForce['source'], Localised> = {
  interview: { da: 'Det er sat på interviewet.', en: 'This is set on the interview.' },
  role: { da: 'Det følger af rollen.', en: 'This follows from the role.' },
  default: {
    da: 'Det gælder, når hverken rolle eller interview siger andet.',
    en: 'This holds when neither role nor interview says otherwise.',
  },
}

/** The mode in force, and why. */
export const modeWords = ({ mode, source }: ModeInForce): Localised => ({
  da: `${modes[mode].da} ${sources[source].da}`,
  en: `${modes[mode].en} ${sources[source].en}`,
})

/** What the lines of a history say. */
export const eventLabels: Record<string, Localised> = {
  ...approvalStateLabels,
  asked: { da: 'Sendt til godkendelse', en: 'Sent for approval' },
  voided: { da: 'Bortfaldt ved en ændring', en: 'Voided by a change' },
  restored: {
    da: 'Gælder igen: Teksten er som godkendt',
    en: 'Valid again: the text is as approved',
  },
  reminded: { da: 'Mindet om at svare', en: 'Reminded to answer' },
  suggestionAccepted: { da: 'Forslag indført', en: 'Suggestion accepted' },
  suggestionDeclined: { da: 'Forslag afvist', en: 'Suggestion declined' },
}
