import autocannon from 'autocannon'
import { quantile } from './figures.mjs'
import { processorTime } from './processes.mjs'
import { bytesOf } from './references.mjs'

/**
 * Asks a loopback address as fast as 32 connections can for so many seconds. Gives requests a second, the milliseconds
 * that half and 99 of 100 of them took at most, and microseconds of the server's processor time for each.
 */
export async function drive(url, { pid, duration, connections = 32, headers = {} }) {
  if (new URL(url).hostname !== '127.0.0.1') throw new Error('Only this machine is driven.')
  const before = processorTime(pid)
  const took = []
  const run = autocannon({ url, connections, duration, headers, pipelining: 1 })
  run.on('response', (_client, _status, _bytes, milliseconds) => took.push(milliseconds))
  const result = await run
  // None was ready in time: it takes so long that there is nothing to learn from asking many at once.
  if (took.length === 0) return driveInTurn(url, { pid, duration, headers })
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} answers were no success, ${result.errors} failed`)
  }
  return figuresOf(took, result.duration, before, pid)
}

/**
 * The same, one request after the other: for what keeps the server busy all the time anyway, and takes so long that many
 * at once would only wait for each other. At least three are asked.
 */
export async function driveInTurn(url, { pid, duration, headers = {} }) {
  const before = processorTime(pid)
  const took = []
  const started = performance.now()
  while (took.length < 3 || performance.now() - started < duration * 1000) {
    const asked = performance.now()
    const { status } = await bytesOf(url, headers)
    if (status !== 200) throw new Error(`${url} was answered with ${status}`)
    took.push(performance.now() - asked)
  }
  return figuresOf(took, (performance.now() - started) / 1000, before, pid)
}

function figuresOf(took, duration, before, pid) {
  const after = processorTime(pid)
  return {
    rate: took.length / duration,
    p50: quantile(took, 0.5),
    p99: quantile(took, 0.99),
    cpu: before === null ? null : ((after - before) * 1e6) / took.length,
  }
}
