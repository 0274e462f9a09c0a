import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { BasePayload, type Payload } from 'payload'
import { stafetConfig } from '../../src/cms/config.ts'
import { applyMigrations } from '../../src/database/migrations.ts'
import { type Env, parseEnv } from '../../src/env.ts'
import { migrations } from '../../src/migrations/index.ts'

export interface Stafet {
  payload: Payload
  env: Env
  stop(): Promise<void>
}

/** A Stafet of a test's own: the real configuration on an empty database in a folder that goes away with it. */
export async function startStafet(variables: Record<string, string> = {}): Promise<Stafet> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stafet-test-'))
  const env = parseEnv({ STAFET_DATA: 'data', STAFET_MEDIA: 'media', ...variables }, folder)
  const payload = await new BasePayload().init({ config: await stafetConfig(env) })
  await applyMigrations(payload, migrations)
  return {
    payload,
    env,
    stop: async () => {
      await payload.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
