// `npm run generate [-- NAME]`: writes the files that are made from the configuration, and a migration called NAME when
// the tables change. `--check` changes nothing, and fails when a committed file is not what would be written.
import { preflight } from './lib/preflight.mjs'
import { complain, main, say } from './lib/say.mjs'

const places = ['src/generated', 'src/migrations', 'src/app/(payload)/admin/importMap.js']

await main(async () => {
  preflight(['esbuild', 'payload', '@payloadcms/graphql'])
  const { generate } = await import('./lib/generate.mjs')
  const { differences, restore, takeSnapshot } = await import('./lib/snapshot.mjs')
  const check = process.argv.includes('--check')
  const migration = process.argv.slice(2).find((arg) => !arg.startsWith('-'))
  const before = takeSnapshot(places)
  const changed = () => differences(before, takeSnapshot(places))

  if (!check) {
    await generate({ migration, interactive: process.stdin.isTTY })
    say(
      changed()
        .map((file) => `Wrote ${file}`)
        .join('\n') || 'Everything generated was up to date.',
    )
    return 0
  }
  let stale = []
  let failed = false
  try {
    await generate()
  } catch (error) {
    complain(error.message)
    failed = true
  } finally {
    stale = changed()
    restore(before, stale)
  }
  for (const file of stale) complain(`Not up to date: ${file}`)
  if (stale.length) complain('Run `npm run generate` and commit what it wrote.')
  return failed || stale.length ? 1 : 0
})
