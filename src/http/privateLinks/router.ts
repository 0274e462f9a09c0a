import { type ErrorRequestHandler, type Request, type Response, Router } from 'express'
import { findLink, noteUse } from '../../cms/links/index.ts'
import { privatePath } from '../../links/purposes.ts'
import type { Services } from '../../services.ts'
import { privateAssetAt } from '../../site/privatePages/assets.ts'
import { asHttpError } from '../errors.ts'
import { HttpError } from '../httpError.ts'
import { sendDead, sendPage, sendRefusal } from './answer.ts'
import { formToken, isFormToken } from './formToken.ts'
import { secretive } from './headers.ts'
import { privateLimits } from './limits.ts'
import { isForeign } from './origin.ts'
import type { PrivateAsked, PrivateFile, PurposeHandler } from './purpose.ts'
import { purposes } from './purposes.ts'
import { readSent, tokenIn } from './sent.ts'
import { actionOf, tokenOf } from './token.ts'

/**
 * `/privat/:token` and, for what a form on it sends, `/privat/:token/:action`: pages for people without an account. Cookies
 * mean nothing here. Reading decides nothing; an action is a POST from the page itself, with the token of its form. A link that
 * is wrong, misspelt, expired, revoked, used up, or whose document is gone gets one and the same answer. Mount it at `/privat`.
 */
export function privateRouter(services: Services): Router {
  const router = Router()
  router.use((req, res, next) => {
    if (sendAsset(req, res)) return
    res.set(secretive)
    next()
  })
  router.use(...privateLimits(services.env.trustProxyHops))
  router.use(async (req, res) => {
    if (req.method === 'GET' || req.method === 'HEAD') return read(services, req, res)
    if (req.method === 'POST') return act(services, req, res)
    // also OPTIONS: whether a link is good is not told by what it allows
    throw new HttpError(405, notAllowed, { Allow: 'GET, HEAD, POST' })
  })
  router.use(failed(services))
  return router
}

const notAllowed = {
  da: 'Siden kan kun læses og udfyldes.',
  en: 'This page can only be read and filled in.',
}
const foreign = {
  da: 'Forespørgslen kom fra et andet websted og blev afvist.',
  en: 'The request came from another site and was refused.',
}
const noFile = { da: 'Billedet findes ikke.', en: 'There is no such picture.' }
const noFormToken = {
  da: 'Formularen er ikke fra denne side. Gå tilbage, genindlæs siden, og prøv igen.',
  en: 'The form is not from this page. Go back, reload the page, and try again.',
}

async function read(services: Services, req: Request, res: Response): Promise<void> {
  const found = await ask(services, req)
  const { asked, handler } = found ?? {}
  const page = asked && (await handler?.show(asked))
  if (!asked || !page) return sendDead(req, res, services)
  const name = actionOf(req)
  const file = handler?.files && Object.hasOwn(handler.files, name) && handler.files[name]
  if (file) return sendFile(res, await file(asked))
  // whoever reloads the answer to a form comes back to the page
  if (name !== '') return res.redirect(303, asked.path)
  if (req.method === 'GET') noteUse(services.payload, asked.link, asked.moment)
  await sendPage(req, res, { services, page })
}

async function act(services: Services, req: Request, res: Response): Promise<void> {
  if (isForeign(req, services.env.publicUrl)) throw new HttpError(403, foreign)
  const { asked, handler } = (await ask(services, req)) ?? {}
  const name = actionOf(req)
  const action = handler && Object.hasOwn(handler.actions, name) ? handler.actions[name] : undefined
  // what a closed link is sent is not even looked at
  if (!asked || !action || !(await handler?.show(asked))) return refuseUnread(req, res, services)
  const sent = await readSent(req, action)
  if (!isFormToken(services.payload, asked.link.id, name, tokenIn(sent))) {
    throw new HttpError(403, noFormToken)
  }
  const outcome = await action.run(asked, sent)
  if (!outcome) return sendDead(req, res, services)
  noteUse(services.payload, asked.link, asked.moment)
  if (outcome.kind === 'json') res.status(outcome.status).json(outcome.body)
  else if (outcome.kind === 'page') await sendPage(req, res, { services, ...outcome })
  else res.redirect(303, asked.path + (outcome.hash ? `#${outcome.hash}` : ''))
}

function sendFile(res: Response, file: PrivateFile | null): void {
  if (!file) throw new HttpError(404, noFile)
  res.type(file.type).send(file.body)
}

/** What was sent is not read, so the connection can't be used again. */
function refuseUnread(req: Request, res: Response, services: Services): Promise<void> {
  res.set('Connection', 'close')
  return sendDead(req, res, services)
}

async function ask(
  services: Services,
  req: Request,
): Promise<{ asked: PrivateAsked; handler: PurposeHandler } | null> {
  const { clock, payload } = services
  const moment = clock()
  const token = tokenOf(req)
  const link = await findLink(payload, token, moment)
  if (!link) return null
  const asked = {
    services,
    link,
    moment,
    path: privatePath(token),
    formToken: (action: string) => formToken(payload, link.id, action),
  }
  return { asked, handler: purposes[link.purpose] }
}

/** Style sheet and scripts are the same for everybody and never change under their address. */
function sendAsset(req: Request, res: Response): boolean {
  const asset = privateAssetAt(req.baseUrl + req.path)
  if (!asset || (req.method !== 'GET' && req.method !== 'HEAD')) return false
  res.set('Cache-Control', 'public, max-age=31536000, immutable').type(asset.type).send(asset.body)
  return true
}

/** Refusals and faults in words. The address is never logged: whoever reads it in a log could open it. */
function failed(services: Services): ErrorRequestHandler {
  return async (thrown: unknown, req, res, next) => {
    const error = asHttpError(thrown)
    if (error.status >= 500) {
      services.payload.logger.error({ err: thrown, msg: 'A private page could not be answered' })
    }
    if (res.headersSent) return next(thrown)
    await sendRefusal(req, res, services, error)
  }
}
