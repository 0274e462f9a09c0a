import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../../cms/inTransaction.ts'
import { tidied } from '../../cms/media/transaction.ts'
import { isSection, pathOf } from '../../publishing/sections.ts'
import { markedCollections } from '../collections.ts'
import { changedSinceLoading } from './changed.ts'
import { clearFront, frontWithoutDemo } from './frontPage.ts'
import { type DemoDocument, inventoryOf } from './inventory.ts'
import { type Known, stillNeeded } from './references.ts'
import { demoSettingsLeft, resetSettings, settingsContents } from './settings.ts'

export type Named = { collection: string; id: string; title: string }

export type RemovalReport = {
  /** How many documents are gone, by collection. */
  removed: Record<string, number>
  /** Demo documents that somebody had changed after they were loaded; they go too, unless `keepChanged`. */
  changedSinceLoading: Named[]
  /** Demo documents that stay, because something that stays refers to them. */
  kept: (Named & { becauseOf: Named })[]
  /** Redirects that led to a page which is gone, and went with it: `from -> to`. */
  redirects: string[]
  /** Settings taken back to what they were before: `siteName (da)`. */
  settings: string[]
}

export type RemovalOptions = {
  /** Only says what would happen. Default false. */
  dryRun?: boolean
  /** Keeps the demo documents that somebody has changed since loading, and all they refer to. Default false. */
  keepChanged?: boolean
}

/**
 * Takes the demo content away in one transaction: documents with their versions, scheduled jobs and files, the
 * redirects to their pages, and the settings that are still the demo's. Nothing else is touched: a demo document that
 * an editor's document, user or setting refers to stays, and so does what it refers to itself; the report says so.
 */
export async function removeDemo(
  payload: Payload,
  { dryRun = false, keepChanged = false }: RemovalOptions = {},
): Promise<RemovalReport> {
  const report = await inTransaction(payload, { language: 'da' }, async (req) => {
    const { demo, others } = await inventoryOf(req)
    const roles = new Set(
      demo.filter(({ collection }) => collection === 'roles').map(({ id }) => id),
    )
    const isDemoRole = (id: unknown) => typeof id === 'string' && roles.has(id)
    const settings: Known = {
      id: 'settings',
      collection: 'settings',
      title: 'settings',
      contents: await settingsContents(req, isDemoRole),
    }
    const changed = changedSinceLoading(demo)
    const needed = stillNeeded(demo, [...others, settings, ...(keepChanged ? changed : [])])
    const staying = new Set(needed.map(({ document }) => document.id))
    if (keepChanged) for (const { id } of changed) staying.add(id)
    const leaving = demo.filter(({ id }) => !staying.has(id))
    const left = await demoSettingsLeft(req, (id) => isDemoRole(id) && !staying.has(String(id)))
    const leavingIds = new Set(leaving.map(({ id }) => id))
    const front = await frontWithoutDemo(req, (id) => leavingIds.has(id))
    const redirects = await redirectsTo(req, leaving)
    if (!dryRun) {
      await resetSettings(req, left)
      await clearFront(req, front)
      await deleteAll(req, leaving)
      for (const { id } of redirects) await deleteOne(req, 'redirects', id)
    }
    return {
      removed: countByCollection(leaving),
      changedSinceLoading: changed.map(named),
      kept: needed.map(({ document, because }) => ({
        ...named(document),
        becauseOf: named(because),
      })),
      redirects: redirects.map(({ from, to }) => `${from} -> ${to}`),
      settings: [
        ...left.flatMap(({ locale, fields }) => fields.map((field) => `${field} (${locale})`)),
        ...front.changed,
      ],
    } satisfies RemovalReport
  })
  await filesRemoved()
  return report
}

/** The collection removes its files after the commit; a command that ends at once must wait for it. */
async function filesRemoved(): Promise<void> {
  const awake = setInterval(() => undefined, 1000)
  await tidied().finally(() => clearInterval(awake))
}

const named = ({ collection, id, title }: Known): Named => ({ collection, id, title })

async function redirectsTo(req: PayloadRequest, leaving: DemoDocument[]) {
  const paths = leaving.flatMap(({ collection, stored }) =>
    isSection(collection) && stored.slug ? [pathOf(collection, stored.slug)] : [],
  )
  if (paths.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { and: [{ to: { in: paths } }, { demo: { not_equals: true } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

async function deleteAll(req: PayloadRequest, leaving: DemoDocument[]): Promise<void> {
  for (const collection of markedCollections(req.payload)) {
    for (const document of leaving) {
      if (document.collection === collection) await deleteOne(req, collection, document.id)
    }
  }
}

async function deleteOne(req: PayloadRequest, collection: DemoDocument['collection'], id: string) {
  await req.payload.delete({ collection, id, depth: 0, trash: true, overrideAccess: true, req })
}

function countByCollection(documents: DemoDocument[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { collection } of documents) counts[collection] = (counts[collection] ?? 0) + 1
  return counts
}
