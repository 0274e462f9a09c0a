import { getPayload, type Payload } from 'payload'
import { stafetConfig } from '../cms/config.ts'
import { applyMigrations } from '../database/migrations.ts'
import { env } from '../env.ts'
import { migrations } from '../migrations/index.ts'

/** Gives `work` an up-to-date database, without the server, and closes it afterwards. */
export async function withPayload<T>(work: (payload: Payload) => Promise<T>): Promise<T> {
  const payload = await getPayload({ config: stafetConfig(env, { quiet: true }) })
  try {
    await applyMigrations(payload, migrations)
    return await work(payload)
  } finally {
    await payload.destroy()
  }
}
