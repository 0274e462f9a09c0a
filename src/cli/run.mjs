#!/usr/bin/env -S node --conditions=production
// `npm run stafet -- …`: runs the commands, bundled anew when they are stale. Nothing but theirs goes to the output.
import { pathToFileURL } from 'node:url'
import { requireCondition } from './lib/condition.mjs'
import { preflight } from './lib/preflight.mjs'
import { fromRoot } from './lib/root.mjs'
import { main } from './lib/say.mjs'

await main(async () => {
  preflight(['payload'])
  requireCondition('production')
  const { isFresh } = await import('./lib/stamp.mjs')
  if (!isFresh('stafet')) {
    preflight(['esbuild'])
    const { buildStale } = await import('./lib/build.mjs')
    const { commands } = await import('./lib/targets.mjs')
    await buildStale([commands], { quiet: true })
  }
  process.setSourceMapsEnabled(true)
  await import(pathToFileURL(fromRoot('dist/stafet.js')).href)
})
