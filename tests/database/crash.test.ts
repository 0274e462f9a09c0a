import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bothDatabases } from '../setup/bothDatabases.ts'
import { crash } from './support/crashes.ts'
import { place } from './support/place.ts'
import { rounds, tell } from './support/rounds.ts'

const kills = rounds('CRASH_KILLS', 4)

describe.each(bothDatabases())(
  'a server killed while it carries out a handover, on $name',
  ({ name, url }) => {
    let folder: string
    beforeAll(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'stafet-crash-'))
    })
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    it(`has done all of it or nothing, and nothing twice (${kills} kills)`, {
      timeout: 60_000 + kills * 30_000,
    }, async () => {
      const dataFolder = path.join(folder, 'data')
      mkdirSync(dataFolder)
      const { beside, variables } = place(url(), dataFolder)
      const counts = await crash({
        variables: {
          ...variables,
          STAFET_DATA: dataFolder,
          STAFET_MEDIA: path.join(folder, 'media'),
        },
        dataFolder,
        kills,
        beside,
        onProgress: (soFar) => tell(`${name}: ${JSON.stringify(soFar)}`),
      }).finally(() => beside.close())
      tell(`${name}: ${JSON.stringify(counts)}`)
      expect(counts.kills).toBe(kills)
      expect(counts.nothing + counts.unannounced + counts.answered).toBe(kills)
      // The kills must have hit: some before the end, and some after the answer.
      expect(counts.nothing).toBeGreaterThan(0)
      expect(counts.answered).toBeGreaterThan(0)
    })
  },
)
