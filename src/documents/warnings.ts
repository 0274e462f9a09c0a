import type { Localised } from '../i18n/text.ts'

/** What whoever imports a document should know about it. */
export const warnings = {
  footnotes: (count: number): Localised => ({
    da:
      count === 1
        ? 'Dokumentet har en fodnote. Den står som tekst til sidst.'
        : `Dokumentet har ${count} fodnoter. De står som tekst til sidst.`,
    en:
      count === 1
        ? 'The document has a footnote. It stands as text at the end.'
        : `The document has ${count} footnotes. They stand as text at the end.`,
  }),
}
