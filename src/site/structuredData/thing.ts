/** A node of JSON-LD in the words of schema.org. What is undefined is left out when it is written. */
export interface Thing {
  '@type': string
  '@id'?: string
  [property: string]: unknown
}

/** What the builders need to know of where a page stands. */
export interface Place {
  /** Scheme and host without a trailing slash. */
  baseUrl: string
  /** The absolute address of the page. */
  url: string
}

/** The publisher of every page. */
export const organisationId = (baseUrl: string): string => `${baseUrl}/#organisation`

export const websiteId = (baseUrl: string): string => `${baseUrl}/#website`
