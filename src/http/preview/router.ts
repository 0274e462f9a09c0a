import { type ErrorRequestHandler, type Request, type Response, Router } from 'express'
import { previewTargetOf } from '../../publishing/preview.ts'
import type { Services } from '../../services.ts'
import { answerApproved } from '../../site/approved/answer.tsx'
import { type PlainStatus, plainPage } from '../../site/plainPage.tsx'
import { answerPreview } from '../../site/preview/answer.ts'
import { previewAssets } from '../../site/preview/assets.ts'
import { callerOf, comesFromElsewhere } from '../guards/index.ts'

/** Nobody keeps a preview, finds it in a search engine, or is told its address by a link. */
const secretive = {
  'Cache-Control': 'private, no-store',
  'Referrer-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex, nofollow',
  Vary: 'Cookie, Authorization',
}

/**
 * `/preview/interviews/:id` and `/preview/en/interviews/:id` (`cases` and `ambassadors` likewise): the newest version of a
 * document as the page that it will be, for whoever may read it. `/preview/approvals/:id`: for editors, the words that
 * somebody was asked to approve, as they were frozen. Everybody else gets 401 for whatever address, or, when
 * they are signed in, 404 for what is not theirs as for what is not there.
 */
export function previewRouter(services: Pick<Services, 'payload' | 'env' | 'clock'>): Router {
  const { payload, env } = services
  const router = Router()
  router.use((req, res, next) => {
    if (sendAsset(req, res)) return
    res.set(secretive)
    if (req.method === 'GET' || req.method === 'HEAD') return next()
    res.set('Allow', 'GET, HEAD')
    refuse(req, res, 405)
  })
  router.use(async (req, res) => {
    if (isForeign(req, env.publicUrl)) return refuse(req, res, 403)
    const { user } = await callerOf(payload, req)
    if (!user) return refuse(req, res, 401)
    const approval = /^\/approvals\/([^/]+)\/?$/.exec(req.path)?.[1]
    if (approval) {
      const frozen = await answerApproved(services, user, approval)
      return frozen ? send(req, res, 200, frozen.language, frozen.page) : refuse(req, res, 404)
    }
    const target = previewTargetOf(req.path)
    const page = target && (await answerPreview(services, user, target))
    if (!target || !page) return refuse(req, res, 404)
    send(req, res, 200, target.language, page)
  })
  const failed: ErrorRequestHandler = (error: unknown, req, res, next) => {
    payload.logger.error({ err: error, msg: `The preview at ${req.originalUrl} could not be made` })
    if (res.headersSent) next(error)
    else refuse(req, res, 500)
  }
  router.use(failed)
  return router
}

/**
 * Whether another site makes the request, be it for a frame, a picture or a script. A link that somebody follows, from a
 * mail say, is their own doing: the page stands alone in its window then, and the other site learns nothing of it.
 */
function isForeign(req: Request, origin: string): boolean {
  const followed =
    req.headers['sec-fetch-mode'] === 'navigate' && req.headers['sec-fetch-dest'] === 'document'
  return comesFromElsewhere(req, origin) && !followed
}

/** The script and the style sheet of previews are the same for everybody and never change under their address. */
function sendAsset(req: Request, res: Response): boolean {
  const { script, stylesheet } = previewAssets()
  const asked = [script, stylesheet].find((each) => each.path === req.baseUrl + req.path)
  if (!asked || (req.method !== 'GET' && req.method !== 'HEAD')) return false
  res.set('Cache-Control', 'public, max-age=31536000, immutable').type(asked.type).send(asked.body)
  return true
}

function refuse(req: Request, res: Response, status: PlainStatus): void {
  const language = /^\/en(?:\/|$)/i.test(req.path) ? 'en' : 'da'
  send(req, res, status, language, plainPage(status, language))
}

/** Not `res.send`, which would give an ETag: there is nothing to compare with what nobody may keep. */
function send(req: Request, res: Response, status: number, language: string, page: string): void {
  const body = Buffer.from(page)
  res
    .status(status)
    .set({ 'Content-Language': language, 'Content-Length': String(body.length) })
    .type('html')
    .end(req.method === 'HEAD' ? undefined : body)
}
