import type { CollectionBeforeOperationHook, GlobalConfig, PayloadRequest } from 'payload'
import { lockInTransaction } from '../../database/lock.ts'
import { readTags } from '../../entityTags.ts'
import { problem } from '../endpoints/answer.ts'
import { Conflict } from './conflict.ts'
import { type Fields, newestOf, revisionIn, type Subject } from './revision.ts'
import { globalSubject, isAsked, isWrite, lockOf, type Operation, subjectOf } from './subject.ts'
import { names } from './tags.ts'

type GlobalHook = NonNullable<NonNullable<GlobalConfig['hooks']>['beforeOperation']>[number]
type Args = { id?: number | string; data?: Fields; overrideAccess?: boolean }

const one = {
  da: 'If-Match gælder ét dokument. Gem dem et ad gangen.',
  en: 'If-Match is about one document. Save them one at a time.',
}
const unreadable = {
  da: 'If-Match skal være *, eller hvad der stod i ETag, i anførselstegn.',
  en: 'If-Match is *, or what stood in ETag, in quotation marks.',
}

/**
 * Collection hook: whoever says with `If-Match` which revision they began from is refused (412) when somebody has saved since.
 * Writers of the same document follow one another, so that two who began from the same never both succeed. It runs in the
 * transaction that writes.
 */
export const refuseConflict: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug },
  operation: name,
  req,
}) => {
  const { id, data, overrideAccess } = args as Args
  const operation: Operation = { name, id, ...(overrideAccess ? { overrideAccess } : {}) }
  if (!isWrite(operation)) return args
  const many = id === undefined && req.routeParams?.collection === slug
  if (many && req.payloadAPI === 'REST' && req.headers?.has('if-match')) {
    throw problem(req, 400, one)
  }
  const subject = await subjectOf(req, slug, operation)
  if (subject) {
    const mine = name.startsWith('delete') || name === 'restoreVersion' ? null : (data ?? {})
    await check(req, subject, isAsked(req, slug, operation), mine)
  }
  return args
}

/** The same for what there is only one of. */
export const refuseGlobalConflict: GlobalHook = async ({
  args,
  global: { slug },
  operation,
  req,
}) => {
  const { data, overrideAccess } = args as Args
  const asked: Operation = { name: operation, ...(overrideAccess ? { overrideAccess } : {}) }
  if (!isWrite(asked)) return args
  const mine = operation === 'restoreVersion' ? null : (data ?? {})
  await check(req, globalSubject(slug), isAsked(req, slug, asked), mine)
  return args
}

const checked = 'stafet:revisionChecked'

async function check(
  req: PayloadRequest,
  subject: Subject,
  asked: boolean,
  mine: Fields | null,
): Promise<void> {
  if (await req.transactionID) await lockInTransaction(req, lockOf(subject))
  const header = req.headers?.get('if-match')
  if (!asked || !header || req.context[checked]) return
  const tags = readTags(header)
  if (!tags) throw problem(req, 400, unreadable)
  req.context[checked] = true
  const newest = await newestOf(req, subject)
  // Who may not see it, or asks for what is gone, is told so by the operation itself.
  if (newest && !names(tags, revisionIn(newest))) throw new Conflict(req, newest, mine)
}
