import type { Language } from '../../i18n/text.ts'

interface ListWords {
  exportAs: (format: string, count: number) => string
  help: string
  giveTo: (count: number) => string
  give: string
  editors: string
  given: (count: number, name: string) => string
  failed: string
}

/** What our own parts of the lists say. */
export const listWords: Record<Language, ListWords> = {
  da: {
    exportAs: (format, count) =>
      count > 0 ? `Eksportér ${count} valgte til ${format}` : `Eksportér listen til ${format}`,
    help: 'CSV åbner direkte i Excel; JSON er til programmer.',
    giveTo: (count) => `Giv ${count} ${count === 1 ? 'valgt' : 'valgte'} videre til`,
    give: 'Giv videre',
    editors: 'Redaktionen (ingen bestemt)',
    given: (count, name) =>
      `${count} ${count === 1 ? 'kladde ligger' : 'kladder ligger'} nu hos ${name}.`,
    failed: 'Serveren svarede ikke. Prøv igen.',
  },
  en: {
    exportAs: (format, count) =>
      count > 0 ? `Export ${count} selected as ${format}` : `Export the list as ${format}`,
    help: 'CSV opens in Excel; JSON is for programs.',
    giveTo: (count) => `Give ${count} selected to`,
    give: 'Give',
    editors: 'The editors (nobody in particular)',
    given: (count, name) => `${count} ${count === 1 ? 'draft is' : 'drafts are'} now with ${name}.`,
    failed: 'The server did not answer. Try again.',
  },
}
