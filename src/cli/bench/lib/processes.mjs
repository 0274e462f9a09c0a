import { fork, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fromRoot, root } from '../../lib/root.mjs'
import { Friendly } from '../../lib/say.mjs'

/** Every process that was started and has not been ended; each is ended by its own id. */
const running = new Set()

function keep(child) {
  let errors = ''
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    errors = `${errors}${text}`.slice(-4000)
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const one = {
    pid: child.pid,
    child,
    errors: () => errors,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    ended,
    stop: async () => {
      running.delete(one)
      if (!one.hasEnded()) child.kill('SIGTERM')
      await Promise.race([ended, pause(10_000).then(() => child.kill('SIGKILL'))])
    },
  }
  running.add(one)
  return one
}

/** Starts Node on a script with these variables over our environment. Its output goes nowhere, its complaints are kept. */
export const startNode = (args, variables) =>
  keep(
    spawn(process.execPath, ['--conditions=production', ...args], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', ...variables },
      stdio: ['ignore', 'ignore', 'pipe'],
    }),
  )

/** Starts another program. */
export const startProgram = (file, args) =>
  keep(spawn(file, args, { stdio: ['ignore', 'ignore', 'pipe'] }))

/** Starts a script of ours that is spoken to by messages. */
export const startHelper = (script) =>
  keep(fork(fromRoot(script), { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] }))

export const stopAll = () => Promise.all([...running].map((one) => one.stop()))

/** Waits until an address answers with 200. */
export async function untilAnswered(url, process_, patience = 180_000) {
  const until = Date.now() + patience
  while (Date.now() < until && !process_.hasEnded()) {
    const answer = await fetch(url).catch(() => null)
    await answer?.arrayBuffer()
    if (answer?.status === 200) return
    await pause(50)
  }
  throw new Friendly(`${url} did not answer.\n${process_.errors()}`)
}

/** Seconds of processor time that a process has used; null where the machine does not tell. */
export function processorTime(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return null
  }
}

/** The most memory that a process ever held, in megabytes; null where the machine does not tell. */
export function peakMemory(pid) {
  try {
    const [, kilobytes] =
      /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes ? Number(kilobytes) / 1024 : null
  } catch {
    return null
  }
}
