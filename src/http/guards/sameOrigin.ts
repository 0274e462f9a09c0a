import type { Request, RequestHandler } from 'express'
import { HttpError } from '../httpError.ts'

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])
/** Signing in sets a cookie, so a foreign page must not be able to do it in the reader's name either. */
const setsCookie = /\/(login|logout|refresh-token|reset-password|first-register)\/?$/i

/**
 * Refuses writes that another site makes with the reader's cookies (CSRF). For the whole app.
 * Browsers say where a request comes from in Sec-Fetch-Site, older ones (and plain http) in Origin; a program
 * that sends neither is not a browser, and no page can use it against its reader.
 * @param origin the public address of the installation, where one is configured
 */
export function sameOrigin(origin?: string): RequestHandler {
  return (req, _res, next) => {
    const matters = req.headers.cookie !== undefined || setsCookie.test(req.path)
    if (unsafe.has(req.method) && matters && comesFromElsewhere(req, origin)) {
      throw new HttpError(403, {
        da: 'Forespørgslen kom fra et andet websted og blev afvist.',
        en: 'The request came from another site and was refused.',
      })
    }
    next()
  }
}

/** Whether a browser says that another site made this request. */
export function comesFromElsewhere(req: Request, origin?: string): boolean {
  const site = req.headers['sec-fetch-site']
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none'
  const from = req.headers.origin
  if (from === undefined) return false
  if (origin && from === origin) return false
  try {
    return new URL(from).host !== req.host
  } catch {
    return true
  }
}
