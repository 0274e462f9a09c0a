import { APIError, type PayloadRequest } from 'payload'
import { canBeId } from '../../database/ids.ts'
import { type Localised, languageOf } from '../../i18n/text.ts'

/** An error for whoever asked, in their language; Payload answers it as `{ errors: [{ message }] }`. */
export function problem(req: PayloadRequest, status: number, message: Localised): APIError {
  return new APIError(message[languageOf(req.i18n?.language)], status, null, true)
}

/** The JSON body of a request, or an empty object when there is none. Malformed JSON is a 400. */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const text = (await req.text?.()) ?? ''
  if (!text) return {}
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null && !Array.isArray(body))
      return body as Record<string, unknown>
  } catch {
    // Answered below, as any other body that is no object.
  }
  throw problem(req, 400, {
    da: 'Forespørgslen er ikke gyldig JSON.',
    en: 'The request is not valid JSON.',
  })
}

/** For what is not there, and for what is somebody else's. */
export const notFound = (req: PayloadRequest): APIError =>
  problem(req, 404, { da: 'Det findes ikke.', en: 'There is no such thing.' })

/** The id that stands in the address under a name; 404 for what no id looks like. */
export function idIn(req: PayloadRequest, name: string): string {
  const id = String(req.routeParams?.[name])
  if (!canBeId(req.payload, id)) throw notFound(req)
  return id
}

/** A new link was to be mailed to somebody without an address. */
export const nowhereToSend: Localised = {
  da: 'Der er ingen e-mailadresse at sende til. Kopiér linket i stedet.',
  en: 'There is no email address to send to. Copy the link instead.',
}
