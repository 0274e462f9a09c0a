import type { Localised } from '../../i18n/text.ts'
import { HttpError } from '../httpError.ts'

/** Collects what is wrong with a request, so that its sender hears everything at once. */
export class Problems {
  readonly #reasons: Localised[] = []

  add(da: string, en: string): void {
    if (this.#reasons.length < 20) this.#reasons.push({ da, en })
  }

  get any(): boolean {
    return this.#reasons.length > 0
  }

  /** Refuses the request with 400 if anything is wrong. */
  refuse(): void {
    if (this.any) throw new HttpError(400, this.#reasons)
  }
}

/** A name from the request as it may stand in a message. */
export function shown(name: unknown): string {
  const text = typeof name === 'string' ? name : (JSON.stringify(name) ?? '')
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
