import { spawn } from 'node:child_process'
import { bundle, inputsOf } from './bundle.mjs'
import { filesBelow } from './hash.mjs'
import { fromRoot } from './root.mjs'
import { Friendly } from './say.mjs'

// What changes how things are built, apart from the sources themselves.
const always = [
  'package-lock.json',
  'tsconfig.json',
  'src/cli/lib/bundle.mjs',
  'src/cli/lib/targets.mjs',
]

const bundled = (entry, outfile) => ({
  outputs: [outfile],
  make: async () => {
    const { metafile } = await bundle(entry, outfile)
    return [...Object.keys(metafile.inputs), ...always]
  },
})

/** The server, with the public site in it. */
export const server = {
  name: 'server',
  label: 'server',
  ...bundled('src/server.ts', 'dist/server.js'),
}

/** The `stafet` commands. */
export const commands = {
  name: 'stafet',
  label: 'commands',
  ...bundled('src/cli/stafet.ts', 'dist/stafet.js'),
}

/** The admin panel, built by Next. */
export const admin = {
  name: 'admin',
  label: 'admin panel (the first time takes about a minute)',
  outputs: ['.next/BUILD_ID'],
  make: async () => {
    const inputs = await adminInputs()
    await nextBuild()
    return inputs
  },
}

/** The pages of the admin, the configuration, and everything that they import. */
async function adminInputs() {
  const pages = filesBelow('src/app')
  const scripts = pages.filter((file) => /\.(js|jsx|ts|tsx)$/.test(file))
  return [
    ...pages,
    ...(await inputsOf([...scripts, 'src/payload.config.ts'])),
    'next.config.mjs',
    ...always,
  ]
}

function nextBuild() {
  // The long form of the option: Next hands it to its workers, and they die of the short one.
  const options = [process.env.NODE_OPTIONS, '--conditions=production'].filter(Boolean).join(' ')
  const child = spawn(process.execPath, [fromRoot('node_modules/next/dist/bin/next'), 'build'], {
    cwd: fromRoot(),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: options,
      NEXT_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
    })
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (code === 0) resolve()
      else
        reject(
          new Friendly(
            `${output}\nThe admin panel could not be built (${signal ?? `exit code ${code}`}).`,
          ),
        )
    })
  })
}
