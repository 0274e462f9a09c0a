import { changedSince, hashFiles } from './hash.mjs'
import { withBuildLock } from './lock.mjs'
import { say, seconds } from './say.mjs'
import { dropStamp, isFresh, writeStamp } from './stamp.mjs'

/** Builds those of the targets that are stale, one process at a time. Returns the names of what was built. */
export async function buildStale(targets, { quiet = false } = {}) {
  if (targets.every((target) => isFresh(target.name))) return []
  return withBuildLock(async () => {
    const built = []
    for (const target of targets.filter(({ name }) => !isFresh(name))) {
      const started = Date.now()
      if (!quiet) say(`Building the ${target.label} …`)
      dropStamp(target.name)
      const inputs = await target.make()
      // What was edited meanwhile may be in the result or not: without a stamp the next build looks again.
      if (!changedSince(inputs, started)) {
        writeStamp(target.name, { inputs, outputs: target.outputs, hash: hashFiles(inputs) })
      }
      if (!quiet) say(`  done in ${seconds(Date.now() - started)}`)
      built.push(target.name)
    }
    return built
  })
}
