import type { Language } from '../i18n/text.ts'

/** The texts of questions, themes, organisations, filters, archive, related entries, events and rights. */
export interface PageWords {
  question: {
    kicker: string
    answers: (count: number) => string
    answersHeading: string
    theme: string
    retired: string
    askedAs: string
    inInterview: string
    otherInterviews: string
    noTheme: string
    allAnswers: string
    all: string
    featured: string
  }
  theme: { kicker: string; questions: string; cases: string; interviews: string; people: string }
  organisation: {
    kicker: string
    sector: string
    website: string
    cases: string
    people: string
    interviews: string
  }
  counts: {
    interviews: (count: number) => string
    cases: (count: number) => string
    questions: (count: number) => string
    allCases: (count: number) => string
  }
  filters: {
    heading: string
    theme: string
    sector: string
    organisation: string
    any: string
    show: string
    active: string
    clear: string
    remove: (name: string) => string
    none: string
  }
  archive: { heading: string; year: (year: number) => string; all: string; intro: string }
  related: { interviews: string; cases: string; theme: string; organisation: string }
  event: { heading: string; place: string; more: string; at: string; to: string }
  former: { heading: string; all: string }
  atTheTime: (day: string) => string
  rights: {
    footer: string
    accessibility: string
    privacy: string
    statement: string
  }
}

const danish = new Intl.NumberFormat('da-DK')
const english = new Intl.NumberFormat('en-GB')

const da: PageWords = {
  question: {
    kicker: 'Spørgsmål',
    answers: (count) => (count === 1 ? '1 svar' : `${danish.format(count)} svar`),
    answersHeading: 'Svarene',
    theme: 'Tema',
    retired: 'Spørgsmålet stilles ikke længere.',
    askedAs: 'Her lød spørgsmålet:',
    inInterview: 'Læs svaret i sammenhæng:',
    otherInterviews: 'Alle spørgsmål',
    noTheme: 'Andre spørgsmål',
    allAnswers: 'Alle svar på dette spørgsmål',
    all: 'Alle spørgsmål',
    featured: 'Samme spørgsmål, mange svar',
  },
  theme: {
    kicker: 'Tema',
    questions: 'Spørgsmål om temaet',
    cases: 'Cases om temaet',
    interviews: 'Interviews, der kommer ind på temaet',
    people: 'Ambassadører, der har bidraget',
  },
  organisation: {
    kicker: 'Organisation',
    sector: 'Sektor',
    website: 'Hjemmeside',
    cases: 'Cases herfra',
    people: 'Ambassadører herfra',
    interviews: 'Interviews med dem',
  },
  counts: {
    interviews: (count) => (count === 1 ? '1 interview' : `${danish.format(count)} interviews`),
    cases: (count) => (count === 1 ? '1 case' : `${danish.format(count)} cases`),
    questions: (count) => `${danish.format(count)} spørgsmål`,
    allCases: (count) => `Se alle ${danish.format(count)} cases`,
  },
  filters: {
    heading: 'Find en case',
    theme: 'Tema',
    sector: 'Sektor',
    organisation: 'Organisation',
    any: 'Alle',
    show: 'Vis cases',
    active: 'Du ser kun cases med:',
    clear: 'Vis alle cases',
    remove: (name) => `Fjern filteret ${name}`,
    none: 'Ingen cases passer til det, du har valgt. Fjern et filter, eller vis alle cases.',
  },
  archive: {
    heading: 'Interviews år for år',
    year: (year) => `Interviews fra ${year}`,
    all: 'Alle interviews',
    intro: 'Udgivet det år, nyeste først.',
  },
  related: {
    interviews: 'Flere interviews',
    cases: 'Beslægtede cases',
    theme: 'Tema',
    organisation: 'Organisation',
  },
  event: {
    heading: 'Næste arrangement',
    place: 'Sted',
    more: 'Læs mere om arrangementet',
    at: 'kl.',
    to: '–',
  },
  former: { heading: 'De gav stafetten videre', all: 'Alle ambassadører gennem tiden' },
  atTheTime: (day) => `Hvem havde hvervet ${day}?`,
  rights: {
    footer: 'Om sitet',
    accessibility: 'Tilgængelighed',
    privacy: 'Privatliv',
    statement: 'Læs tilgængelighedserklæringen på was.digst.dk',
  },
}

const en: PageWords = {
  question: {
    kicker: 'Question',
    answers: (count) => (count === 1 ? '1 answer' : `${english.format(count)} answers`),
    answersHeading: 'The answers',
    theme: 'Theme',
    retired: 'The question is no longer asked.',
    askedAs: 'Here the question was:',
    inInterview: 'Read the answer in context:',
    otherInterviews: 'All questions',
    noTheme: 'Other questions',
    allAnswers: 'All answers to this question',
    all: 'All questions',
    featured: 'One question, many answers',
  },
  theme: {
    kicker: 'Theme',
    questions: 'Questions on the theme',
    cases: 'Cases on the theme',
    interviews: 'Interviews that touch on the theme',
    people: 'Ambassadors who have contributed',
  },
  organisation: {
    kicker: 'Organisation',
    sector: 'Sector',
    website: 'Website',
    cases: 'Cases from here',
    people: 'Ambassadors from here',
    interviews: 'Interviews with them',
  },
  counts: {
    interviews: (count) => (count === 1 ? '1 interview' : `${english.format(count)} interviews`),
    cases: (count) => (count === 1 ? '1 case' : `${english.format(count)} cases`),
    questions: (count) => (count === 1 ? '1 question' : `${english.format(count)} questions`),
    allCases: (count) => `See all ${english.format(count)} cases`,
  },
  filters: {
    heading: 'Find a case',
    theme: 'Theme',
    sector: 'Sector',
    organisation: 'Organisation',
    any: 'All',
    show: 'Show cases',
    active: 'You see only cases with:',
    clear: 'Show all cases',
    remove: (name) => `Remove the filter ${name}`,
    none: 'No cases match your choice. Remove a filter, or show all cases.',
  },
  archive: {
    heading: 'Interviews year by year',
    year: (year) => `Interviews from ${year}`,
    all: 'All interviews',
    intro: 'Published that year, newest first.',
  },
  related: {
    interviews: 'More interviews',
    cases: 'Related cases',
    theme: 'Theme',
    organisation: 'Organisation',
  },
  event: {
    heading: 'Next event',
    place: 'Place',
    more: 'Read more about the event',
    at: 'at',
    to: '–',
  },
  former: { heading: 'They passed the baton on', all: 'All ambassadors over time' },
  atTheTime: (day) => `Who held the role on ${day}?`,
  rights: {
    footer: 'About the site',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    statement: 'Read the accessibility statement at was.digst.dk (in Danish)',
  },
}

/** The texts of these pages, by language. */
export const pageWords: Record<Language, PageWords> = { da, en }
