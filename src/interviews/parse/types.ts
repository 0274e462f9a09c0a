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

/** How a text was read: what its doubts depend on beside its words and their division. */
export type ReadAs = {
  lang: InterviewLanguage
  /** Whether the language is. */
  certain: boolean
  /** The sign that told the questions; null when none were found. */
  scheme: string | null
  /** Whether another reading came close. */
  contested: boolean
  people: ParsedPerson[]
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
