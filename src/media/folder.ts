import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isStoredName } from './fileName.ts'
import type { StoredFile } from './prepare.ts'

/** Writes new files and waits until they are on disk. Refuses to write over one that is there. */
export async function writeFiles(folder: string, files: StoredFile[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all(files.map((file) => writeFile(folder, file)))
}

async function writeFile(folder: string, { name, bytes }: StoredFile): Promise<void> {
  const handle = await open(pathOf(folder, name), 'wx', 0o644)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Removes files by name; one that is gone already is no error. */
export async function removeFiles(folder: string, names: string[]): Promise<void> {
  for (const name of names) await rm(pathOf(folder, name), { force: true })
}

/** Our own files in the folder with their age in milliseconds. Other files are left out. */
export async function listFiles(
  folder: string,
  now: Date,
): Promise<{ name: string; age: number }[]> {
  const names = await readdir(folder).catch(() => [])
  const listed: { name: string; age: number }[] = []
  for (const name of names.filter(isStoredName)) {
    const found = await stat(join(folder, name)).catch(() => undefined)
    if (found?.isFile()) listed.push({ name, age: now.getTime() - found.mtimeMs })
  }
  return listed
}

/** Where a stored file lies. Throws for any name that cannot be one of ours. */
export function pathOf(folder: string, name: string): string {
  if (!isStoredName(name)) throw new Error(`Not the name of a stored file: ${JSON.stringify(name)}`)
  return join(folder, name)
}
