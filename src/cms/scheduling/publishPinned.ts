import { setTimeout as pause } from 'node:timers/promises'
import { APIError, type PayloadRequest, saveVersion } from 'payload'
import { type Language, writtenIn } from '../../i18n/text.ts'
import { isLater, laterByline } from '../../interviews/correction.ts'
import { type Content, writtenByPublishing } from '../../publishing/schedule/content.ts'
import {
  collectionOf,
  hashOf,
  mainDocument,
  newestVersion,
  type Planned,
  type Version,
} from './documents.ts'

interface Pinned {
  collection: Planned
  id: string
  content: Content
  hash: string
}

/**
 * Publishes exactly the content that was pinned, in every language, through `payload.update` and so through every hook:
 * byline, first publication, redirects, media, gates. What was written after it was pinned stays the newest draft as it
 * stands. In the transaction of `req`, whose lock on the document the caller holds.
 */
export async function publishPinned(req: PayloadRequest, pinned: Pinned): Promise<void> {
  const { collection, id, content, hash } = pinned
  const newest = await newestVersion(req, collection, id)
  if (!newest) throw new APIError('The document is gone.', 404, null, true)
  const before = (await mainDocument(req, collection, id)) ?? {}
  // A correction of the byline that waits in the draft goes out with the version that it was made in, not before.
  const byline = laterByline(before, content)
  const isNewest =
    hashOf(newest.content) === hash && !isLater(laterByline(before, newest.content), byline)
  if (!isNewest) await putOnTop(req, pinned, { ...content, ...following(newest), ...byline })
  await write(req, pinned, {
    status: 'published',
    language: writtenIn(content.title ?? content.name),
  })
  const main = await mainDocument(req, collection, id)
  // Never anything else than what was decided on: rather nothing, and another attempt.
  if (main?._status !== 'published' || hashOf(main) !== hash) {
    throw new Error(`What would have come out of ${collection} ${id} is not what was planned.`)
  }
  if (!isNewest)
    await putOnTop(req, pinned, {
      ...newest.content,
      ...byPublishing(main),
      ...laterByline(main, newest.content),
    })
}

/** Takes a document off the site; what is written in it stays. */
export async function takeOff(
  req: PayloadRequest,
  document: Pick<Pinned, 'collection' | 'id'>,
): Promise<void> {
  await write(req, document, { status: 'draft', language: 'da' })
}

/** What belongs to the document and not to a version: whose turn it is, and what publishing has written. */
function following({ content }: Version): Content {
  return { ...byPublishing(content), assignedTo: content.assignedTo, demo: content.demo }
}

const byPublishing = (content: Content): Content =>
  Object.fromEntries(
    writtenByPublishing.filter((key) => key in content).map((key) => [key, content[key]]),
  )

/** Makes this the newest draft. The database takes the newest by the millisecond in which it was saved. */
async function putOnTop(
  req: PayloadRequest,
  { collection, id }: Pick<Pinned, 'collection' | 'id'>,
  content: Content,
): Promise<void> {
  await pause(2)
  await saveVersion({
    id,
    autosave: false,
    collection: collectionOf(req.payload, collection),
    docWithLocales: { ...content, _status: 'draft' } as never,
    draft: true,
    operation: 'update',
    payload: req.payload,
    req,
  })
  await pause(2)
}

async function write(
  req: PayloadRequest,
  { collection, id }: Pick<Pinned, 'collection' | 'id'>,
  { status, language }: { status: 'published' | 'draft'; language: Language },
): Promise<void> {
  await req.payload.update({
    collection,
    id,
    data: { _status: status },
    locale: language,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    ...(status === 'draft' ? { unpublishAllLocales: true } : {}),
    req,
  })
}
