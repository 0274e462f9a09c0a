import { changedFields } from '../../publishing/changedFields.ts'

type Fields = Record<string, unknown>

/** Where something is saved, as `/api/interviews/42`, and how. */
export interface Form {
  path: string
  method: 'PATCH' | 'POST'
}

/** A save on its way: its address with its parameters, its fields, and the file that a picture may bring along. */
export interface Saved {
  url: string
  fields: Fields
  file: File | null
}

/** A save that was refused since somebody else had saved: what it takes to choose and to send it again. */
export interface Refused extends Omit<Saved, 'fields'> {
  mine: Fields
  theirs: Fields
  /** What to say that one began from next time. */
  revision: string
  /** Fields that they have changed, and whether we have changed them too. */
  fields: { name: string; both: boolean }[]
}

/** What the form was when it and the server last agreed. */
export interface Basis {
  revision: string
  fields: Fields
}

/** The revision of what was never saved (`src/cms/revisions/revision.ts`). */
export const unsaved = 'unsaved'

/** Whether what a form was read from is newer than what is known. */
export const isNewer = (revision: string, { revision: known }: Basis): boolean =>
  revision !== unsaved && (known === unsaved || revision > known)

/** The save that a request is, when it is one of the form's. */
export function savedBy(
  input: RequestInfo | URL,
  init: RequestInit | undefined,
  { path, method }: Form,
): Saved | null {
  if (init?.method?.toUpperCase() !== method || input instanceof Request) return null
  const url = new URL(String(input), window.location.href)
  if (url.pathname !== path || url.origin !== window.location.origin) return null
  const { body } = init
  const file = body instanceof FormData ? body.get('file') : null
  return { url: url.href, fields: fieldsIn(body), file: file instanceof File ? file : null }
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

/** A publication as the draft that is left of it when it is refused; null for any other save, which left none. */
export function draftOf({ url, fields, file }: Saved): { url: string; body: FormData } | null {
  if (fields._status !== 'published') return null
  const draft = new URL(url)
  for (const name of ['publishSpecificLocale', 'publishAllLocales']) draft.searchParams.delete(name)
  for (const name of ['draft', 'autosave']) draft.searchParams.set(name, 'true')
  return { url: draft.href, body: bodyOf({ ...fields, _status: 'draft' }, file) }
}

/** The request with what it began from. */
export function beginningFrom(revision: string, init: RequestInit): RequestInit {
  const headers = new Headers(init.headers)
  headers.set('If-Match', `"${revision}"`)
  return { ...init, headers }
}

/** The revision that an answer tells in its `ETag`, without what else the tag says; null when it tells none. */
export const revisionTold = ({ headers }: Response): string | null =>
  /^"([^"/]+)/.exec(headers.get('ETag') ?? '')?.[1] ?? null

/** What is known once a save went well; null when the answer does not say. */
export async function basisAfter(answer: Response): Promise<Basis | null> {
  const revision = revisionTold(answer)
  if (!revision) return null
  // a collection's answer names its document, a global's its result
  const { doc, result } = (await answer.clone().json()) as { doc?: Fields; result?: Fields }
  return { revision, fields: doc ?? result ?? {} }
}

/** What a refusal (412) tells; `isWritten` says whether people write a field, for what the server writes is theirs to keep. */
export async function refusalIn(
  answer: Response,
  saved: Saved,
  basis: Basis,
  isWritten: (name: string) => boolean,
): Promise<Refused> {
  const { theirs } = (await answer.clone().json()) as { theirs: Fields }
  const { url, file } = saved
  const mine = only(saved.fields, isWritten)
  const differing = new Set(changedFields(mine, theirs))
  const begun = Object.fromEntries(Object.keys(mine).map((name) => [name, basis.fields[name]]))
  const byThem = changedFields(begun, theirs).filter((name) => differing.has(name))
  const byUs = new Set(changedFields(begun, mine))
  return {
    url,
    file,
    mine,
    theirs,
    revision: revisionTold(answer) ?? unsaved,
    fields: byThem.map((name) => ({ name, both: byUs.has(name) })),
  }
}

const only = (all: Fields, wanted: (name: string) => boolean): Fields =>
  Object.fromEntries(Object.entries(all).filter(([name]) => wanted(name)))

/** Which of a field's two values is chosen. */
export type Choice = 'mine' | 'theirs'

/** What was written, with their values where theirs were chosen. */
export function merged(
  { mine, theirs, fields }: Pick<Refused, 'mine' | 'theirs' | 'fields'>,
  choices: Record<string, Choice>,
): Fields {
  const taken = fields.filter(({ name }) => choices[name] === 'theirs')
  return { ...mine, ...Object.fromEntries(taken.map(({ name }) => [name, theirs[name] ?? null])) }
}

/** A body as Payload's forms send it. */
export function bodyOf(fields: Fields, file: File | null = null): FormData {
  const body = new FormData()
  body.append('_payload', JSON.stringify(fields))
  if (file) body.append('file', file)
  return body
}
