import { randomUUID } from 'node:crypto'
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import type { Language, Localised } from '../i18n/text.ts'
import { HttpError } from './httpError.ts'
import { requestLanguage } from './language.ts'

/** What the HTTP layer needs of a logger; Payload's own (pino) fits. */
export type HttpLog = { error(details: object, message: string): void }

/** What a page about an error may tell its reader. `reference` is in the log beside the cause. */
export type ErrorPage = {
  status: number
  language: Language
  reasons: string[]
  reference?: string
}

type Options = {
  log: HttpLog
  /** Answers a page of the site; without it everyone gets JSON. */
  page?: (req: Request, res: Response, error: ErrorPage) => void
}

const ours: Localised = {
  da: 'Noget gik galt hos os. Fejlen er noteret.',
  en: 'Something went wrong on our side. It has been noted.',
}

const byStatus: Record<number, Localised> = {
  400: { da: 'Forespørgslen er ikke gyldig.', en: 'The request is not valid.' },
  403: { da: 'Det har du ikke adgang til.', en: 'You may not do that.' },
  404: { da: 'Det findes ikke.', en: 'There is nothing here.' },
  413: { da: 'Det sendte fylder for meget.', en: 'What was sent is too large.' },
  415: { da: 'Den slags indhold kan ikke modtages.', en: 'That kind of content is not accepted.' },
}

/** The words for a fault of our own; also used for Payload's 5xx answers. */
export const ourFault = ours

/** Anything thrown, as a refusal in both languages. Unknown errors are our own fault: 500, and no detail. */
export function asHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error
  const status = statusOf(error)
  if (status === undefined) return new HttpError(500, ours)
  return new HttpError(status, byStatus[status] ?? byStatus[400] ?? ours)
}

/** Express and its body parsers mark errors of the client with a 4xx `status`. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined
  const { status } = error
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined
}

/** Answers JSON of Payload's own shape: `{ errors: [{ message }] }`. */
export function sendJsonError(res: Response, error: HttpError, language: Language): void {
  res
    .status(error.status)
    .set({ 'Cache-Control': 'no-store', ...error.headers })
    .json({ errors: error.reasons.map((reason) => ({ message: reason[language] })) })
}

/** Nothing answered: 404, as JSON under /api and as a page elsewhere (through the error handler). */
export const notFound: RequestHandler = (_req, _res, next) => {
  next(new HttpError(404, byStatus[404] ?? ours))
}

/** The last handler of the app: one answer for every error, in the reader's language, and never a stack. */
export function errorHandler({ log, page }: Options): ErrorRequestHandler {
  return (thrown: unknown, req, res, _next) => {
    const error = asHttpError(thrown)
    const reference = error.status >= 500 ? randomUUID().slice(0, 8) : undefined
    if (reference) log.error({ err: thrown, reference }, `${req.method} ${req.path} failed`)
    if (res.headersSent) {
      res.destroy()
      return
    }
    const language = requestLanguage(req)
    // req.path is relative to the router that threw; originalUrl never is
    if (!page || /^\/api(?:[/?]|$)/i.test(req.originalUrl))
      return sendJsonError(res, error, language)
    res.set({ 'Cache-Control': 'no-store', ...error.headers })
    page(req, res, {
      status: error.status,
      language,
      reasons: error.reasons.map((reason) => reason[language]),
      reference,
    })
  }
}
