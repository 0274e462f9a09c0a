import type { Language } from '../../i18n/text.ts'
import type { Level } from '../../publishing/checks/index.ts'

interface CheckWords {
  heading: string
  checking: string
  none: string
  nothing: string
  count: (errors: number, warnings: number) => string
  levels: Record<Level, string>
  /** What the words mean: when something is missing, and when there are only hints. */
  intro: Record<Level, string>
  inLanguage: Record<Language, string>
  picture: string
  newWindow: string
  close: string
  failed: string
}

/** What the panel with the checks says. */
export const checkWords: Record<Language, CheckWords> = {
  da: {
    heading: 'Før udgivelse',
    checking: 'Tjekker …',
    none: 'Alt er på plads',
    nothing: 'Der er intet at bemærke. Teksten kan udgives.',
    count: (errors, warnings) =>
      [
        errors > 0 ? `${errors} ${errors === 1 ? 'mangel' : 'mangler'}` : '',
        warnings > 0 ? `${warnings} råd` : '',
      ]
        .filter(Boolean)
        .join(', '),
    levels: { error: 'Mangler', warning: 'Råd' },
    intro: {
      error: 'Det, der mangler, skal på plads, før teksten kan udgives. Råd er kun råd.',
      warning: 'Råd er kun råd: teksten kan udgives.',
    },
    inLanguage: { da: 'på dansk', en: 'på engelsk' },
    picture: 'Åbn billedet',
    newWindow: 'i et nyt vindue',
    close: 'Luk',
    failed: 'Der kom ikke svar fra serveren, så ikke alt er tjekket.',
  },
  en: {
    heading: 'Before publishing',
    checking: 'Checking …',
    none: 'All in place',
    nothing: 'There is nothing to look at. The text can be published.',
    count: (errors, warnings) =>
      [
        errors > 0 ? `${errors} missing` : '',
        warnings > 0 ? `${warnings} ${warnings === 1 ? 'hint' : 'hints'}` : '',
      ]
        .filter(Boolean)
        .join(', '),
    levels: { error: 'Missing', warning: 'Hint' },
    intro: {
      error:
        'What is missing must be there before the text can be published. Hints are only hints.',
      warning: 'Hints are only hints: the text can be published.',
    },
    inLanguage: { da: 'in Danish', en: 'in English' },
    picture: 'Open the picture',
    newWindow: 'in a new window',
    close: 'Close',
    failed: 'The server did not answer, so not everything has been checked.',
  },
}
