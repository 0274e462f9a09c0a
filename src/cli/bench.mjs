// `npm run bench [-- --quick] [-- --strict] [-- --interviews N] [-- --only NAME,NAME]`: measures the bars of the site on this machine, every
// one against something that is measured in the same run. `--quick` only shows that it works; with `--strict` a missed
// bar is an error.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { preflight } from './lib/preflight.mjs'
import { Friendly, main, say, seconds } from './lib/say.mjs'

const options = {
  quick: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  interviews: { type: 'string' },
  only: { type: 'string' },
}
/** As few interviews fill the five pages of a list that are asked for. */
const least = 60
/** How long each part takes: rounds of seconds, and how often what is asked one by one is asked. */
const full = { rounds: 5, duration: 3, repeats: 15, visits: 800, visitsEach: 5, warmUp: 2 }
const short = { rounds: 2, duration: 2, repeats: 5, visits: 20, visitsEach: 2, warmUp: 1 }

await main(async () => {
  preflight(['esbuild', 'next', 'payload', 'autocannon', 'express'])
  const { values } = parseArgs({ options })
  const interviews = Number(values.interviews ?? (values.quick ? least : 10_000))
  if (!Number.isInteger(interviews) || interviews < least)
    throw new Friendly(`Say how many interviews, at least ${least}.`)
  const { buildStale } = await import('./lib/build.mjs')
  const { admin, bench, server } = await import('./lib/targets.mjs')
  await buildStale(values.quick ? [bench] : [bench, server, admin])
  const { stopAll } = await import('./bench/lib/processes.mjs')
  const { printTable } = await import('./bench/lib/table.mjs')
  const folder = mkdtempSync(path.join(tmpdir(), 'stafet-bench-'))
  const started = Date.now()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void stopAll().finally(() => process.exit(130)))
  }
  try {
    const context = { ...(values.quick ? short : full), interviews, folder, whole: !values.quick }
    const rows = await measure(context, values.only?.split(','))
    say(
      `On Node ${process.versions.node}, ${interviews} interviews, in ${seconds(Date.now() - started)}:`,
    )
    printTable(rows)
    const missed = rows.filter(({ met }) => met === false)
    say(missed.length ? `Missed: ${missed.length} of the bars.` : 'No bar was missed.')
    return values.strict && missed.length ? 1 : 0
  } finally {
    await stopAll()
    rmSync(folder, { recursive: true, force: true })
  }
})

/** Starts the servers and measures the bars one after the other. */
async function measure(context, only) {
  const { startStafet } = await import('./bench/lib/stafet.mjs')
  const { bars } = await import('./bench/bars/index.mjs')
  const chosen = bars.filter(({ name }) => !only || only.includes(name))
  const { folder, interviews, whole } = context
  const few = Math.min(100, interviews)
  say('Starting …')
  const cached = await startStafet({ interviews, folder, cached: true, whole })
  const anew = await startStafet({ interviews, folder, cached: false, whole: false })
  const rows = []
  for (const { name, run, needsSmall } of chosen) {
    say(`Measuring: ${name} …`)
    const small = needsSmall
      ? await startStafet({ interviews: few, folder, cached: false, whole: false })
      : null
    rows.push(
      ...(await run({ ...context, cached, anew, small: small && { ...small, interviews: few } })),
    )
    await small?.stop()
  }
  return rows
}
