import type { Localised } from '../../i18n/text.ts'

/** A text whose English is deliberately missing (null) where the demo shows an untranslated document. */
export type Translated = { da: string; en: string | null }

/** Rich text in the markup of src/richtext/markup.ts. */
export type Markup = Translated

/** `YYYY-MM-DD` */
export type Day = string

export type Sector = 'state' | 'region' | 'municipality' | 'other'

export type DemoOrganisation = {
  slug: string
  name: Localised
  sector: Sector
  website: string | null
}

export type DemoTheme = { slug: string; name: Localised; description: Localised }

export type DemoQuestion = {
  /** Names the question inside the demo content only. */
  key: string
  wording: Localised
  helpText: Localised
  theme: string
  retired?: true
}

export type DemoRole = {
  slug: string
  name: Localised
  description: Localised
  timeZone: string
  termMonths: number
  seatHistory: { from: Day; seats: number }[]
  /** Keys of questions, in the order they are asked. */
  questionSet: string[]
}

export type DemoPosition = { title: Localised; organisation: string; from: Day; to?: Day }

export type DemoAmbassador = {
  slug: string
  name: string
  state: 'published' | 'draft'
  sector: Sector
  positions: DemoPosition[]
  biography: { da: string; en: string }
  quote: Localised
  links: { label: Localised; url: string }[]
  /** Key of a picture. */
  portrait: string
}

export type DemoTerm = {
  role: string
  ambassador: string
  startsOn: Day
  endsOn: Day
  announcedOn: Day
  appointedBy: string[]
  kind: 'ordinary' | 'acting'
}

export type DemoExchange = {
  question: string
  /** Only where the wording was adjusted for this interview. */
  wording?: Translated
  answer: Markup | null
}

export type DemoInterviewText = {
  title: Translated
  lead: Translated
  exchanges: DemoExchange[]
  pullQuote: Translated | null
  background: Markup | null
}

export type DemoInterview = DemoInterviewText & {
  slug: string
  interviewees: string[]
  interviewer: string
  interviewedOn: Day
  /** Null is a draft that has never been out. */
  publishedOn: Day | null
  /** An editor's changes that wait in a draft on top of the published version. */
  pending?: Partial<DemoInterviewText>
  cover: string | null
  relatedCases: string[]
}

export type DemoCase = {
  slug: string
  title: Translated
  summary: Translated
  organisation: string
  sector: Sector
  themes: string[]
  challenge: Markup
  action: Markup
  effect: Markup | null
  learning: Markup | null
  contact: { name: string; email: string; phone: string }
  putForwardBy: string[]
  putForwardOn: Day
  publishedOn: Day | null
  images: string[]
  attachments: string[]
}

export type DemoPicture = {
  key: string
  /** What src/demo/pictures draws. */
  drawing: { portrait: string } | { scene: string } | { document: string }
  alt: Localised
}

export type DemoSettings = {
  siteName: Localised
  tagline: Localised
  about: Localised
  role: string
  contactEmail: string
  /** What the front page shows first: slugs, and keys of questions. */
  featured: { interviews: string[]; cases: string[]; questions: string[] }
}

export type DemoEvent = {
  title: Localised
  day: Day
  /** Times of day in Denmark, `HH:mm`. */
  from: string
  to: string
  place: Localised
  text: Localised
  link: string | null
}

export type DemoContent = {
  organisations: DemoOrganisation[]
  themes: DemoTheme[]
  questions: DemoQuestion[]
  roles: DemoRole[]
  pictures: DemoPicture[]
  ambassadors: DemoAmbassador[]
  terms: DemoTerm[]
  cases: DemoCase[]
  interviews: DemoInterview[]
  settings: DemoSettings
  events: DemoEvent[]
}
