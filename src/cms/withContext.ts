import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The same request with more in its context, for one call only. Payload writes the `context` of a Local API call into
 * the request it is given, where every later call would find it.
 */
export function withContext(
  req: PayloadRequest,
  context: PayloadRequest['context'],
): PayloadRequest {
  const own = isolateObjectProperty(req, 'context')
  own.context = { ...req.context, ...context }
  return own
}
