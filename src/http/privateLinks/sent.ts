import type { Request } from 'express'
import { readAll } from '../guards/body.ts'
import { checkedJson } from '../guards/json.ts'
import { HttpError } from '../httpError.ts'
import type { PrivateAction, Sent } from './purpose.ts'

const kinds = {
  form: 'application/x-www-form-urlencoded',
  json: 'application/json',
  multipart: 'multipart/form-data',
} as const

const wrongKind = () =>
  new HttpError(415, {
    da: 'Den slags indhold kan ikke modtages her.',
    en: 'That kind of content is not accepted here.',
  })
const unreadable = () =>
  new HttpError(400, {
    da: 'Det sendte kan ikke læses. Gå tilbage, og prøv igen.',
    en: 'What was sent can’t be read. Go back and try again.',
  })

/** Most fields of one form; an interview of a hundred questions needs three for each. */
const mostFields = 1000

/** Reads what was sent with an action, within its bounds: 413 beyond its limit, 415 for what it doesn't take. */
export async function readSent(req: Request, { limit, takes }: PrivateAction): Promise<Sent> {
  const kind = takes.find((each) => req.is(kinds[each]))
  if (!kind) throw wrongKind()
  const bytes = await readAll(req, limit)
  if (kind === 'json') return { fields: new Map(), files: new Map(), json: checkedJson(bytes) }
  const form =
    kind === 'form' ? new URLSearchParams(bytes.toString('utf8')) : await parts(req, bytes)
  const fields = new Map<string, string>()
  const files = new Map<string, File>()
  let count = 0
  for (const [name, value] of form) {
    count += 1
    if (count > mostFields) throw unreadable()
    if (typeof value !== 'string') {
      if (!files.has(name)) files.set(name, value)
    } else if (!fields.has(name)) fields.set(name, value)
  }
  return { fields, files, json: undefined }
}

async function parts(req: Request, bytes: Buffer): Promise<FormData> {
  const body = new Uint8Array(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength)
  const headers = { 'content-type': req.headers['content-type'] ?? '' }
  try {
    return await new Response(body, { headers }).formData()
  } catch {
    throw unreadable()
  }
}

/** The form token that came along. */
export const tokenIn = ({ fields, json }: Sent): string | undefined =>
  typeof json?.form === 'string' ? json.form : fields.get('form')
