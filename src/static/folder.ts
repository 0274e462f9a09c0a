import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Write } from './crawl.ts'

/** Lies in every folder that was written here, and says so. */
const marker = '.stafet-static'

/** The folder holds something that we did not write; nothing was changed. */
export class FolderTaken extends Error {
  override readonly name = 'FolderTaken'
}

/**
 * Lets `work` write a folder beside `folder` and puts that in its place when all went well: whoever serves it sees the
 * old files or the new, and what is gone from the site is gone from it. Throws FolderTaken when the folder is neither
 * new, empty nor written here before; when `work` throws or gives false, everything stays as it was.
 */
export async function replaceFolder(
  folder: string,
  work: (write: Write) => Promise<boolean>,
): Promise<boolean> {
  const target = path.resolve(folder)
  await assertOurs(target)
  const fresh = `${target}.${process.pid}.new`
  const old = `${target}.${process.pid}.old`
  try {
    await mkdir(fresh, { recursive: true })
    const done = await work(writerTo(fresh))
    if (!done) return false
    await writeFile(
      path.join(fresh, marker),
      'Written by Stafet (build:static), and replaced by it.\n',
    )
    if (existsSync(target)) await rename(target, old)
    await rename(fresh, target)
    return true
  } finally {
    // When the second renaming failed, the old folder is the one that counts.
    if (existsSync(old) && !existsSync(target)) await rename(old, target)
    await Promise.all([fresh, old].map((one) => rm(one, { recursive: true, force: true })))
  }
}

async function assertOurs(target: string): Promise<void> {
  const entries = await readdir(target).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return []
    if (error.code === 'ENOTDIR') throw new FolderTaken(target)
    throw error
  })
  if (entries.length > 0 && !entries.includes(marker)) throw new FolderTaken(target)
}

function writerTo(folder: string): Write {
  return async (name, body) => {
    const file = path.join(folder, name)
    if (!file.startsWith(`${folder}${path.sep}`)) throw new Error(`Not a file of the site: ${name}`)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, body)
  }
}
