import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a replica set without a database name; empty when this machine has no MongoDB. */
    mongoUrl: string
  }
}

/**
 * Vitest's global set-up: one MongoDB replica set of one for the whole run. It is MONGODB_URL if given, or else a server
 * started with MONGOMS_SYSTEM_BINARY, a mongod on the PATH, or the one that mongodb-memory-server downloads.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const external = process.env.MONGODB_URL
  if (external) {
    project.provide('mongoUrl', external)
    return async () => undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'stafet-mongo-'))
  const clean = () => rmSync(folder, { recursive: true, force: true })
  try {
    const server = await start(folder)
    project.provide('mongoUrl', server.getUri())
    return async () => {
      await server.stop()
      clean()
    }
  } catch (error) {
    clean()
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    process.stdout.write(`No MongoDB: its half of tests/database is left out (${reason})\n`)
    project.provide('mongoUrl', '')
    return async () => undefined
  }
}

function start(dbPath: string): Promise<MongoMemoryReplSet> {
  const systemBinary = process.env.MONGOMS_SYSTEM_BINARY || onPath('mongod')
  return MongoMemoryReplSet.create({
    binary: systemBinary ? { systemBinary, checkMD5: false } : {},
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    // What a killed process had begun holds its locks until this long after, by default a minute.
    instanceOpts: [
      {
        dbPath,
        storageEngine: 'wiredTiger',
        args: ['--setParameter', 'transactionLifetimeLimitSeconds=10'],
      },
    ],
  })
}

function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
