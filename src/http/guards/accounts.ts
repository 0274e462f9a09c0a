import type { Request } from 'express'
import { known } from './call.ts'
import { isRecord } from './json.ts'

/** Which door of the accounts a request knocks on, e.g. `POST /login`; undefined for all else. */
export const accountDoor =
  (accounts: string) =>
  (req: Request): string | undefined => {
    const address = known(req, 'address')
    if (!('slug' in address) || address.slug !== accounts) return undefined
    return `${known(req, 'method')} ${address.pattern}`
  }

/** The fields of the body: JSON, or the JSON inside a form, which is what the admin panel sends. */
export function sentFields(req: Request): Record<string, unknown> {
  const body = known(req, 'body')
  if (body.kind === 'json') return body.value
  if (body.kind !== 'form') return {}
  const inside = body.form.get('_payload')
  if (typeof inside !== 'string') return Object.fromEntries(body.form.entries())
  const fields: unknown = JSON.parse(inside)
  return isRecord(fields) ? fields : {}
}
