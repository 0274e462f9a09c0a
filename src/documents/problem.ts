import type { Localised } from '../i18n/text.ts'

/** Why a document can't be read, for whoever sent it: 400, or 413 when it is too large. */
export class DocumentProblem extends Error {
  readonly status: 400 | 413
  readonly words: Localised
  constructor(words: Localised, status: 400 | 413 = 400) {
    super(words.da)
    this.name = 'DocumentProblem'
    this.words = words
    this.status = status
  }
}

/** Every reason there is. */
export const problems = {
  empty: () =>
    new DocumentProblem({
      da: 'Filen er tom, så der er intet at importere.',
      en: 'The file is empty, so there is nothing to import.',
    }),
  noText: () =>
    new DocumentProblem({
      da: 'Der er ingen tekst i dokumentet, så der er intet at importere.',
      en: 'There is no text in the document, so there is nothing to import.',
    }),
  fileTooLarge: () =>
    new DocumentProblem(
      { da: 'Filen er større end 5 MB.', en: 'The file is larger than 5 MB.' },
      413,
    ),
  textTooLong: () =>
    new DocumentProblem(
      {
        da: 'Teksten er længere end 200.000 tegn. Del den i flere interviews.',
        en: 'The text is longer than 200,000 characters. Divide it into several interviews.',
      },
      413,
    ),
  unpacksTooLarge: () =>
    new DocumentProblem(
      {
        da: 'Dokumentet fylder for meget, når det pakkes ud. Kopiér teksten, og sæt den ind i stedet.',
        en: 'The document is too large when it is unpacked. Copy the text and paste it instead.',
      },
      413,
    ),
  tooSlow: () =>
    new DocumentProblem({
      da: 'Dokumentet tager for lang tid at læse. Kopiér teksten, og sæt den ind i stedet.',
      en: 'The document takes too long to read. Copy the text and paste it instead.',
    }),
  broken: () =>
    new DocumentProblem({
      da: 'Dokumentet er beskadiget og kan ikke læses. Åbn det i dit tekstprogram, gem det igen, og prøv en gang til.',
      en: 'The document is damaged and cannot be read. Open it in your word processor, save it again, and try once more.',
    }),
  entities: () =>
    new DocumentProblem({
      da: 'Dokumentet indeholder erklæringer, som ikke hører hjemme i et tekstdokument, og læses derfor ikke.',
      en: 'The document contains declarations that do not belong in a text document, so it is not read.',
    }),
  encrypted: () =>
    new DocumentProblem({
      da: 'Dokumentet er beskyttet med adgangskode. Gem en kopi uden adgangskode, og prøv igen.',
      en: 'The document is protected by a password. Save a copy without one, and try again.',
    }),
  oldWord: () =>
    new DocumentProblem({
      da: 'Filen er i Words gamle format (.doc). Åbn den i Word, gem den som .docx, og prøv igen.',
      en: 'The file is in Word’s old format (.doc). Open it in Word, save it as .docx, and try again.',
    }),
  unknown: () =>
    new DocumentProblem({
      da: 'Filen er ikke et tekstdokument, som kan læses her. Brug .docx, .odt, .html, .md eller .txt.',
      en: 'The file is not a text document that can be read here. Use .docx, .odt, .html, .md or .txt.',
    }),
} satisfies Record<string, () => DocumentProblem>
