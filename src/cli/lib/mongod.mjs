import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { cacheFolder } from './cacheFolder.mjs'
import { onPath } from './onPath.mjs'

/** Where a provisioned mongod is kept. */
export const cachedMongod = () => path.join(cacheFolder(), 'mongod', 'bin', 'mongod')

/**
 * The mongod that the tests can start: MONGOMS_SYSTEM_BINARY, one on the PATH, or one provisioned earlier.
 * Never downloads. Returns `{ path, version }` or `{ path: null, reason }`.
 */
export function findMongod() {
  const given = process.env.MONGOMS_SYSTEM_BINARY
  if (given) {
    const version = mongodVersion(given)
    return version
      ? { path: given, version }
      : { path: null, reason: `${given} (MONGOMS_SYSTEM_BINARY) does not run` }
  }
  for (const candidate of [onPath('mongod'), cachedMongod()]) {
    const version = candidate && mongodVersion(candidate)
    if (version) return { path: candidate, version }
  }
  return { path: null, reason: 'no mongod on this machine; `npm run mongod` fetches one' }
}

/** The version of a mongod, e.g. `6.0.5`; null when it does not run on this machine. */
export function mongodVersion(file) {
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return status === 0 ? (/v(\d+\.\d+\.\d+)/.exec(stdout)?.[1] ?? null) : null
}
