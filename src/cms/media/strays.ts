import type { PaginatedDocs, Payload } from 'payload'
import { listFiles, removeFiles } from '../../media/folder.ts'
import { mediaFolder } from './context.ts'
import { fileNames } from './keepFiles.ts'

// A younger file may belong to an upload that is being saved right now.
const oldEnough = 60 * 60_000

/**
 * Removes stored files that no media document names, also none in the trash: what a crash between writing a file and
 * committing its document left behind. Gives their names. Files that are not ours by their name are left alone.
 */
export async function removeStrays(payload: Payload, now: Date): Promise<string[]> {
  const folder = mediaFolder(payload.collections.media.config)
  const files = await listFiles(folder, now)
  const old = files.filter(({ age }) => age > oldEnough).map(({ name }) => name)
  if (old.length === 0) return []
  const named = await allNames(payload)
  const strays = old.filter((name) => !named.has(name))
  await removeFiles(folder, strays)
  return strays
}

async function allNames(payload: Payload): Promise<Set<string>> {
  const named = new Set<string>()
  for (let page: number | null | undefined = 1; page; ) {
    const found: PaginatedDocs<Parameters<typeof fileNames>[0]> = await payload.find({
      collection: 'media',
      depth: 0,
      limit: 500,
      overrideAccess: true,
      page,
      select: { filename: true, sizes: true },
      sort: 'createdAt',
      trash: true,
    })
    for (const doc of found.docs) for (const name of fileNames(doc)) named.add(name)
    page = found.nextPage
  }
  return named
}
