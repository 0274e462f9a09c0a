import { type CollectionSlug, type PayloadRequest, ValidationError } from 'payload'
import type { Reason } from '../../handover/order.ts'
import { languageOf } from '../../i18n/text.ts'

/**
 * The error of a write that breaks the rules of a timeline, with every reason at its field, in the reader's language.
 * Its message tells them as well: the answer to a bulk edit has nothing but the message.
 */
export function refusal(
  req: PayloadRequest,
  collection: CollectionSlug,
  reasons: readonly Reason[],
): ValidationError {
  const language = languageOf(req.i18n?.language)
  const errors = reasons.map(({ path, message }) => ({ path, message: message[language] }))
  const error = new ValidationError({ collection, errors }, req.t)
  error.message = [...new Set(errors.map(({ message }) => message))].join(' ')
  return error
}
