import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { filesBelow } from './hash.mjs'
import { fromRoot } from './root.mjs'

/** The bytes of every file below some folders or at some paths, by path. */
export const takeSnapshot = (places) =>
  new Map(
    places
      .flatMap((place) => (path.extname(place) ? [place] : filesBelow(place)))
      .map((file) => [file, bytesOf(file)])
      .filter(([, bytes]) => bytes !== null),
  )

/** The paths whose bytes differ between two snapshots, and those that only one of them has. */
export const differences = (before, after) =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => !(before.get(file) && after.get(file)?.equals(before.get(file))))
    .sort()

/** Puts files back as they were in a snapshot. */
export function restore(before, files) {
  for (const file of files) {
    const bytes = before.get(file)
    if (bytes) {
      mkdirSync(path.dirname(fromRoot(file)), { recursive: true })
      writeFileSync(fromRoot(file), bytes)
    } else {
      rmSync(fromRoot(file), { force: true })
    }
  }
}

function bytesOf(file) {
  try {
    return readFileSync(fromRoot(file))
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}
