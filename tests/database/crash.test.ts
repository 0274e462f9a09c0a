import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { bothDatabases } from '../setup/bothDatabases.ts'
import { crash } from './support/crashes.ts'
import { rounds, tell } from './support/rounds.ts'

const kills = rounds('CRASH_KILLS', 4)

describe.each(bothDatabases())(
  'a server killed while it carries out a handover, on $name',
  ({ name, url }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'stafet-crash-'))
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    it(`has done all of it or nothing, and nothing twice (${kills} kills)`, {
      timeout: 60_000 + kills * 30_000,
    }, async () => {
      const database = url()
      const dataFolder = path.join(folder, 'data')
      const counts = await crash({
        variables: {
          STAFET_DATA: dataFolder,
          STAFET_MEDIA: path.join(folder, 'media'),
          ...(database ? { DATABASE_URL: database } : {}),
        },
        dataFolder,
        kills,
      })
      tell(`${name}: ${JSON.stringify(counts)}`)
      expect(counts.kills).toBe(kills)
      expect(counts.nothing + counts.unannounced + counts.answered).toBe(kills)
      // The kills must have hit: some before the end, and some after the answer.
      expect(counts.nothing).toBeGreaterThan(0)
      expect(counts.answered).toBeGreaterThan(0)
    })
  },
)
