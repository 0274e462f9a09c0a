import { spawn } from 'node:child_process'
import { ended } from './child.mjs'
import { root } from './root.mjs'

const start = (args, stdio) =>
  spawn(process.execPath, args, {
    cwd: root,
    stdio,
    // Colours where they can be seen, although the output goes through us.
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
  })

/** Runs Node and keeps what it prints. Returns `{ code, output }`. */
export async function runQuietly(args) {
  const child = start(args, ['ignore', 'pipe', 'pipe'])
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
    })
  }
  return { code: await ended(child), output }
}

/** Runs Node and shows what it prints, but for its last line, which is returned: `{ code, lastLine }`. */
export async function runShown(args) {
  const child = start(args, ['ignore', 'pipe', 'inherit'])
  let held = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    const lines = (held + text).split('\n')
    // The last whole line is held back, and what comes after it.
    const keep = lines.length > 1 ? lines.slice(-2) : lines
    const shown = lines.slice(0, lines.length - keep.length)
    if (shown.length) process.stdout.write(`${shown.join('\n')}\n`)
    held = keep.join('\n')
  })
  const code = await ended(child)
  const [lastLine = '', ...rest] = held.split('\n')
  if (rest.join('')) process.stdout.write(`${lastLine}\n`)
  return { code, lastLine: rest.join('') || lastLine }
}
