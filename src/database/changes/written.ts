import { staleAfter, type Tag } from '../../publishing/tags.ts'
import { mustHold } from '../reading/paths.ts'

/** What the adapter's writing functions are called with, as far as it matters here. */
export interface WriteArgs {
  collection?: string
  global?: string
  slug?: string
  id?: number | string
  where?: unknown
  data?: unknown
}

/** What a write of the database, with its result, may have made untrue. */
export function staleAfterWrite(operation: string, args: WriteArgs, result: unknown): Tag[] {
  const global = args.collection === undefined && (args.global ?? args.slug) !== undefined
  const subject = args.collection ?? args.global ?? args.slug ?? 'payload-jobs'
  return staleAfter({
    operation,
    subject,
    global,
    ids: global ? null : idsOf(args, result),
    draft: statusOf(result) === 'draft' || statusOf(args.data) === 'draft',
  })
}

function idsOf({ id, where }: WriteArgs, result: unknown): string[] | null {
  if (id !== undefined) return [String(id)]
  const written = [result].flat().flatMap(idIn)
  if (written.length > 0) return written
  for (const [path, { equals }] of mustHold(where)) {
    if (path === 'id' && (typeof equals === 'string' || typeof equals === 'number')) {
      return [String(equals)]
    }
  }
  return null
}

const idIn = (doc: unknown): string[] =>
  typeof doc === 'object' && doc !== null && 'id' in doc ? [String(doc.id)] : []

const statusOf = (doc: unknown): unknown =>
  typeof doc === 'object' && doc !== null && '_status' in doc ? doc._status : undefined
