import { writeSync } from 'node:fs'
import { BasePayload, type CollectionSlug, type Where } from 'payload'
import { stafetConfig } from '../../../src/cms/config.ts'
import { parseEnv } from '../../../src/env.ts'

// node child.mjs VARIABLES QUESTIONS
const [variables = '{}', questions = '[]'] = process.argv.slice(2)
const env = parseEnv(JSON.parse(variables) as Record<string, string>, process.cwd())
const payload = await new BasePayload().init({ config: await stafetConfig(env, { quiet: true }) })
const find = async ({ collection, where }: { collection: string; where: Where }) => {
  const options = {
    depth: 0,
    pagination: false,
    overrideAccess: true,
    showHiddenFields: true,
  } as const
  return (
    await payload.find({ collection: collection as CollectionSlug, where, draft: true, ...options })
  ).docs
}
writeSync(1, JSON.stringify(await Promise.all((JSON.parse(questions) as never[]).map(find))))
await payload.destroy()
process.exit(0)
