import autocannon from 'autocannon'
import { quantile } from './figures.mjs'
import { processorTime } from './processes.mjs'

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
  const after = processorTime(pid)
  if (result.non2xx > 0 || result.errors > 0 || took.length === 0) {
    throw new Error(`${url}: ${result.non2xx} answers were no success, ${result.errors} failed`)
  }
  return {
    rate: took.length / result.duration,
    p50: quantile(took, 0.5),
    p99: quantile(took, 0.99),
    cpu: before === null ? null : ((after - before) * 1e6) / took.length,
  }
}
