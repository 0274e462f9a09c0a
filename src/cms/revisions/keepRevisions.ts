import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
  SanitizedConfig,
} from 'payload'
import { lockInTransaction } from '../../database/lock.ts'
import { problem } from '../endpoints/answer.ts'
import { Conflict } from './conflict.ts'
import { looking, newestOf, quoted, revisionHeader, revisionIn } from './revision.ts'

/** The collections that people write in forms, where one could overwrite what another has just saved. */
const guarded = new Set<string>([
  'interviews',
  'cases',
  'ambassadors',
  'questions',
  'themes',
  'organisations',
  'roles',
  'terms',
  'redirects',
])

type Args = { id?: number | string; data?: Record<string, unknown>; where?: unknown }

/** A request for one document of the collection itself, not for what is written along with it. */
function isAbout(req: PayloadRequest, slug: string, id: unknown): boolean {
  const { collection, id: asked } = req.routeParams ?? {}
  return req.payloadAPI === 'REST' && collection === slug && id !== undefined && asked === id
}

const methods = new Set(['PATCH', 'DELETE'])
const writes = new Set<string>(['update', 'updateByID', 'delete', 'deleteByID'])
const checked = 'stafet:revisionChecked'

const one = {
  da: 'If-Match gælder ét dokument. Gem dem et ad gangen.',
  en: 'If-Match is about one document. Save them one at a time.',
}

/**
 * Collection hook: whoever says with `If-Match` which revision they began from is refused (412) when somebody has saved since.
 * Writers of the same document follow one another, so that two who began from the same never both succeed. It runs in the
 * transaction that writes.
 */
const refuseConflict: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { id, data } = args as Args
  const { slug } = collection
  if (!writes.has(operation) || req.context[checked]) return args
  if (id !== undefined && (await req.transactionID)) {
    await lockInTransaction(req, `revision:${slug}:${id}`)
  }
  const header = req.headers?.get('if-match')?.trim()
  if (!header || header === '*' || !methods.has(req.method ?? '')) return args
  if (id === undefined && req.payloadAPI === 'REST' && req.routeParams?.collection === slug) {
    throw problem(req, 400, one)
  }
  if (!isAbout(req, slug, id)) return args
  req.context[checked] = true
  const newest = await newestOf(req, slug as CollectionSlug, String(id))
  // Who may not see it, or asks for what is gone, is told so by the operation itself.
  if (!newest) return args
  if (!named(header).includes(revisionIn(newest))) {
    throw new Conflict(req, newest, operation.startsWith('delete') ? null : (data ?? {}))
  }
  return args
}

/** The entity tags of an `If-Match`. */
const named = (header: string): string[] =>
  header.split(',').map((tag) => tag.trim().replace(/^(W\/)?"(.*)"$/, '$2'))

const told = new Set<string>(['findByID', 'updateByID', 'update'])

/** Collection hook: tells people who are signed in which revision a document has, as they read it and after they saved it. */
const tellRevision: CollectionAfterOperationHook = async ({
  collection,
  operation,
  req,
  result,
}) => {
  const { id } = (result ?? {}) as { id?: unknown }
  if (
    !told.has(operation) ||
    !req.user ||
    req.context[looking] ||
    !isAbout(req, collection.slug, id)
  )
    return result
  const newest = await newestOf(req, collection.slug as CollectionSlug, String(id))
  if (newest) {
    req.responseHeaders ??= new Headers()
    req.responseHeaders.set(revisionHeader, quoted(revisionIn(newest)))
  }
  return result
}

/**
 * Lets nobody overwrite what somebody else has saved since, when they say what they began from. Takes the built config, so
 * that it stands before all other hooks.
 */
export function keepRevisions(config: SanitizedConfig): SanitizedConfig {
  for (const { slug, hooks } of config.collections) {
    if (!guarded.has(slug)) continue
    hooks.beforeOperation = [refuseConflict, ...(hooks.beforeOperation ?? [])]
    hooks.afterOperation = [...(hooks.afterOperation ?? []), tellRevision]
  }
  return config
}
