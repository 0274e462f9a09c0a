import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { type Language, type Localised, languages } from '../i18n/text.ts'
import { anonymousBounds } from './guards/limits.ts'

/** What GET /api answers: where everything is, for a developer who has just arrived. */
export type ApiOverview = {
  name: string
  description: Localised
  languages: readonly Language[]
  rest: { documentation: string; parameters: Localised }
  graphql: { url: string; method: 'POST'; documentation: string; note: Localised }
  collections: { slug: string; name: Localised; description: Localised | null; url: string }[]
  globals: { slug: string; name: Localised; url: string }[]
  /** What is answered about roles beyond the documents themselves; `:slug` stands for a role's own. */
  answers: { description: Localised; url: string }[]
  limits: { limit: number; depth: number }
}

/** The overview of a configuration. `origin` has no trailing slash. */
export function apiOverview(config: SanitizedConfig, origin: string): ApiOverview {
  return {
    name: 'Stafet',
    description: {
      da: 'Alt udgivet indhold kan læses uden at logge ind, via REST og GraphQL.',
      en: 'Everything published can be read without signing in, through REST and GraphQL.',
    },
    languages,
    rest: {
      documentation: 'https://payloadcms.com/docs/rest-api/overview',
      parameters: {
        da: '?locale=da|en&limit=10&page=1&depth=1&sort=-publishedAt&where[slug][equals]=…&select[title]=true',
        en: '?locale=da|en&limit=10&page=1&depth=1&sort=-publishedAt&where[slug][equals]=…&select[title]=true',
      },
    },
    graphql: {
      url: `${origin}/api/graphql`,
      method: 'POST',
      documentation: 'https://payloadcms.com/docs/graphql/overview',
      note: {
        da: 'Skemaet ligger i src/generated/schema.graphql; det kan også hentes, når man er logget ind.',
        en: 'The schema is in src/generated/schema.graphql; signed-in people can also query it.',
      },
    },
    collections: config.collections.filter(isContent).map(({ slug, labels, admin }) => ({
      slug,
      name: inEveryLanguage(labels.plural) ?? { da: slug, en: slug },
      description: inEveryLanguage(admin.description),
      url: `${origin}/api/${slug}`,
    })),
    globals: config.globals
      .filter(({ slug }) => !slug.startsWith('payload-'))
      .map(({ slug, label }) => ({
        slug,
        name: inEveryLanguage(label) ?? { da: slug, en: slug },
        url: `${origin}/api/globals/${slug}`,
      })),
    answers: answersAt(origin),
    limits: { limit: anonymousBounds.limit, depth: anonymousBounds.depth },
  }
}

function answersAt(origin: string): ApiOverview['answers'] {
  return [
    {
      description: {
        da: 'Hvem der har en rolle på en dag (i dag, hvis »on« mangler), og hvor mange pladser der er ledige.',
        en: 'Who holds a role on a day (today without “on”), and how many seats are vacant.',
      },
      url: `${origin}/api/roles/:slug/holders?on=YYYY-MM-DD&locale=da|en`,
    },
    {
      description: {
        da: 'Rollens historie dag for dag: pladser, indehavere, ledige pladser og hvad der er meldt ud.',
        en: 'The history of a role day by day: seats, holders, vacancies and what is announced.',
      },
      url: `${origin}/api/roles/:slug/timeline?locale=da|en`,
    },
    {
      description: {
        da: 'Rollens historie som kommandoer til QuickStatements (Wikidata, P39). Personer uden et emne på Wikidata er udeladt; »Stafet-Left-Out« i svarets hoved siger, hvor mange perioder det er.',
        en: 'The history of a role as commands for QuickStatements (Wikidata, P39). People without an item of Wikidata are left out; the header “Stafet-Left-Out” says how many terms that is.',
      },
      url: `${origin}/api/roles/:slug/wikidata`,
    },
    {
      description: {
        da: 'Personer, organisationer, poster og medlemskaber efter Popolo (popoloproject.com).',
        en: 'Persons, organizations, posts and memberships by Popolo (popoloproject.com).',
      },
      url: `${origin}/popolo.json?locale=da|en`,
    },
  ]
}

function isContent({ slug, admin, auth, endpoints }: SanitizedCollectionConfig): boolean {
  return !auth && endpoints !== false && admin.hidden !== true && !slug.startsWith('payload-')
}

/** Labels are a text, a text per language, or a function of Payload's translations, which is left out. */
function inEveryLanguage(label: unknown): Localised | null {
  if (typeof label === 'string') return { da: label, en: label }
  if (typeof label !== 'object' || label === null) return null
  const texts = Object.fromEntries(
    languages.map((language) => [language, (label as Record<string, unknown>)[language]]),
  )
  const { da, en } = texts
  return typeof da === 'string' && typeof en === 'string' ? { da, en } : null
}
