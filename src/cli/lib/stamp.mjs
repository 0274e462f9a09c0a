import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hashFiles } from './hash.mjs'
import { fromRoot } from './root.mjs'

const stampOf = (name) => fromRoot('dist', `${name}.stamp.json`)

/**
 * Whether a built thing is up to date: everything it consists of is there, and the files it was made from have
 * the bytes they had then. A build that failed left no stamp, so it is never fresh.
 */
export function isFresh(name) {
  try {
    const { inputs, outputs, hash } = JSON.parse(readFileSync(stampOf(name), 'utf8'))
    return outputs.every((file) => existsSync(fromRoot(file))) && hashFiles(inputs) === hash
  } catch {
    return false
  }
}

/** Takes the stamp away: from here on the thing is stale until `writeStamp` says otherwise. */
export const dropStamp = (name) => rmSync(stampOf(name), { force: true })

/** Records what a thing was made from (`inputs`, and one `hash` over them) and which files it consists of. */
export function writeStamp(name, { inputs, outputs, hash }) {
  mkdirSync(fromRoot('dist'), { recursive: true })
  const temporary = `${stampOf(name)}.${process.pid}`
  writeFileSync(temporary, JSON.stringify({ hash, outputs, inputs }, null, 1))
  renameSync(temporary, stampOf(name))
}
