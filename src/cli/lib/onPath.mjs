import { accessSync, constants } from 'node:fs'
import path from 'node:path'

/** The first of some commands that is on the PATH, as an absolute path; null when none is. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  for (const name of names) {
    const found = folders.map((folder) => path.join(folder, name)).find(isExecutable)
    if (found) return found
  }
  return null
}

/** Whether a file is there and may be run. */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
