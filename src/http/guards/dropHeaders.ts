import type { RequestHandler } from 'express'

/** Headers by which a request could pretend to be another, or to have passed Next's middleware already. */
const dropped = [
  /^x-http-method(-override)?$/,
  /^x-method-override$/,
  /^x-middleware-/,
  /^x-nextjs-data$/,
  /^x-original-url$/,
  /^x-rewrite-url$/,
]

/**
 * Drops them before anything reads them. For the whole app, Next included. Payload's own
 * `X-Payload-HTTP-Method-Override` is left for `lookUps`, which alone decides about it.
 */
export const dropHeaders: RequestHandler = (req, _res, next) => {
  for (const name of Object.keys(req.headers)) {
    if (dropped.some((pattern) => pattern.test(name))) delete req.headers[name]
  }
  next()
}
