import { existsSync } from 'node:fs'
import { fromRoot } from './root.mjs'
import { Friendly } from './say.mjs'

const oldest = [20, 9]

/** Whether a Node version such as `20.20.2` is new enough. */
export function isSupportedNode(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
}

/**
 * Refuses to go on where nothing could work: on an old Node, or before `npm ci`.
 * Must be imported before anything that comes from node_modules.
 */
export function preflight(packages = []) {
  if (!isSupportedNode(process.versions.node)) {
    throw new Friendly(
      `Stafet needs Node ${oldest.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org/`,
    )
  }
  const missing = packages.filter((name) => !existsSync(fromRoot('node_modules', name)))
  if (missing.length > 0) {
    throw new Friendly(
      `Not installed: ${missing.join(', ')}. Run \`npm ci\` first, then try again.`,
    )
  }
}
