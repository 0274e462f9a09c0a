import type {
  CollectionAfterOperationHook,
  Endpoint,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { isHeld } from '../../entityTags.ts'
import { noteRevision } from './conflict.ts'
import { revisionOf, type Subject } from './revision.ts'
import { globalSubject, isAsked, isWrite } from './subject.ts'
import { quoted, tagOf } from './tags.ts'

/**
 * The endpoint, which answers people who are signed in with the revision of what they read as its `ETag`, and with 304 when they
 * hold the same answer already. The revision is looked up first: should somebody save meanwhile, the tag is too old and a later
 * save refused, never the other way round. Readers' answers have tags of their own (`src/memory`).
 */
export function tellingRevision(
  endpoint: Endpoint,
  subjectOf: (req: PayloadRequest) => Subject,
): Endpoint {
  const handler: Endpoint['handler'] = async (req) => {
    const revision = req.user ? await revisionOf(req, subjectOf(req)) : null
    const answer = await endpoint.handler(req)
    if (revision === null || answer.status !== 200) return answer
    const body = await answer.text()
    const tag = tagOf(revision, body)
    const headers = new Headers(answer.headers)
    headers.set('ETag', quoted(tag))
    if (!isHeld(req.headers.get('if-none-match'), tag)) return new Response(body, { headers })
    headers.delete('Content-Type')
    return new Response(null, { status: 304, headers })
  }
  return { ...endpoint, handler }
}

/** Collection hook: whoever saved a document, or restored a version of it, is told its revision. In the transaction that wrote. */
export const tellWritten: CollectionAfterOperationHook = async ({
  args,
  collection: { slug: collection },
  operation: name,
  req,
  result,
}) => {
  const operation = { name, id: (args as { id?: unknown }).id }
  const { id } = (result ?? {}) as { id?: unknown }
  const left = isWrite(operation) && !name.startsWith('delete') && id
  if (!left || !req.user || !isAsked(req, collection, operation)) return result
  const revision = await revisionOf(req, { collection, id: String(id) })
  if (revision) noteRevision(req, revision)
  return result
}

/** The same for what there is only one of. */
export const tellWrittenGlobal: GlobalAfterChangeHook = async ({ doc, global: { slug }, req }) => {
  if (!req.user || !isAsked(req, slug, { name: 'update' })) return doc
  const revision = await revisionOf(req, globalSubject(slug))
  if (revision) noteRevision(req, revision)
  return doc
}
