import type { RequestHandler } from 'express'

/**
 * Anyone's page may read what anyone may read: `Access-Control-Allow-Origin: *`, never with credentials, which
 * browsers then refuse to send along. Answers to signed-in people don't get it (see `answer` in api.ts).
 */
export const openToReaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Retry-After, Stafet-Left-Out',
} as const

/** Answers preflights: reading with GET, and GraphQL queries with POST. */
export const preflight: RequestHandler = (req, res, next) => {
  if (req.method !== 'OPTIONS') return next()
  res
    .status(204)
    .set({
      ...openToReaders,
      'Access-Control-Allow-Methods': /^\/graphql\/?$/i.test(req.path) ? 'POST' : 'GET, HEAD',
      'Access-Control-Allow-Headers': 'Accept, Accept-Language, Content-Type',
      'Access-Control-Max-Age': '86400',
    })
    .end()
}
