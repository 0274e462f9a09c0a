import type { Localised } from '../i18n/text.ts'

/**
 * A request that is refused, with every reason at once in both languages.
 * `status` is the HTTP status (4xx for input, 5xx only for our own faults); `headers` go onto the answer.
 */
export class HttpError extends Error {
  readonly status: number
  readonly reasons: readonly Localised[]
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    reasons: Localised | readonly Localised[],
    headers: Readonly<Record<string, string>> = {},
  ) {
    const list: readonly Localised[] = 'da' in reasons ? [reasons] : reasons
    super(list.map((reason) => reason.en).join(' '))
    this.name = 'HttpError'
    this.status = status
    this.reasons = list
    this.headers = headers
  }
}
