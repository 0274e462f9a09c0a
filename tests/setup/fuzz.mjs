// `npm run fuzz [-- --seed N] [--times N] [FILES]`: the property tests with another seed than usual and many more runs.
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { runNode } from '../../src/cli/lib/child.mjs'
import { preflight } from '../../src/cli/lib/preflight.mjs'
import { fromRoot } from '../../src/cli/lib/root.mjs'
import { Friendly, main, say } from '../../src/cli/lib/say.mjs'
import { propertyTests } from './propertyTests.mjs'

await main(async () => {
  preflight(['vitest', 'fast-check'])
  const { values, positionals } = readArguments()
  const seed = values.seed ?? String(randomInt(2 ** 31))
  const files = propertyTests().filter(
    (file) => positionals.length === 0 || positionals.some((part) => file.includes(part)),
  )
  if (files.length === 0) throw new Friendly('No property test has such a name.')
  const again = `npm run fuzz -- --seed ${seed} --times ${values.times} ${positionals.join(' ')}`
  say(`Seed ${seed}, ${values.times} times as many runs as usual. The same again: ${again.trim()}`)
  return runNode(
    [
      fromRoot('node_modules/vitest/vitest.mjs'),
      'run',
      '--config=tests/vitest.config.ts',
      ...files,
    ],
    { env: { ...process.env, FUZZ_SEED: seed, FUZZ_TIMES: values.times } },
  )
})

function readArguments() {
  const options = { seed: { type: 'string' }, times: { type: 'string', default: '100' } }
  try {
    const read = parseArgs({ args: process.argv.slice(2), options, allowPositionals: true })
    const { seed, times } = read.values
    if (seed !== undefined && !/^\d{1,10}$/.test(seed)) throw new Error('--seed is a whole number')
    if (!/^[1-9]\d{0,5}$/.test(times)) throw new Error('--times is a whole number from 1')
    return read
  } catch (error) {
    throw new Friendly(`npm run fuzz [-- --seed N] [--times N] [FILES]: ${error.message}.`)
  }
}
