import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { findMongod } from '../src/cli/lib/mongod.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

// The tests of the databases start what is on this machine; nothing is downloaded behind anybody's back.
const mongod = process.env.MONGODB_URL ? null : findMongod().path
if (mongod) process.env.MONGOMS_SYSTEM_BINARY = mongod
process.env.MONGOMS_RUNTIME_DOWNLOAD = 'false'
process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = 'false'

const project = (name: string, folder: string, test: object) => ({
  extends: true as const,
  test: { name, include: [`${folder}/**/*.test.{ts,tsx}`], ...test },
})

export default defineConfig({
  // Vite would take graphql's .mjs, Node takes its .js for Payload, and schemas of one mean nothing to the other
  resolve: {
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }],
  },
  root,
  test: {
    setupFiles: ['tests/setup/properties.ts', 'tests/setup/passwords.ts'],
    projects: [
      // Nothing in these two lasts beyond a file, so that they can share a process and what it has loaded.
      project('unit', 'tests/unit', { isolate: false }),
      project('rest', 'tests', {
        exclude: ['tests/unit/**', 'tests/database/**', 'tests/e2e/**', 'tests/dev/**'],
        isolate: false,
      }),
      // Only these need a MongoDB to be started.
      project('database', 'tests/database', { globalSetup: ['tests/setup/mongo.ts'] }),
      // Only these need a browser and the built server.
      project('e2e', 'tests/e2e', { globalSetup: ['tests/setup/mongo.ts'] }),
    ],
    environment: 'node',
    pool: 'forks',
    // Without such a condition the rich text editor's package sometimes never finishes loading on Node 20. Vitest
    // sets the same one for itself outside production; both must agree, or packages would be loaded twice.
    execArgv: ['--conditions=development'],
    maxWorkers: 2,
    // A browser or a database on a busy machine of two cores; a test that hangs still ends.
    testTimeout: 30_000,
    hookTimeout: 90_000,
    teardownTimeout: 20_000,
    // What is waited for comes when it comes; the second that Vitest grants is too short with two browsers at work.
    expect: { poll: { timeout: 15_000 } },
    restoreMocks: true,
    unstubEnvs: true,
  },
})
