/** Bounds of one API request. Sizes in bytes. */
const kB = 1024
const MB = 1024 * kB

export const limits = {
  /** A URL with its query. Browsers and proxies agree on 8 kB; the admin's long look-ups go as POST. */
  url: 8 * kB,
  /** Path segments after /api; Payload's deepest is globals/x/versions/id. */
  segments: 12,
  /** Anonymous bodies are sign-in forms and GraphQL queries. */
  anonymousBody: 64 * kB,
  /**
   * JSON and the data part of a form. An interview of 30,000 words is 0.2 MB of text and, as Lexical JSON with a
   * node per paragraph and per change of style, 0.6 MB; autosave sends one language at a time. The rest is headroom.
   */
  json: 2 * MB,
  /** One uploaded file, and what a form adds around it. */
  upload: 25 * MB,
  formAround: 64 * kB,
  /** The admin's relationship look-ups, a query sent as a form. */
  look: 256 * kB,
  /** Levels of a JSON body; a list ten levels deep in rich text needs about 60. */
  jsonDepth: 150,
} as const

/** Bounds of what one request may ask for, by whether somebody is signed in. */
export type ReadBounds = {
  limit: number
  depth: number
  page: number
  sortFields: number
  /** `and`/`or` levels, conditions in all, values in one list, characters in one value. */
  whereDepth: number
  conditions: number
  values: number
  text: number
}

export const anonymousBounds: ReadBounds = {
  limit: 100,
  depth: 2,
  page: 10_000,
  sortFields: 3,
  whereDepth: 3,
  conditions: 20,
  values: 100,
  text: 200,
}

/** Wide enough for everything the admin asks; it sends `limit=0`, and ids of a whole relationship field. */
export const signedInBounds: ReadBounds = {
  limit: 1000,
  depth: 10,
  page: 100_000,
  sortFields: 10,
  whereDepth: 8,
  conditions: 200,
  values: 1000,
  text: 2000,
}

/** GraphQL: `cost` counts fields, times the size of the lists around them. */
export const graphqlLimits = {
  characters: 16 * kB,
  tokens: 2000,
  anonymous: { depth: 12, aliases: 15, rootFields: 10, cost: 20_000 },
  signedIn: { depth: 16, aliases: 60, rootFields: 30, cost: 200_000 },
  /** Field visits after which counting stops: fragments that include each other would count for ever. */
  visits: 5000,
} as const
