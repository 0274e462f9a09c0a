import { bundle, inputsOf } from './bundle.mjs'
import { filesBelow } from './hash.mjs'
import { nextBuild } from './nextBuild.mjs'

// What changes how things are built, apart from the sources themselves.
const always = [
  'package-lock.json',
  'tsconfig.json',
  'src/cli/lib/bundle.mjs',
  'src/cli/lib/nextBuild.mjs',
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

/** What `npm run bench` fills and serves. */
export const bench = {
  name: 'bench',
  label: 'benchmark',
  ...bundled('src/cli/bench/main.ts', 'dist/bench.js'),
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
