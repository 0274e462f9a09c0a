import { call } from '../../call.ts'
import type { Complaint } from './check.ts'

/** What the API answered. Status 0 means that no answer came; complaints are in the reader's language. */
export type Sent<T> =
  | { ok: true; data: T }
  | { ok: false; status: number; complaints: Complaint[]; data: unknown }

/** What somebody began from: its entity tag, and who is told the next one, by a save as well as by the refusal of one (412). */
export interface Begun {
  tag: string | null
  tell: (tag: string) => void
}

interface Options {
  method?: 'GET' | 'POST' | 'PATCH'
  body?: unknown
  /** A body that is sent as it is, instead of JSON. */
  raw?: Blob
  headers?: Record<string, string>
  /** For a save: where somebody else has saved since, nothing is overwritten. */
  begun?: Begun
}

interface Refusal {
  errors?: { message?: string; data?: { errors?: Partial<Complaint>[] } }[]
}

/** Asks our own REST API as the signed-in editor. */
export async function send<T>(
  path: string,
  { method = 'GET', body, raw, headers = {}, begun }: Options = {},
): Promise<Sent<T>> {
  const answer = await call(path, {
    method,
    json: body,
    ...(raw ? { body: raw } : {}),
    headers: {
      // The panel's own language, whatever the browser prefers.
      'Accept-Language': document.documentElement.lang || 'da',
      ...(begun?.tag ? { 'If-Match': begun.tag } : {}),
      ...headers,
    },
  })
  if (!answer) return { ok: false, status: 0, complaints: [], data: undefined }
  const { data, response } = answer
  const tag = response.headers.get('ETag')
  if (tag) begun?.tell(tag)
  if (response.ok) return { ok: true, data: data as T }
  return { ok: false, status: response.status, complaints: complaintsOf(data as Refusal), data }
}

/** Every reason with its field; a reason without one has an empty path. */
function complaintsOf({ errors = [] }: Refusal): Complaint[] {
  return errors.flatMap(({ message = '', data }) =>
    data?.errors?.length
      ? data.errors.map((each) => ({ path: each.path ?? '', message: each.message ?? message }))
      : [{ path: '', message }],
  )
}
