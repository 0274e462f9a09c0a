import { changedFields } from '../../publishing/changedFields.ts'

type Fields = Record<string, unknown>

/** A save that was refused since somebody else had saved: what it takes to choose and to send it again. */
export interface Refused {
  /** The address with its parameters, as the form sent it. */
  url: string
  mine: Fields
  theirs: Fields
  /** What to say that one began from next time. */
  revision: string
  /** Fields that they have changed, and whether we have changed them too. */
  fields: { name: string; both: boolean }[]
}

const header = 'Stafet-Revision'

/** What the form was when it and the server last agreed. */
export interface Basis {
  revision: string
  fields: Fields
}

/** The document that a request saves, as `/api/interviews/42`, when it is the one given; its body as fields. */
export function savedBy(
  input: RequestInfo | URL,
  init: RequestInit | undefined,
  path: string,
): { url: string; fields: Fields } | null {
  if (init?.method?.toUpperCase() !== 'PATCH' || input instanceof Request) return null
  const url = new URL(String(input), window.location.href)
  if (url.pathname !== path || url.origin !== window.location.origin) return null
  return { url: url.href, fields: fieldsIn(init.body) }
}

/** Payload's forms send their fields as JSON in a form of one field. */
function fieldsIn(body: unknown): Fields {
  const text = body instanceof FormData ? body.get('_payload') : body
  try {
    return typeof text === 'string' ? (JSON.parse(text) as Fields) : {}
  } catch {
    return {}
  }
}

/** Sends a save that says what it began from. */
export function send(
  fetcher: typeof fetch,
  url: string,
  init: RequestInit,
  revision: string,
): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('If-Match', `"${revision}"`)
  return fetcher(url, { ...init, headers })
}

/** What is known once a save went well; null when the answer does not say. */
export async function basisAfter(answer: Response): Promise<Basis | null> {
  const revision = answer.headers.get(header)?.replace(/^"|"$/g, '')
  if (!revision) return null
  const { doc } = (await answer.clone().json()) as { doc?: Fields }
  return { revision, fields: doc ?? {} }
}

/** What a refusal (412) tells. */
export async function refusalIn(
  answer: Response,
  saved: { url: string; fields: Fields },
  basis: Basis,
): Promise<Refused> {
  const { theirs, revision } = (await answer.clone().json()) as { theirs: Fields; revision: string }
  const mine = saved.fields
  const differing = new Set(changedFields(mine, theirs))
  const begun = only(basis.fields, mine)
  const byThem = changedFields(begun, theirs).filter((name) => differing.has(name))
  const byUs = new Set(changedFields(begun, mine))
  return {
    url: saved.url,
    mine,
    theirs,
    revision,
    fields: byThem.map((name) => ({ name, both: byUs.has(name) })),
  }
}

/** Of what the form began from, the fields that it sends. */
const only = (all: Fields, sent: Fields): Fields =>
  Object.fromEntries(Object.keys(sent).map((name) => [name, all[name]]))

/** Which of a field's two values is chosen. */
export type Choice = 'mine' | 'theirs'

/** What was written, with their values where theirs were chosen. */
export function merged({ mine, theirs, fields }: Refused, choices: Record<string, Choice>): Fields {
  const taken = fields.filter(({ name }) => choices[name] === 'theirs')
  return { ...mine, ...Object.fromEntries(taken.map(({ name }) => [name, theirs[name] ?? null])) }
}

/** A body as Payload's forms send it. */
export function bodyOf(fields: Fields): FormData {
  const body = new FormData()
  body.append('_payload', JSON.stringify(fields))
  return body
}
