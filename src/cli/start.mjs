// `npm start`: builds what is stale, then becomes the server. It stays one process, so signals and the exit code are
// the server's own.

import { pathToFileURL } from 'node:url'
import { collectEarly } from './lib/collectEarly.mjs'
import { requireCondition } from './lib/condition.mjs'
import { followParent } from './lib/followParent.mjs'
import { preflight } from './lib/preflight.mjs'
import { fromRoot, root } from './lib/root.mjs'
import { main } from './lib/say.mjs'

await main(async () => {
  preflight(['next', 'payload'])
  requireCondition('production')
  process.env.NODE_ENV = 'production'
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  process.chdir(root)
  const { isFresh } = await import('./lib/stamp.mjs')
  // esbuild is loaded only when there is something to build: a start on built files needs no developer's packages.
  if (!['server', 'admin'].every(isFresh)) {
    preflight(['esbuild', 'typescript'])
    const { buildStale } = await import('./lib/build.mjs')
    const { admin, server } = await import('./lib/targets.mjs')
    await buildStale([server, admin])
  }
  collectEarly()
  followParent()
  await import(pathToFileURL(fromRoot('dist/server.js')).href)
})
