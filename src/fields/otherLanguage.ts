import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The same request, for a read in another language than the one being written. Payload notes the `locale` of every
 * Local API call in the request it is given (createLocalReq), so a read with `locale: 'all'` on the hook's own `req`
 * would change the language of the write under way, and the write would lose its localised values.
 */
export function inOtherLanguage(req: PayloadRequest): PayloadRequest {
  return isolateObjectProperty(req, ['locale', 'fallbackLocale'])
}
