import type { Payload } from 'payload'
import { forgetTimeZones, timeZonesOfRoles } from '../access/timeZones.ts'
import { now } from '../clock.ts'
import { changesSince } from '../database/changes/log.ts'
import { onChange } from '../database/changes/onChange.ts'
import { siteTimeZone } from '../i18n/timeZones.ts'
import { dayAround, type SameDay } from '../publishing/lifetime.ts'
import { subjectOf, type Tag } from '../publishing/tags.ts'
import { Freshness } from './freshness.ts'
import { Kept } from './kept.ts'
import { type Memory, memoryOf, withoutMemory } from './memory.ts'
import type { Messenger } from './messenger/messenger.ts'
import { purger } from './purge.ts'
import { Registers, registerWith } from './registers.ts'
import type { Surroundings } from './send.ts'
import { rememberWith, Values } from './values.ts'

export interface MemoryServices {
  payload: Payload
  /** Megabytes that pages may take; 0 keeps none. */
  env: { cacheMegabytes: number; purgeUrl?: string | undefined; purgeToken?: string | undefined }
  /** Told of what other processes changed, within a second; `null` when anything may have. */
  onOthersChanges?: (tags: readonly Tag[] | null) => void
  /** Tells processes of one another's commits quicker than they look for them; nothing depends on it. */
  messenger?: Messenger | undefined
}

/** The memory of a process: of what its database holds, and told of what is written there, by itself and by others. */
export function createMemory(
  { payload, env, onOthersChanges, messenger }: MemoryServices,
  surroundings: Surroundings,
): Memory {
  const today = todayIn(payload)
  const time = () => now().getTime()
  const kept = new Kept({
    bytes: env.cacheMegabytes * 1024 * 1024,
    now: time,
    today,
    onFailure: (err, key) =>
      payload.logger.error({ err, msg: `The last good page answers at ${key}` }),
  })
  const values = new Values({ now: time, today })
  const registers = new Registers(payload)
  const { purgeUrl: url, purgeToken: token } = env
  const purge = url === undefined ? undefined : purger({ payload, url, token })
  const drop = (tags: readonly Tag[]) => {
    if (tags.some((tag) => subjectOf(tag) === 'roles')) forgetTimeZones(payload)
    values.drop(tags)
    registers.drop(tags)
    kept.drop(tags)
    purge?.(tags)
  }
  const freshness = new Freshness({
    read: (since) => changesSince(payload, since),
    onChanges: (tags) => {
      drop(tags)
      onOthersChanges?.(tags)
    },
    onGap: () => {
      forgetTimeZones(payload)
      values.clear()
      registers.clear()
      kept.clear()
      onOthersChanges?.(null)
    },
    // the readers of a cache in front of us never come here, and without a memory nobody asks
    always: purge !== undefined || env.cacheMegabytes === 0,
  })
  onChange(payload, ({ tags, entry }) => {
    if (entry !== null) {
      freshness.know(entry)
      messenger?.tell()
    }
    if (tags.length > 0) drop(tags)
  })
  messenger?.onTold(() => freshness.hear())
  registerWith(payload, registers)
  if (env.cacheMegabytes === 0) return withoutMemory({ surroundings, now: time, today })
  rememberWith(payload, values)
  return memoryOf({ kept, freshness, surroundings, now: time })
}

/** The time around now in which no day turns, neither at home nor where a role is. Reckoned once a day. */
function todayIn(payload: Payload): () => Promise<SameDay> {
  let known: { zones: string; day: SameDay } | undefined
  return async () => {
    const zones = [...new Set([siteTimeZone, ...(await timeZonesOfRoles(payload))])]
    const moment = now()
    const at = moment.getTime()
    const same = known?.zones === zones.join() && known.day.since <= at && at < known.day.until
    if (!known || !same) known = { zones: zones.join(), day: dayAround(zones, moment) }
    return known.day
  }
}
