import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { isEditor, type Person } from '../../access/people.ts'
import { inOtherLanguage } from '../../fields/otherLanguage.ts'
import { type Language, languageOf } from '../../i18n/text.ts'
import {
  type Checked,
  checkDocument,
  type Fields,
  idsIn,
  mediaToLookUp,
  type PictureFacts,
  shapes,
} from '../../publishing/checks/index.ts'
import { isPreviewed, type Previewed } from '../../publishing/preview.ts'
import { approvable } from '../approval/content.ts'
import { refusedFor } from '../approval/gate.ts'
import { problem } from './answer.ts'

/**
 * `GET /api/<collection>/:id/checks?locale=da` of interviews, cases and ambassadors: what an editor should look at before
 * publishing the newest version from that language, as `{ findings: [{ level, code, path, message: { da, en }, language?,
 * media? }], errors, warnings }`, where the last two count. It is what the admin panel shows beside the form. 401 for
 * whoever isn't signed in, 404 for what they may not read.
 */
export const checks: Endpoint = {
  path: '/:id/checks',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw problem(req, 401, { da: 'Log ind først.', en: 'Sign in first.' })
    const collection = String(req.routeParams?.collection)
    if (!isPreviewed(collection)) {
      throw problem(req, 404, { da: 'Det findes ikke.', en: 'There is nothing here.' })
    }
    const findings = checkDocument(await gather(req, collection, String(req.routeParams?.id)))
    const errors = findings.filter(({ level }) => level === 'error').length
    return Response.json({ findings, errors, warnings: findings.length - errors })
  },
}

/** Reads a document in both languages, and what is told of the pictures and people it shows, as the caller may see it. */
async function gather(req: PayloadRequest, collection: Previewed, id: string): Promise<Checked> {
  const read = (locale: Language) =>
    req.payload.findByID({
      collection,
      id,
      depth: 0,
      draft: true,
      locale,
      fallbackLocale: false,
      overrideAccess: false,
      user: req.user,
      req: inOtherLanguage(req),
    })
  const da = (await read('da')) as unknown as Fields
  const en = (await read('en')) as unknown as Fields
  const language = languageOf(req.locale)
  const checked = { collection, language, fields: { da, en }, around: {} }
  const { people } = shapes[collection]
  return {
    ...checked,
    around: {
      isComplete: isEditor(req.user as Person),
      unapproved: await unapproved(req, collection, id),
      media: await media(req, mediaToLookUp(checked)),
      people: people ? await persons(req, idsIn(checked.fields[language][people.name])) : undefined,
    },
  }
}

/** Why it can't go out without approval, for editors: nobody else is told of approvals. */
async function unapproved(req: PayloadRequest, collection: Previewed, id: string) {
  if (collection !== 'interviews' || !isEditor(req.user as Person)) return []
  const draft = await approvable(req, id, { draft: true })
  return draft ? refusedFor(req, draft) : []
}

/** The documents of these ids that the caller may see, in all languages. */
async function among(req: PayloadRequest, collection: CollectionSlug, ids: string[]) {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    depth: 0,
    draft: false,
    pagination: false,
    locale: 'all',
    overrideAccess: false,
    user: req.user,
    req: inOtherLanguage(req),
  })
  return docs as unknown as ({ id: string } & Record<string, unknown>)[]
}

async function media(req: PayloadRequest, ids: string[]) {
  const docs = await among(req, 'media', ids)
  return new Map(
    docs.map(({ alt, credit, id, mimeType }) => [
      id,
      {
        alt: (alt ?? {}) as PictureFacts['alt'],
        credit: credit as string | null,
        isPicture: String(mimeType).startsWith('image/'),
      },
    ]),
  )
}

async function persons(req: PayloadRequest, ids: string[]) {
  const docs = await among(req, 'ambassadors', ids)
  return new Map(
    docs.map(({ _status, id, name }) => [
      id,
      { name: name as string | null, isPublished: _status === 'published' },
    ]),
  )
}
