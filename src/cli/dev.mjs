// `npm run dev`: the server in development, started anew when its files change. What only concerns the admin panel is
// reloaded by Next, inside the running server.
import { followParent } from './lib/followParent.mjs'
import { preflight } from './lib/preflight.mjs'
import { fromRoot } from './lib/root.mjs'
import { main, say } from './lib/say.mjs'

await main(async () => {
  preflight(['esbuild', 'next', 'payload'])
  const { context } = await import('esbuild')
  const { bundleOptions, writeOutputs } = await import('./lib/bundle.mjs')
  const { supervise } = await import('./lib/supervisor.mjs')

  const script = 'dist/dev/server.js'
  const server = supervise(['--conditions=development', '--enable-source-maps', fromRoot(script)], {
    ...process.env,
    NODE_ENV: 'development',
    NEXT_TELEMETRY_DISABLED: '1',
    // Payload would put Next's copy of the configuration under the running server; this file starts a new one.
    DISABLE_PAYLOAD_HMR: 'true',
  })

  let running = ''
  const restartOnChange = {
    name: 'restart-on-change',
    setup: (build) =>
      build.onEnd((result) => {
        // esbuild has printed the errors; the server that runs stays up.
        if (result.errors.length > 0) return
        const code = result.outputFiles.find(({ path }) => path.endsWith('.js'))?.hash
        if (code === running) return
        if (running) say('Changed; starting again …')
        running = code
        writeOutputs(result)
        return server.restart()
      }),
  }
  const watcher = await context({
    ...bundleOptions('src/server.ts', script),
    plugins: [restartOnChange],
  })

  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, async () => {
      if (stopping) return
      stopping = true
      await watcher.dispose()
      await server.close(signal)
      process.exit(0)
    })
  }
  followParent()
  // 100 ms for editors that write several files at once.
  await watcher.watch({ delay: 100 })
})
