import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BasePayload, type Payload, type SanitizedConfig } from 'payload'

export interface StartedPayload {
  payload: Payload
  dataFolder: string
  /** Closes the database; `keep` leaves the data folder for another process or start. */
  stop: (options?: { keep?: boolean }) => Promise<void>
}

/**
 * Starts Payload on a config of its own, without the server, and without the one-instance cache of `getPayload`, so that
 * a test may run two. `dataFolder` is a new temporary folder unless given.
 */
export async function startPayload(
  config: (dataFolder: string) => Promise<SanitizedConfig>,
  given?: string,
): Promise<StartedPayload> {
  const dataFolder = given ?? mkdtempSync(join(tmpdir(), 'stafet-test-'))
  const payload = await new BasePayload().init({ config: config(dataFolder) })
  return {
    payload,
    dataFolder,
    stop: async ({ keep = false } = {}) => {
      await payload.destroy()
      if (!keep) rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
