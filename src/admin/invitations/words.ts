import type { Localised } from '../../i18n/text.ts'
import type { InvitationState } from '../../links/invitationStates.ts'
import type { LinkStanding } from '../../links/standing.ts'

/** What the panel from which people are asked to answer says. */
export const invitationWords = {
  heading: { da: 'Spørg', en: 'Ask' },
  intro: {
    da: 'Den, du inviterer, får et privat link til en rolig side med spørgsmålene og svarer uden at logge ind. Svarene lægges i kladden som interviewpersonens egne ord. Intet udgives af sig selv.',
    en: 'Whoever you invite gets a private link to a calm page with the questions and answers without signing in. The answers go into the draft as the interviewee’s own words. Nothing is published by itself.',
  },
  saveFirst: {
    da: 'Gem interviewet først, så kan du invitere.',
    en: 'Save the interview first; then you can invite.',
  },
  noQuestions: {
    da: 'Tilføj spørgsmål under »Interview«, før du inviterer.',
    en: 'Add questions under “Interview” before you invite.',
  },
  loading: { da: 'Henter invitationer …', en: 'Loading invitations …' },
  nobody: { da: 'Ingen er inviteret endnu.', en: 'Nobody has been invited yet.' },
  invite: { da: 'Inviter', en: 'Invite' },
  inviteHeading: { da: 'Inviter til at svare', en: 'Invite somebody to answer' },
  name: { da: 'Navn', en: 'Name' },
  email: { da: 'E-mail', en: 'Email' },
  language: { da: 'Sprog', en: 'Language' },
  danish: { da: 'Dansk', en: 'Danish' },
  english: { da: 'Engelsk', en: 'English' },
  answerBy: { da: 'Svar senest', en: 'Answer by' },
  message: { da: 'Besked: hvad er det til?', en: 'Message: what is it for?' },
  messageHelp: {
    da: 'Står i mailen og øverst på siden. En tom linje giver et nyt afsnit.',
    en: 'Stands in the email and at the top of the page. An empty line begins a new paragraph.',
  },
  sendMail: { da: 'Send mailen', en: 'Send the email' },
  makeLink: { da: 'Lav link, jeg selv sender', en: 'Make a link that I send myself' },
  cancel: { da: 'Fortryd', en: 'Cancel' },
  sent: { da: 'Mailen er på vej.', en: 'The email is on its way.' },
  addressHeading: { da: 'Linket', en: 'The link' },
  addressOnce: {
    da: 'Kopiér det nu: Det vises kun denne ene gang og gemmes ikke.',
    en: 'Copy it now: it is shown this once only and not stored.',
  },
  copy: { da: 'Kopiér', en: 'Copy' },
  copied: { da: 'Linket er kopieret.', en: 'The link is copied.' },
  done: { da: 'Færdig', en: 'Done' },
  newLink: { da: 'Lav nyt link', en: 'Make a new link' },
  sendAgain: { da: 'Send nyt link', en: 'Send a new link' },
  newLinkHelp: { da: 'Et nyt link lukker de gamle.', en: 'A new link closes the old ones.' },
  revoke: { da: 'Tilbagekald link', en: 'Revoke the link' },
  revoked: { da: 'Linket er tilbagekaldt.', en: 'The link is revoked.' },
  reopen: { da: 'Genåbn', en: 'Reopen' },
  reopened: {
    da: 'Siden er åben igen. Sig det til den, der svarer: Det gamle link virker, hvis det ikke er udløbet.',
    en: 'The page is open again. Tell whoever answers: the old link works unless it has expired.',
  },
  close: { da: 'Luk', en: 'Close' },
  closed: {
    da: 'Invitationen er lukket. Linket åbner ikke længere noget.',
    en: 'The invitation is closed. The link no longer opens anything.',
  },
  overdue: { da: 'Fristen er gået', en: 'Overdue' },
  saved: { da: 'Sidst gemt', en: 'Last saved' },
  submitted: { da: 'Svar sendt', en: 'Answers sent' },
  note: { da: 'Hilsen til redaktionen', en: 'Note to the editors' },
  portrait: { da: 'Se portrættet, der er sendt', en: 'See the portrait that was sent' },
  noLink: { da: 'Intet link virker.', en: 'No link works.' },
  linkSent: { da: 'sendt', en: 'sent' },
  linkMade: { da: 'lavet', en: 'made' },
  lastUsed: { da: 'sidst brugt', en: 'last used' },
  neverUsed: { da: 'ikke åbnet endnu', en: 'not opened yet' },
  expires: { da: 'virker til og med', en: 'works until' },
  waitingHeading: { da: 'Svar, der venter på dig', en: 'Answers that wait for you' },
  differs: {
    da: 'I kladden står noget andet. Det er ikke rørt.',
    en: 'The draft says something else. It has not been touched.',
  },
  missing: {
    da: 'Svaret står ikke i kladden.',
    en: 'The answer is not in the draft.',
  },
  gone: {
    da: 'Spørgsmålet er fjernet fra interviewet. Tager du svaret over, kommer spørgsmålet med igen nederst.',
    en: 'The question was removed from the interview. Taking the answer over brings it back, at the end.',
  },
  take: { da: 'Tag svaret over', en: 'Take the answer over' },
  taken: { da: 'Svaret er lagt i kladden.', en: 'The answer is in the draft.' },
  unsaved: {
    da: 'Dine ændringer er ikke gemt endnu. Vent et øjeblik, og prøv igen.',
    en: 'Your changes are not saved yet. Wait a moment and try again.',
  },
  ownWords: { da: 'Interviewpersonens egne ord', en: 'The interviewee’s own words' },
  edited: {
    da: 'Interviewpersonens svar, redigeret',
    en: 'The interviewee’s answer, edited',
  },
  answerWaits: {
    da: 'Interviewpersonens svar venter under »Spørg og godkend«',
    en: 'The interviewee’s answer waits under “Ask and approve”',
  },
  noAnswer: {
    da: 'Serveren svarede ikke. Prøv igen.',
    en: 'The server did not answer. Try again.',
  },
} satisfies Record<string, Localised>

export const stateWords: Record<InvitationState, Localised> = {
  open: { da: 'Venter på svar', en: 'Waiting for answers' },
  submitted: { da: 'Har svaret', en: 'Has answered' },
  reopened: { da: 'Genåbnet', en: 'Reopened' },
  closed: { da: 'Lukket', en: 'Closed' },
}

export const standingWords: Record<LinkStanding, Localised> = {
  open: { da: 'Link', en: 'Link' },
  expired: { da: 'Udløbet link', en: 'Expired link' },
  revoked: { da: 'Tilbagekaldt link', en: 'Revoked link' },
  used: { da: 'Brugt link', en: 'Used link' },
}

/** How much has been written: '3 af 5 spørgsmål'. */
export const writtenOf = (written: number, questions: number): Localised => ({
  da: `${written} af ${questions} spørgsmål har et svar`,
  en: `${written} of ${questions} questions have an answer`,
})
