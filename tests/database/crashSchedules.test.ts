import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bothDatabases } from '../setup/bothDatabases.ts'
import { place } from './support/place.ts'
import { crashWhilePublishing } from './support/promises.ts'
import { rounds, tell } from './support/rounds.ts'

const kills = rounds('CRASH_KILLS', 4)

describe.each(bothDatabases())(
  'a server killed while it publishes what was planned, on $name',
  ({ name, url }) => {
    let folder: string
    beforeAll(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'stafet-crash-'))
    })
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    it(`publishes each once, as it was (${kills} kills)`, {
      timeout: 90_000 + kills * 30_000,
    }, async () => {
      const dataFolder = path.join(folder, 'data')
      mkdirSync(dataFolder)
      const { beside, variables } = place(url(), dataFolder)
      const media = path.join(folder, 'media')
      const counts = await crashWhilePublishing({
        variables: { ...variables, STAFET_DATA: dataFolder, STAFET_MEDIA: media },
        kills,
        beside,
        onProgress: (soFar) => tell(`${name}: ${JSON.stringify(soFar)}`),
      }).finally(() => beside.close())
      tell(`${name}: ${JSON.stringify(counts)}`)
      expect(counts.kills).toBe(kills)
      // The kills must have hit: some before it was kept, and some after.
      expect(counts.before).toBeGreaterThan(0)
      expect(counts.after).toBeGreaterThan(0)
    })
  },
)
