import { spawn } from 'node:child_process'
import { root } from './root.mjs'
import { say } from './say.mjs'

const grace = 10_000

/**
 * Keeps one Node process running from a script that changes. `restart` ends the old process first, so that the port
 * and the database are free; calls that come meanwhile become one. A process that ends by itself stays ended.
 */
export function supervise(args, env) {
  let child = null
  let again = false
  let busy = false
  let closed = false

  function start() {
    const mine = spawn(process.execPath, args, {
      cwd: root,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child = mine
    mine.once('exit', (code, signal) => {
      if (child !== mine) return
      child = null
      say(`The server stopped (${signal ?? `exit code ${code}`}). Waiting for a change …`)
    })
  }

  async function stop(signal = 'SIGTERM') {
    const old = child
    child = null
    if (!old || old.exitCode !== null || old.signalCode !== null) return
    const gone = new Promise((resolve) => old.once('exit', resolve))
    const impatient = setTimeout(() => old.kill('SIGKILL'), grace)
    old.kill(signal)
    await gone
    clearTimeout(impatient)
  }

  async function restart() {
    again = true
    if (busy) return
    busy = true
    while (again) {
      again = false
      await stop()
      if (!again && !closed) start()
    }
    busy = false
  }

  /** Ends the process for good. */
  async function close(signal) {
    closed = true
    await stop(signal)
  }

  return { restart, close }
}
