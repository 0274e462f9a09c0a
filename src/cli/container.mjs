// What a container runs: the server, or with arguments a `stafet` command. A variable such as DATABASE_URL_FILE names a
// file that holds the value of DATABASE_URL, so that secrets stand in no environment and no process list.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { collectEarly } from './lib/collectEarly.mjs'
import { requireCondition } from './lib/condition.mjs'
import { fromRoot, root } from './lib/root.mjs'
import { Friendly, main } from './lib/say.mjs'

const fromFiles = ['DATABASE_URL', 'PAYLOAD_SECRET', 'REDIS_URL', 'SMTP_URL']

await main(async () => {
  requireCondition('production')
  process.chdir(root)
  for (const name of fromFiles) {
    const file = process.env[`${name}_FILE`]
    if (!file) continue
    if (process.env[name]) throw new Friendly(`Give ${name} or ${name}_FILE, not both.`)
    process.env[name] = readFileSync(file, 'utf8').trim()
  }
  const script = process.argv.length > 2 ? 'dist/stafet.js' : 'dist/server.js'
  collectEarly()
  await import(pathToFileURL(fromRoot(script)).href)
})
