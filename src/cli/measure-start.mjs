// `npm run measure:start [-- N]`: how long a second start takes until the site and the admin answer.
// Prints the least, the median and the most of N starts (5 unless told), from the start of the process.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './lib/port.mjs'
import { preflight } from './lib/preflight.mjs'
import { fromRoot, root } from './lib/root.mjs'
import { Friendly, main, say, seconds } from './lib/say.mjs'

const patience = 120_000

await main(async () => {
  preflight(['esbuild', 'next', 'payload'])
  const { buildStale } = await import('./lib/build.mjs')
  const { admin, server } = await import('./lib/targets.mjs')
  await buildStale([server, admin])
  const times = Number(process.argv[2] ?? 5)
  if (!Number.isInteger(times) || times < 1)
    throw new Friendly('Say how many starts to measure, e.g. 5.')

  const data = mkdtempSync(path.join(tmpdir(), 'stafet-measure-'))
  try {
    say('The first start creates the database and loads the demo content; it does not count.')
    report('first', [await measure(data)])
    const runs = []
    for (let run = 0; run < times; run += 1) runs.push(await measure(data))
    report(`next ${times}`, runs)
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
})

/** Starts the built server as `npm start` does and stops it again. Returns milliseconds until each page's first 200. */
async function measure(data) {
  const port = await freePort()
  const started = performance.now()
  const child = spawn(
    process.execPath,
    ['--conditions=production', fromRoot('src/cli/start.mjs')],
    {
      cwd: root,
      env: {
        ...process.env,
        PORT: String(port),
        STAFET_DATA: data,
        STAFET_MEDIA: path.join(data, 'media'),
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const firstOk = async (page) => {
    while (performance.now() - started < patience) {
      if (child.exitCode !== null) break
      const answer = await fetch(`http://127.0.0.1:${port}${page}`).catch(() => null)
      await answer?.arrayBuffer()
      if (answer?.status === 200) return performance.now() - started
      await sleep(10)
    }
    throw new Friendly(`${page} did not answer with 200.\n${errors}`)
  }
  try {
    const [site, admin] = await Promise.all([firstOk('/'), firstOk('/admin')])
    return { '/': site, '/admin': admin }
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

function report(label, runs) {
  for (const page of Object.keys(runs[0])) {
    const sorted = runs.map((run) => run[page]).sort((a, b) => a - b)
    const figures = { least: sorted[0], median: median(sorted), most: sorted.at(-1) }
    const text = Object.entries(figures).map(([name, value]) => `${name} ${seconds(value)}`)
    say(
      `${label.padEnd(8)} ${page.padEnd(7)} ${runs.length === 1 ? seconds(sorted[0]) : text.join(', ')}`,
    )
  }
}

function median(sorted) {
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
}
