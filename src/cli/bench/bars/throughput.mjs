import { drive, driveInTurn } from '../lib/drive.mjs'
import { interleaved, median, perSecond, times } from '../lib/figures.mjs'
import { bytesOf, startNginx, startReference } from '../lib/references.mjs'

const asking = { 'accept-encoding': 'br' }

/** What is measured at one address: against bare `node:http`, Express and nginx, on the same bytes, in one run. */
const throughputAt = (label, path, more) => async (context) => {
  const { cached, anew, folder, rounds, duration, warmUp } = context
  const answer = await bytesOf(`${cached.url}${path}`, asking)
  if (answer.status !== 200) throw new Error(`${path} was answered with ${answer.status}`)
  const reference = await startReference(answer)
  const nginx = more ? await startNginx(answer, folder) : null
  const targets = {
    memory: { url: `${cached.url}${path}`, pid: cached.pid },
    bare: reference.bare,
    express: reference.express,
    anew: { url: `${anew.url}${path}`, pid: anew.pid, inTurn: true },
    ...(nginx ? { nginx } : {}),
  }
  const task =
    ({ url, pid, inTurn }) =>
    () =>
      (inTurn ? driveInTurn : drive)(url, { pid, duration, headers: asking })
  const tasks = Object.fromEntries(Object.entries(targets).map(([name, one]) => [name, task(one)]))
  // Without counting: everybody has compiled what they run by then.
  await interleaved(Math.min(1, warmUp), tasks)
  const results = await interleaved(rounds, tasks)
  await Promise.all([reference.stop(), nginx?.stop()])
  return rows(label, results, { answer, nginx: more ? nginx : undefined })
}

function rows(label, results, { answer, nginx }) {
  const of = (name, figure) => median(results[name].map((one) => one[figure]))
  const ratio = (to) => median(results.memory.map(({ rate }, at) => rate / results[to][at].rate))
  const rates = Object.keys(results).map((name) => `${name} ${perSecond(of(name, 'rate'))}`)
  const cpu = ['memory', 'bare']
    .filter((name) => results[name][0].cpu !== null)
    .map((name) => `${name} ${Math.round(of(name, 'cpu'))} µs`)
  const row = (name, to, target, least) => ({
    bar: `${label} from memory / ${name}`,
    target,
    measured: times(ratio(to)),
    met: least === null ? null : ratio(to) >= least,
  })
  const spread = median(results.memory.map(({ p50, p99 }) => p99 / Math.max(p50, 0.01)))
  return [
    {
      ...row('bare node:http', 'bare', '≥ 0.90 ×', 0.9),
      note: `${answer.body.length} bytes, ${answer.headers['content-encoding'] ?? 'not compressed'}; medians: ${rates.join(', ')}${cpu.length ? `; processor time each: ${cpu.join(', ')}` : ''}`,
    },
    row('Express without the cache', 'anew', '≥ 5 ×', 5),
    row('Express sending the same bytes', 'express', '–', null),
    ...(nginx ? [row('nginx sending them from a file', 'nginx', '–', null)] : []),
    ...(nginx === null
      ? [
          {
            bar: `${label} from memory / nginx`,
            target: '–',
            measured: 'left out',
            met: null,
            note: 'There is no nginx on this machine (Debian: apt-get install nginx-light).',
          },
        ]
      : []),
    {
      bar: `${label}: p99 / p50 at 32 connections`,
      target: '< 10 ×',
      measured: times(spread),
      met: spread < 10,
      note: `p50 ${of('memory', 'p50').toFixed(2)} ms, p99 ${of('memory', 'p99').toFixed(2)} ms`,
    },
  ]
}

export const page = throughputAt('Page', '/interviews/interview-1', true)
export const rest = throughputAt('REST', '/api/interviews?limit=10&depth=1', false)
