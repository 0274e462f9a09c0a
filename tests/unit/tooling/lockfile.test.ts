import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Entry {
  optionalDependencies?: Record<string, string>
}
const lockfile = new URL('../../../package-lock.json', import.meta.url)
const packages = new Map<string, Entry>(
  Object.entries(JSON.parse(readFileSync(lockfile, 'utf8')).packages),
)

/** Whether a package finds another beside it or in a folder above, as Node looks it up. */
function isLocked(from: string, name: string): boolean {
  if (packages.has(`${from}${from && '/'}node_modules/${name}`)) return true
  if (from === '') return false
  return isLocked(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name)
}

// npm leaves out what a registry does not have at the moment, and then refuses its own lock file: every clone would
// fail at `npm ci`, and every folder that is installed already would not notice.
test('packages for other systems are locked too', () => {
  const missing = [...packages].flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(from, name)),
  )
  expect(missing).toEqual([])
})
