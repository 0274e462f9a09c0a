// `npm run check`: everything that must hold before a commit. Every step runs, whatever the others said; the last line
// is the count of the tests.
import { checkSteps } from './lib/checkSteps.mjs'
import { preflight } from './lib/preflight.mjs'
import { main, say, seconds } from './lib/say.mjs'
import { runQuietly, runShown } from './lib/steps.mjs'

await main(async () => {
  preflight(['@biomejs/biome', 'typescript', 'vitest', 'esbuild', 'payload'])
  const failed = []
  let closing = ''
  for (const { name, args, shown } of checkSteps) {
    const started = performance.now()
    const { code, output, lastLine } = await (shown ? runShown(args) : runQuietly(args))
    if (code !== 0) {
      failed.push(name)
      if (!shown) say(output.trimEnd())
    }
    if (shown) closing = lastLine
    const time = seconds(performance.now() - started)
    say(`${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(34)} ${time}`)
  }
  say(failed.length ? `Failed: ${failed.join(', ')}.` : 'All is well.')
  if (closing) say(closing)
  return failed.length ? 1 : 0
})
