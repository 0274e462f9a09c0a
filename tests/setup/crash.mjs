// `npm run test:crash [-- --kills N] [--rounds N]`: kills the server with SIGKILL while it carries out handovers and while it
// publishes what was planned, so many times each on each database, and lets clients race in so many rounds. Prints the
// counts.
import { parseArgs } from 'node:util'
import { runNode } from '../../src/cli/lib/child.mjs'
import { preflight } from '../../src/cli/lib/preflight.mjs'
import { fromRoot } from '../../src/cli/lib/root.mjs'
import { Friendly, main, say } from '../../src/cli/lib/say.mjs'
import { planRun } from '../../src/cli/lib/suites.mjs'

const files = [
  'tests/database/crash.test.ts',
  'tests/database/crashSchedules.test.ts',
  'tests/database/races.test.ts',
  'tests/database/twoServers.test.ts',
]

await main(async () => {
  preflight(['vitest', 'esbuild', 'payload'])
  const { kills, rounds } = readArguments()
  for (const { line } of planRun(files).leftOut) say(line)
  say(`${kills} kills and ${rounds} rounds of each race, on each database.`)
  return runNode(
    [
      fromRoot('node_modules/vitest/vitest.mjs'),
      'run',
      '--config=tests/vitest.config.ts',
      '--project=database',
      // What is measured is the server; another test beside it would only slow it down.
      '--no-file-parallelism',
      ...files,
    ],
    { env: { ...process.env, CRASH_KILLS: kills, RACE_ROUNDS: rounds } },
  )
})

function readArguments() {
  const options = {
    kills: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '50' },
  }
  try {
    const { values } = parseArgs({ args: process.argv.slice(2), options })
    for (const [name, value] of Object.entries(values)) {
      if (!/^[1-9]\d{0,4}$/.test(value)) throw new Error(`--${name} is a whole number from 1`)
    }
    return values
  } catch (error) {
    throw new Friendly(`npm run test:crash [-- --kills N] [--rounds N]: ${error.message}.`)
  }
}
