import {
  type Request as ExpressRequest,
  type Response as ExpressResponse,
  type RequestHandler,
  Router,
} from 'express'
import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import { isAdmin, type Person } from '../access/people.ts'
import { retryingTransient } from '../database/retry.ts'
import type { Language } from '../i18n/text.ts'
import { broughtBy } from '../memory/index.ts'
import { apiOverview } from './apiOverview.ts'
import { type HttpLog, ourFault, sendJsonError } from './errors.ts'
import { withFallback } from './fallback.ts'
import { type ApiBody, known, userOf } from './guards/call.ts'
import { openToReaders } from './guards/cors.ts'
import { guards } from './guards/index.ts'
import { queryText } from './guards/query.ts'
import { tooLarge } from './guards/tooLarge.ts'
import { HttpError } from './httpError.ts'
import type { ApiMemory } from './kept/apiMemory.ts'
import { apiQuestion } from './kept/apiQuestion.ts'
import { madeBy, Unanswered } from './kept/madeOf.ts'
import { requestLanguage } from './language.ts'
import type { LoginLimits } from './loginGuards.ts'
import { bodyError, sendWebResponse, toWebRequest } from './webHandler.ts'

export type ApiServices = {
  payload: Payload
  /** By default Payload's logger. */
  log?: HttpLog
  /** `publicUrl` is the address that people use, without a trailing slash. */
  env: { production: boolean; publicUrl?: string; trustProxyHops?: number }
  /** How many attempts to sign in there are; by default those of `loginGuards.ts`. */
  loginLimits?: LoginLimits
}

/**
 * The API as an Express router, to be mounted at /api: the guards, then Payload's REST and GraphQL in this process.
 * Errors go to the app's error handler (`errorHandler`), which answers JSON under /api. What readers ask who bring neither
 * a cookie nor anything else of their own is answered through the memory, where one is given.
 */
export function apiRouter(services: ApiServices, memory?: ApiMemory): Router {
  const { payload, log = payload.logger, env, loginLimits } = services
  const router = Router()
  const origin = env.publicUrl ? new URL(env.publicUrl).origin : undefined
  const mayRunJobs = (user: unknown) => isAdmin(user as Person)
  const { production, trustProxyHops = 0 } = env
  const limits = loginLimits ? { loginLimits } : {}
  router.use(
    guards({ payload, production, origin, mayRunJobs, trustProxyHops, ...limits }),
    answer({ config: payload.config, origin, log, memory }),
  )
  return router
}

type Answering = {
  config: SanitizedConfig
  origin: string | undefined
  log: HttpLog
  memory: ApiMemory | undefined
}

/** Hands the checked request to whoever answers it. */
function answer({ config, origin, log, memory }: Answering): RequestHandler {
  return async (req, res) => {
    const address = known(req, 'address')
    const { kind, segments } = address
    const user = userOf(req)
    res.vary(differing)
    // what is told today may be another tomorrow: caches ask again, unless the answer itself says for how long it holds
    if (user === null) res.set(openToReaders).set('Cache-Control', 'no-cache')
    else res.set('Cache-Control', 'private, no-store')
    if (kind === 'overview') {
      res.json(apiOverview(config, origin ?? `${req.protocol}://${req.host}`))
      return
    }
    const query = known(req, 'query')
    const path = `/${segments.map(encodeURIComponent).join('/')}`
    const url = `${origin ?? ownOrigin(req.protocol, req.host)}/api${path}${queryText(withFallback(query))}`
    const method = known(req, 'method')
    const question =
      user === null &&
      method === 'GET' &&
      !broughtBy(req).own &&
      apiQuestion(address, query, { depth: config.defaultDepth })
    if (memory && question) {
      const ask = (language: Language) =>
        respond(kind, config, new Request(url, { headers: { 'accept-language': language } }), path)
      const make = (language: Language) => madeBy(() => ask(language), differing)
      await memory.answer(req, res, question, make).catch((error: unknown) => {
        if (!(error instanceof Unanswered)) throw error
        fail(req, res, path, log)
      })
      return
    }
    const body = known(req, 'body')
    const attempt = () =>
      respond(kind, config, toWebRequest(req, res, { url, method, ...sent(body) }), path)
    // a streamed body can be read only once
    const outcome = body.kind === 'stream' ? attempt() : retryingTransient(attempt)
    const response = await outcome.catch((error: unknown) => {
      throw bodyError(req) ?? error
    })
    const cause = response.status >= 500 ? bodyError(req) : undefined
    if (cause) throw cause
    if (response.status !== 500) return sendWebResponse(req, res, response)
    await response.body?.cancel()
    fail(req, res, path, log)
  }
}

function fail(req: ExpressRequest, res: ExpressResponse, path: string, log: HttpLog): void {
  log.error({ path, method: req.method }, 'Payload could not answer')
  sendJsonError(res, new HttpError(500, ourFault), requestLanguage(req))
}

/** What an answer of the API may differ by. */
const differing = 'Cookie, Authorization, Accept-Language'

/** The Host header is the client's word; it must at least be a host. */
function ownOrigin(protocol: string, host: string): string {
  if (URL.canParse(`${protocol}://${host}`)) return new URL(`${protocol}://${host}`).origin
  throw new HttpError(400, { da: 'Host er ikke gyldig.', en: 'The Host is not valid.' })
}

function sent(body: ApiBody): Pick<Parameters<typeof toWebRequest>[2] & object, 'body' | 'limit'> {
  switch (body.kind) {
    case 'none':
      return { body: null }
    case 'form':
      return { body: body.form }
    case 'json':
      return { body: new Blob([JSON.stringify(body.value)], { type: 'application/json' }) }
    case 'stream':
      return { limit: { bytes: body.limit, error: () => tooLarge(body.limit) } }
  }
}

async function respond(
  kind: string,
  config: SanitizedConfig,
  request: Request,
  path: string,
): Promise<Response> {
  if (kind !== 'graphql' && kind !== 'playground') {
    // the same function that @payloadcms/next/routes calls, without its route that draws pictures
    return handleEndpoints({ config, path: `${config.routes.api}${path}`, request })
  }
  // loaded with the first query: it brings a part of Next along
  const { GRAPHQL_PLAYGROUND_GET, GRAPHQL_POST } = await import('@payloadcms/next/routes')
  return kind === 'graphql'
    ? GRAPHQL_POST(config)(request)
    : GRAPHQL_PLAYGROUND_GET(Promise.resolve(config))(request)
}
