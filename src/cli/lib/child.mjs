import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './root.mjs'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs Node on a script in the project's top folder and waits for its end. Signals are handed on; at a terminal
 * Ctrl-C reaches the child by itself. Returns the exit code (128 and the signal's number when one ended it).
 */
export function runNode(args, options = {}) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', ...options })
  return ended(child)
}

/** The exit code of a child process, once it has ended; meanwhile signals to this process are handed on to it. */
export function ended(child) {
  const handOn = (signal) => {
    if (!(signal === 'SIGINT' && process.stdin.isTTY)) child.kill(signal)
  }
  for (const signal of signals) process.on(signal, handOn)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      for (const name of signals) process.off(name, handOn)
      resolve(code ?? 128 + (constants.signals[signal] ?? 0))
    })
  })
}
