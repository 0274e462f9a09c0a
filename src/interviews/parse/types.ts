/** The language of a text, as a BCP 47 primary tag. Norwegian is `nb`, also for Nynorsk. */
export type InterviewLanguage = 'da' | 'nb' | 'sv' | 'en'

/** Someone who answers. `title` and `organisation` are `null` when the text does not say. */
export type ParsedPerson = {
  name: string
  title: string | null
  organisation: string | null
}

/** One question as it is worded in the text, and the paragraphs that answer it. */
export type ParsedExchange = {
  number: number | null
  question: string
  answer: string[]
}

/** What the parser understood of a text. The order of the keys is part of the contract. */
export type ParsedInterview = {
  lang: InterviewLanguage
  people: ParsedPerson[]
  title: string | null
  lead: string[]
  exchanges: ParsedExchange[]
  trailing: string[]
  warnings: string[]
}
