import { type NextFunction, type Request, type Response, Router } from 'express'
import { canonicalPath, decodePath, languageOfAddress } from './addresses.ts'
import { answer, findMove } from './answer.ts'
import { assetAt, assets } from './assets.ts'
import { type PlainStatus, plainPage } from './plainPage.tsx'
import { meaningOf } from './query.ts'
import type { SiteServices } from './services.ts'

/**
 * The public site. It answers every path that reaches it (unknown ones with the page for 404), so it is mounted after
 * everything that has paths of its own: API, admin, media, health.
 */
export function siteRouter(services: SiteServices): Router {
  const router = Router()
  router.use(readOnly, files, toCanonical(services), pages(services), failed(services))
  return router
}

function readOnly(req: Request, res: Response, next: NextFunction): void {
  if (req.method === 'GET' || req.method === 'HEAD') {
    next()
  } else {
    res.set('Allow', 'GET, HEAD')
    sendPlain(req, res, 405)
  }
}

/** Style sheets, fonts, script and icon: they never change under their address. */
function files(req: Request, res: Response, next: NextFunction): void {
  const file = assetAt(req.path)
  if (file) {
    res.set('Cache-Control', 'public, max-age=31536000, immutable').type(file.type).send(file.body)
  } else if (req.path === '/favicon.ico' || req.path === '/favicon.svg') {
    res.redirect(302, assets().icon.path)
  } else {
    next()
  }
}

/** One address per page: everything else that means the same is sent on to it, its query string with it. */
function toCanonical(services: SiteServices) {
  return async (req: Request, res: Response, next: NextFunction): Promise<void> => {
    const decoded = decodePath(req.path)
    if (decoded === null) {
      sendPlain(req, res, 400)
      return
    }
    const canonical = canonicalPath(decoded)
    res.locals.path = canonical
    if (canonical === decoded) {
      next()
    } else {
      const moved = await findMove(services, canonical)
      res.redirect(301, moved ?? `${encodeURI(canonical)}${searchOf(req)}`)
    }
  }
}

/** The query string as it was sent, with its question mark; empty without one. */
function searchOf({ originalUrl }: Request): string {
  const query = originalUrl.indexOf('?')
  return query < 0 ? '' : originalUrl.slice(query)
}

function pages(services: SiteServices) {
  return async (req: Request, res: Response): Promise<void> => {
    const path = String(res.locals.path)
    const result = await answer(services, path, meaningOf(path, searchOf(req)))
    if ('location' in result) {
      res.redirect(result.status, result.location)
    } else {
      if (result.language) res.set('Content-Language', result.language)
      res
        .status(result.status)
        .set('Cache-Control', result.cacheControl ?? 'no-cache')
        .type(result.type)
        .send(result.body)
    }
  }
}

function failed({ payload }: SiteServices) {
  // Express knows an error handler by its four parameters.
  return (error: unknown, req: Request, res: Response, next: NextFunction): void => {
    payload.logger.error({ err: error, msg: `The page at ${req.path} could not be made` })
    if (res.headersSent) next(error)
    else sendPlain(req, res, 500)
  }
}

function sendPlain(req: Request, res: Response, status: PlainStatus): void {
  const language = languageOfAddress(req.originalUrl)
  res
    .status(status)
    .set({ 'Cache-Control': 'no-store', 'Content-Language': language })
    .type('html')
    .send(plainPage(status, language))
}
