import { type NextFunction, type Request, type Response, Router } from 'express'
import { type Memory, withoutMemory } from '../memory/index.ts'
import { canonicalPath, decodePath, languageOfAddress } from './addresses.ts'
import { answer, findMove } from './answer.ts'
import { assetAt, assets } from './assets.ts'
import { moveKey, pageKey } from './keys.ts'
import { madeOf, moved } from './made.ts'
import { type PlainStatus, plainPage } from './plainPage.tsx'
import { meaningOf } from './query.ts'
import type { SiteServices } from './services.ts'

/** Makes every page anew, and leaves the headers that don't belong to it to whoever mounts the site. */
const forgetful = withoutMemory({
  surroundings: { headersFor: () => ({}), isSecure: () => false, purges: false },
})

/**
 * The public site. It answers every path that reaches it (unknown ones with the page for 404), so it is mounted after
 * everything that has paths of its own: API, admin, media, health. What it tells is answered through the memory: pages
 * depend on their address and on what is stored, and on nothing else of a request.
 */
export function siteRouter(services: SiteServices, memory: Memory = forgetful): Router {
  const router = Router()
  router.use(readOnly, files(memory), toCanonical(services, memory), pages(services, memory))
  router.use(failed(services))
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
function files(memory: Memory) {
  return async (req: Request, res: Response, next: NextFunction): Promise<void> => {
    const file = assetAt(req.path)
    if (file) {
      const type = String(res.type(file.type).get('Content-Type'))
      const made = { status: 200, type, body: file.body, keeping: 'forever' } as const
      await memory.answer(req, res, { key: file.path, make: async () => made })
    } else if (req.path === '/favicon.ico' || req.path === '/favicon.svg') {
      res.redirect(302, assets().icon.path)
    } else {
      next()
    }
  }
}

/** One address per page: everything else that means the same is sent on to it, its query string with it. */
function toCanonical(services: SiteServices, memory: Memory) {
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
      return
    }
    const key = moveKey(req.originalUrl)
    const make = async () => {
      const to = await findMove(services, canonical)
      return moved(to ?? `${encodeURI(canonical)}${searchOf(req)}`)
    }
    await memory.answer(req, res, { key, make })
  }
}

/** The query string as it was sent, with its question mark; empty without one. */
function searchOf({ originalUrl }: Request): string {
  const query = originalUrl.indexOf('?')
  return query < 0 ? '' : originalUrl.slice(query)
}

function pages(services: SiteServices, memory: Memory) {
  return async (req: Request, res: Response): Promise<void> => {
    const path = String(res.locals.path)
    const query = meaningOf(path, searchOf(req))
    const make = async () => madeOf(await answer(services, path, query))
    await memory.answer(req, res, { key: pageKey(path, query), make })
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
