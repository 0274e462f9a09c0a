import { getPayload } from 'payload'
import { now } from './clock.ts'
import { stafetConfig } from './cms/config.ts'
import { removeStrays } from './cms/media/strays.ts'
import { giveQuestionsAddresses } from './cms/questionAddresses.ts'
import { takeOverPlans } from './cms/scheduling/takeOver.ts'
import { applyMigrations } from './database/migrations.ts'
import { isEmpty, loadDemo } from './demo/index.ts'
import type { Env } from './env.ts'
import { calendarDayIn } from './handover/calendar.ts'
import { siteTimeZone } from './i18n/timeZones.ts'
import { migrations } from './migrations/index.ts'
import type { Services } from './services.ts'

/**
 * Opens the database, brings it up to date and, when it is empty, loads the demo content. Media files that a crash
 * left without a document go, questions from before they had pages get an address, and what was planned with an older
 * version becomes a schedule.
 */
export async function boot(env: Env): Promise<Services> {
  const payload = await getPayload({ config: stafetConfig(env), cron: true })
  await applyMigrations(payload, migrations)
  if (env.demo && (await isEmpty(payload))) {
    await loadDemo(payload, { today: calendarDayIn(siteTimeZone, now()) })
  }
  await giveQuestionsAddresses(payload)
  await takeOverPlans(payload)
  await removeStrays(payload, now())
  return { payload, env, clock: now }
}
