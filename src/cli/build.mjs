// Builds what is stale: the server, the commands and the admin panel. `--force` builds everything.
import { preflight } from './lib/preflight.mjs'
import { main, say, seconds } from './lib/say.mjs'

await main(async () => {
  preflight(['esbuild', 'next', 'payload'])
  const { buildStale } = await import('./lib/build.mjs')
  const { admin, commands, server } = await import('./lib/targets.mjs')
  const { dropStamp } = await import('./lib/stamp.mjs')
  const started = Date.now()
  const targets = [server, commands, admin]
  if (process.argv.includes('--force')) for (const { name } of targets) dropStamp(name)
  const built = await buildStale(targets)
  say(built.length ? `Built in ${seconds(Date.now() - started)}.` : 'Everything is up to date.')
})
