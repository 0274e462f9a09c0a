import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fromRoot } from './root.mjs'

const read = (file) => {
  try {
    return readFileSync(fromRoot(file))
  } catch {
    return null
  }
}

/** One hash over the names and bytes of files (paths from the project's top folder). A missing file counts as such. */
export function hashFiles(files) {
  const hash = createHash('sha256')
  for (const file of [...new Set(files)].sort()) {
    const bytes = read(file)
    hash.update(`${file}\0${bytes ? bytes.length : 'missing'}\0`)
    if (bytes) hash.update(bytes)
  }
  return hash.digest('hex')
}

/** Every file below a folder, sorted; empty when the folder does not exist. */
export function filesBelow(folder) {
  try {
    return readdirSync(fromRoot(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
      .map((file) => file.slice(fromRoot('').length).replaceAll('\\', '/').replace(/^\//, ''))
      .sort()
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
}

/** Whether any of the files was written after a moment (milliseconds), or is gone. */
export const changedSince = (files, moment) =>
  files.some(
    (file) =>
      !((statSync(fromRoot(file), { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < moment),
  )
