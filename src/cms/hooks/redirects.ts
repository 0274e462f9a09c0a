import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { languageOf } from '../../i18n/text.ts'
import { afterMove, afterRequest, type Redirect } from '../../publishing/redirects.ts'
import { isSection, pathOf } from '../../publishing/sections.ts'
import { publishedBefore } from './publication.ts'

const flattening = 'stafet:flatteningRedirects'

const loop = {
  da: 'Viderestillingen fører tilbage til sig selv.',
  en: 'The redirect leads back to itself.',
}

type Stored = Redirect & { id: string }

/** The redirects that touch any of these paths, at either end. */
async function redirectsAt(req: PayloadRequest, paths: string[]): Promise<Stored[]> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { or: [{ from: { in: paths } }, { to: { in: paths } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

async function put(req: PayloadRequest, existing: Stored[], { from, to }: Redirect) {
  const common = { collection: 'redirects', depth: 0, overrideAccess: true, req } as const
  const context = { [flattening]: true }
  const stored = existing.find((one) => one.from === from)
  if (!stored) await req.payload.create({ ...common, data: { from, to }, context })
  else if (stored.to !== to)
    await req.payload.update({ ...common, id: stored.id, data: { to }, context })
}

/** Collection hook: a page that was public and has a new address leaves a redirect at the old one. */
export const redirectMovedPage: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const before = publishedBefore(req, collection.slug, doc.id)
  if (doc._status !== 'published' || !before?.slug || !doc.slug || before.slug === doc.slug)
    return doc
  await move(req, collection.slug, before.slug, doc.slug)
  return doc
}

/** Collection hook: the same for reference material, which readers see as soon as it is written. */
export const redirectMovedReference: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  if (previousDoc?.slug && doc.slug && previousDoc.slug !== doc.slug)
    await move(req, collection.slug, previousDoc.slug, doc.slug)
  return doc
}

/** Leaves a redirect from a page's old slug to its new one. */
async function move(req: PayloadRequest, collection: string, before: string, after: string) {
  if (!isSection(collection)) return
  const from = pathOf(collection, before)
  const to = pathOf(collection, after)
  const existing = await redirectsAt(req, [from, to])
  const changes = afterMove(existing, from, to)
  for (const path of changes.remove) {
    await req.payload.delete({
      collection: 'redirects',
      where: { from: { equals: path } },
      overrideAccess: true,
      req,
    })
  }
  for (const redirect of changes.put) await put(req, existing, redirect)
}

/** Collection hook: an editor's own redirect goes straight to its end, and never in a circle. */
export const checkRedirect: CollectionBeforeChangeHook = async ({
  context,
  data,
  originalDoc,
  req,
}) => {
  if (context[flattening]) return data
  const wanted = { from: data.from ?? originalDoc?.from, to: data.to ?? originalDoc?.to }
  // Validation, which comes after this hook, says what is missing.
  if (!wanted.from || !wanted.to) return data
  if (typeof wanted.from !== 'string' || typeof wanted.to !== 'string') return data
  const others = (await redirectsAt(req, [wanted.from, wanted.to])).filter(
    ({ id }) => id !== originalDoc?.id,
  )
  const result = afterRequest(others, wanted)
  if (!result.ok) {
    const message = loop[languageOf(req.i18n?.language)]
    throw new ValidationError({ collection: 'redirects', errors: [{ path: 'to', message }] }, req.t)
  }
  return { ...data, to: result.put[0]?.to ?? wanted.to }
}

/** Collection hook: whatever led to this redirect's old address now goes straight to its end. */
export const flattenFollowers: CollectionAfterChangeHook = async ({ context, doc, req }) => {
  if (context[flattening]) return doc
  const existing = (await redirectsAt(req, [doc.from])).filter(({ id }) => id !== doc.id)
  for (const follower of existing.filter(({ to }) => to === doc.from)) {
    await put(req, existing, { from: follower.from, to: doc.to })
  }
  return doc
}
