import type { Language } from '../../i18n/text.ts'
import type { SearchKind } from './entry.ts'

interface SearchWords {
  title: string
  intro: string
  label: string
  button: string
  kind: string
  allKinds: string
  kinds: Record<SearchKind, string>
  oneOf: Record<SearchKind, string>
  theme: string
  allThemes: string
  year: string
  allYears: string
  results: (count: number, text: string) => string
  loose: string
  incomplete: string
  none: (text: string) => string
  tips: string[]
  widen: string
  under: string
  browse: string
  previous: string
  next: string
}

/** Every text of the search page's interface. */
export const searchWords: Record<Language, SearchWords> = {
  da: {
    title: 'Søg',
    intro:
      'Søg i alt, hvad der er udgivet. Det gør ikke noget, hvis du kun kender begyndelsen af et ord eller staver forkert.',
    label: 'Søgeord',
    button: 'Søg',
    kind: 'Vis',
    allKinds: 'Alt',
    kinds: {
      interviews: 'Interviews',
      cases: 'Cases',
      questions: 'Spørgsmål',
      ambassadors: 'Ambassadører',
      themes: 'Temaer',
      organisations: 'Organisationer',
    },
    oneOf: {
      interviews: 'Interview',
      cases: 'Case',
      questions: 'Spørgsmål',
      ambassadors: 'Ambassadør',
      themes: 'Tema',
      organisations: 'Organisation',
    },
    theme: 'Tema',
    allThemes: 'Alle temaer',
    year: 'Udgivet i',
    allYears: 'Alle år',
    results: (count, text) =>
      count === 1 ? `1 resultat for »${text}«` : `${count} resultater for »${text}«`,
    loose: 'Alle ordene på én gang står ingen steder. Her er det, hvor nogle af dem står.',
    incomplete: 'Søgningen er ved at blive gjort klar, så der kan mangle noget. Prøv igen om lidt.',
    none: (text) => `Vi fandt ikke noget om »${text}«`,
    tips: [
      'Se efter, om ordene er stavet rigtigt.',
      'Prøv færre ord eller et mere almindeligt ord.',
      'Søg på et navn, en arbejdsplads eller et tema.',
    ],
    widen: 'Søg i alt',
    under: 'Under spørgsmålet',
    browse: 'Eller se det hele',
    previous: 'Forrige',
    next: 'Næste',
  },
  en: {
    title: 'Search',
    intro:
      'Search everything that is published. You may write only the beginning of a word, or misspell it.',
    label: 'Search words',
    button: 'Search',
    kind: 'Show',
    allKinds: 'Everything',
    kinds: {
      interviews: 'Interviews',
      cases: 'Cases',
      questions: 'Questions',
      ambassadors: 'Ambassadors',
      themes: 'Themes',
      organisations: 'Organisations',
    },
    oneOf: {
      interviews: 'Interview',
      cases: 'Case',
      questions: 'Question',
      ambassadors: 'Ambassador',
      themes: 'Theme',
      organisations: 'Organisation',
    },
    theme: 'Theme',
    allThemes: 'All themes',
    year: 'Published in',
    allYears: 'All years',
    results: (count, text) =>
      count === 1 ? `1 result for “${text}”` : `${count} results for “${text}”`,
    loose: 'All of the words together stand nowhere. Here is where some of them do.',
    incomplete:
      'The search is still being made ready, so something may be missing. Please try again in a moment.',
    none: (text) => `Nothing was found about “${text}”`,
    tips: [
      'Check that the words are spelt correctly.',
      'Try fewer words, or a more common one.',
      'Search for a name, a workplace or a theme.',
    ],
    widen: 'Search everything',
    under: 'Under the question',
    browse: 'Or see everything',
    previous: 'Previous',
    next: 'Next',
  },
}
