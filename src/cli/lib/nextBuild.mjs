import { spawn } from 'node:child_process'
import { ended } from './child.mjs'
import { fromRoot } from './root.mjs'
import { Friendly } from './say.mjs'
import { withScratchEnvironment } from './scratch.mjs'

/** Has Next build the admin panel into `.next`. Its output is shown only when it fails. */
export const nextBuild = () =>
  withScratchEnvironment(async (environment) => {
    // The long form of the option: Next hands it to its workers, and they die of the short one.
    const options = [process.env.NODE_OPTIONS, '--conditions=production'].filter(Boolean).join(' ')
    const child = spawn(process.execPath, [fromRoot('node_modules/next/dist/bin/next'), 'build'], {
      cwd: fromRoot(),
      env: { ...environment, NODE_OPTIONS: options, NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    }
    const code = await ended(child)
    if (code !== 0) {
      throw new Friendly(`${output}\nThe admin panel could not be built (exit code ${code}).`)
    }
  })
