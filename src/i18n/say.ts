import type { PayloadRequest } from 'payload'
import { type Language, type Localised, languageOf } from './text.ts'

/** The reader's language as Payload negotiated it: cookie first, then Accept-Language. */
export function readerOf(req: Pick<PayloadRequest, 'i18n'> | undefined): Language {
  return languageOf(req?.i18n?.language)
}

/** A text in the reader's language. */
export function say(req: Pick<PayloadRequest, 'i18n'> | undefined, text: Localised): string {
  return text[readerOf(req)]
}
