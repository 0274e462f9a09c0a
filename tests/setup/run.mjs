// `npm test [-- ARGS]`: runs every suite that this machine can run, says which it left out and why, and ends with the
// count. Arguments go to vitest: `npm test -- tests/unit`, `npm test -- -t handover`. With `--everything` the long browser
// stories are played on MongoDB too (`browserDatabases` in bothDatabases.ts).
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runNode } from '../../src/cli/lib/child.mjs'
import { preflight } from '../../src/cli/lib/preflight.mjs'
import { fromRoot } from '../../src/cli/lib/root.mjs'
import { main, say } from '../../src/cli/lib/say.mjs'

// Suites that this run may not leave out, e.g. `e2e,mongodb`.
const mustRun = (process.env.STAFET_MUST_RUN ?? '').split(',')

const everything = '--everything'

await main(async () => {
  preflight(['vitest', 'esbuild', 'payload'])
  const { planRun } = await import('../../src/cli/lib/suites.mjs')
  const { countLine, countTests } = await import('../../src/cli/lib/testCounts.mjs')
  const args = process.argv.slice(2).filter((arg) => arg !== everything)
  const { browser, chromium, leftOut } = planRun(args)
  for (const { line } of leftOut) say(line)
  if (browser) await buildForBrowser()

  const folder = mkdtempSync(path.join(tmpdir(), 'stafet-report-'))
  const reportFile = path.join(folder, 'report.json')
  const exitCode = await runNode(
    [
      fromRoot('node_modules/vitest/vitest.mjs'),
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportFile}`,
      ...(browser ? [] : ['--project=!e2e']),
      ...args,
    ],
    {
      env: {
        ...process.env,
        ...(chromium ? { CHROMIUM: chromium } : {}),
        ...(process.argv.includes(everything) ? { STAFET_EVERYTHING: '1' } : {}),
      },
    },
  )
  const counts = countTests(read(reportFile), exitCode)
  rmSync(folder, { recursive: true, force: true })

  for (const { line } of leftOut) say(line)
  const missed = leftOut.map(({ suite }) => suite).filter((suite) => mustRun.includes(suite))
  if (missed.length > 0) say(`Must not be left out here (STAFET_MUST_RUN): ${missed.join(', ')}.`)
  if (counts.passed + counts.failed === 0) say('No test was run.')
  say(countLine(counts))
  return exitCode !== 0 || counts.failed > 0 || counts.passed === 0 || missed.length > 0 ? 1 : 0
})

/** The browser's tests drive the built server. */
async function buildForBrowser() {
  const { buildStale } = await import('../../src/cli/lib/build.mjs')
  const { admin, commands, server } = await import('../../src/cli/lib/targets.mjs')
  await buildStale([server, commands, admin])
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
