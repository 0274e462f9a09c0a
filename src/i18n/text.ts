/** The languages people read Stafet in. Danish is the default everywhere. */
export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]
export const defaultLanguage: Language = 'da'

/** The other of the two languages. */
export const otherThan = (language: Language): Language => (language === 'da' ? 'en' : 'da')

/** A text in every language; the shape Payload accepts for labels and descriptions. */
export type Localised = Record<Language, string>

/** The language of a request: exact or by prefix (`en-GB` is English), otherwise Danish. */
export function languageOf(tag: string | null | undefined): Language {
  return tag?.toLowerCase().startsWith('en') ? 'en' : defaultLanguage
}

/** The language to write a document in, by its title in every language: Danish unless only English is there. */
export function writtenIn(title: unknown): Language {
  const { da, en } = (
    typeof title === 'object' && title !== null ? title : {}
  ) as Partial<Localised>
  return !da && en ? 'en' : defaultLanguage
}

const marks: Record<Language, readonly [open: string, close: string]> = {
  da: ['»', '«'],
  en: ['“', '”'],
}

/** A text in the quotation marks of the language; one that stands in quotation marks already, as titles may, gets no second pair. */
export function inQuotes(text: string, language: Language): string {
  if (/^[»“][^»«“”]*[«”]$/u.test(text)) return text
  const [open, close] = marks[language]
  return `${open}${text}${close}`
}
