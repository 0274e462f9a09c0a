import type { Localised } from '../i18n/text.ts'

/** What our own parts of the admin panel say. */
export const words = {
  addQuestionSet: { da: 'Tilføj rollens faste spørgsmål', en: 'Add the role’s question set' },
  noQuestionSet: {
    da: 'Rollen har ingen faste spørgsmål. Vælg en anden rolle, eller skriv spørgsmålene ind under rollen.',
    en: 'The role has no question set. Choose another role, or add the questions to the role.',
  },
  noRole: {
    da: 'Vælg først en rolle under »Hvem og hvornår«.',
    en: 'First choose a role under “Who and when”.',
  },
  questionsAdded: { da: 'Spørgsmålene er tilføjet.', en: 'The questions have been added.' },
  correctByline: { da: 'Ret byline', en: 'Correct byline' },
  correctBylineHelp: {
    da: 'Bylinen blev frosset ved første udgivelse. Ret den kun, hvis der stod noget forkert dengang. Rettelsen gemmes med navn og begrundelse.',
    en: 'The byline was frozen at first publication. Correct it only if something was wrong then. The correction is kept with your name and reason.',
  },
  correctBylineWaits: {
    da: 'Bylinen er en del af det, de interviewede har godkendt. Derfor lægges rettelsen i kladden: På sitet står den gamle byline, til rettelsen er godkendt, og interviewet er udgivet igen. Bagefter kommer du til godkendelsen og kan spørge på ny.',
    en: 'The byline is part of what the interviewees approved. So the correction goes into the draft: the site keeps the old byline until the correction is approved and the interview is published again. You are taken to the approval afterwards, where you can ask anew.',
  },
  saveInDraft: {
    da: 'Gem i kladden, og gå til godkendelsen',
    en: 'Save in the draft and go to the approval',
  },
  name: { da: 'Navn', en: 'Name' },
  title: { da: 'Titel', en: 'Title' },
  organisation: { da: 'Organisation', en: 'Organisation' },
  role: { da: 'Rolle', en: 'Role' },
  reason: { da: 'Hvorfor rettes bylinen?', en: 'Why is the byline corrected?' },
  save: { da: 'Gem rettelsen', en: 'Save the correction' },
  cancel: { da: 'Fortryd', en: 'Cancel' },
  bylineSaved: { da: 'Bylinen er rettet.', en: 'The byline has been corrected.' },
  noAnswer: {
    da: 'Serveren svarede ikke. Prøv igen.',
    en: 'The server did not answer. Try again.',
  },
  newQuestion: { da: 'Nyt spørgsmål', en: 'New question' },
} satisfies Record<string, Localised>
