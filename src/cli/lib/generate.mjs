import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bundle } from './bundle.mjs'
import { runNode } from './child.mjs'
import { fromRoot } from './root.mjs'
import { Friendly } from './say.mjs'
import { withScratchEnvironment } from './scratch.mjs'

const migrations = 'src/migrations/index.ts'

/**
 * Writes everything that is made from the configuration: the documents' types, the admin's import map, the GraphQL
 * schema, and a migration when the tables of the embedded database would change. Touches no database.
 * `interactive` lets the migration tool ask whether a column was renamed; otherwise it fails where it would ask.
 */
export async function generate({ migration = 'schema', interactive = false } = {}) {
  for (const [file, content] of [
    [migrations, 'export const migrations = [];\n'],
    ['src/app/(payload)/admin/importMap.js', 'export const importMap = {}\n'],
    ['src/generated/schema.graphql', ''],
  ]) {
    if (existsSync(fromRoot(file))) continue
    mkdirSync(path.dirname(fromRoot(file)), { recursive: true })
    writeFileSync(fromRoot(file), content)
  }
  await bundle('src/payload.config.ts', 'dist/payload.config.js')
  const worker = fromRoot('src/cli/lib/generateWorker.mjs')
  const code = await withScratchEnvironment((env) =>
    runNode(['--conditions=production', worker, migration], {
      env: { ...env, PAYLOAD_MIGRATING: 'true' },
      stdio: interactive ? 'inherit' : ['ignore', 'inherit', 'inherit'],
    }),
  )
  if (code !== 0) throw new Friendly(explain(code))
}

// What Node says when a question was asked that nobody can answer.
const unanswered = 13

const explain = (code) =>
  code === unanswered
    ? '\nWas a column renamed, or is it a new one? Run `npm run generate` at a terminal to answer.'
    : `The files could not be generated (exit code ${code}).`
