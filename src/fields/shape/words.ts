import type { Localised } from '../../i18n/text.ts'

/** What a reader is told about a value of the wrong kind. */
export const words = {
  text: { da: 'Skriv en tekst.', en: 'Write a text.' },
  number: { da: 'Skriv et tal.', en: 'Write a number.' },
  checkbox: {
    da: 'Vælg ja eller nej (true eller false).',
    en: 'Choose yes or no (true or false).',
  },
  day: {
    da: 'Datoen findes ikke. Skriv den som ÅÅÅÅ-MM-DD.',
    en: 'That date does not exist. Write it as YYYY-MM-DD.',
  },
  moment: {
    da: 'Tidspunktet findes ikke. Skriv det som fx 2026-03-01T09:30:00Z.',
    en: 'That time does not exist. Write it as, for instance, 2026-03-01T09:30:00Z.',
  },
  reference: {
    da: 'Vælg et dokument, eller skriv dets id som tekst.',
    en: 'Choose a document, or write its id as text.',
  },
  point: {
    da: 'Skriv længde- og breddegrad som en liste med to tal.',
    en: 'Write longitude and latitude as a list of two numbers.',
  },
  list: { da: 'Send en liste.', en: 'Send a list.' },
  group: { da: 'Send et objekt med felter.', en: 'Send an object with fields.' },
  block: { da: 'Den slags blok findes ikke.', en: 'There is no such kind of block.' },
  language: {
    da: 'Vælg det sprog, der skrives på (locale=da eller locale=en).',
    en: 'Choose the language that is written in (locale=da or locale=en).',
  },
} satisfies Record<string, Localised>

/** What there is to choose from. */
export const oneOf = (values: readonly string[]): Localised => ({
  da: `Vælg en af disse: ${values.join(', ')}.`,
  en: `Choose one of these: ${values.join(', ')}.`,
})
