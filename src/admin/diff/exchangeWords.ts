import type { Language, Localised } from '../../i18n/text.ts'

/** What the comparison of questions and answers says; what stands in braces is filled in. */
const exchangeWords = {
  added: { da: 'Spørgsmål {to} er tilføjet', en: 'Question {to} was added' },
  removed: { da: 'Spørgsmål {from} er fjernet', en: 'Question {from} was removed' },
  moved: {
    da: 'Flyttet fra plads {from} til plads {to}',
    en: 'Moved from place {from} to place {to}',
  },
  question: { da: 'Spørgsmål {to}', en: 'Question {to}' },
  otherQuestion: {
    da: 'koblet anderledes til spørgsmålsbanken',
    en: 'linked differently to the question bank',
  },
  formatting: { da: 'formateringen er ændret', en: 'the formatting has changed' },
  unchanged: { da: 'Uændrede spørgsmål: {count}', en: 'Unchanged questions: {count}' },
} satisfies Record<string, Localised>

/** Our words in one language, with what stands in braces filled in. */
export function exchangeWordsIn(language: Language) {
  return (key: keyof typeof exchangeWords, filled: Record<string, number> = {}): string =>
    exchangeWords[key][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(filled[name] ?? whole),
    )
}
