// Writes the generated files from the bundled configuration. A process of its own, because Payload's tool for
// migrations ends the process when there is nothing to migrate: so it comes last. Argument: a migration's name.
import { pathToFileURL } from 'node:url'
import { generateSchema } from '@payloadcms/graphql/utilities'
import payload, { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import { fromRoot } from './root.mjs'

const configuration = await import(pathToFileURL(fromRoot('dist/payload.config.js')).href)
const config = await configuration.default

await generateTypes(config, { log: false })
await generateImportMap(config, { log: false })
generateSchema(config)

// Only what goes wrong is of interest here.
config.logger = { options: { level: 'error' } }
await payload.init({ config, disableDBConnect: true, disableOnInit: true })
// The configuration tells this from where its file lies, which is elsewhere in a bundle.
payload.db.migrationDir = fromRoot('src/migrations')
await payload.db.createMigration({
  payload,
  migrationName: process.argv[2],
  skipEmpty: true,
  forceAcceptWarning: false,
})
process.exit(0)
