import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../../src/clock.ts'
import type { HoldersAnswer } from '../../src/cms/handover/publicAnswers.ts'
import { factories } from '../factories/index.ts'
import { startApi, type TestApi } from '../setup/api.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'

describe.each(bothDatabases())(
  'terms become public at midnight of their role on $name',
  ({ url }) => {
    let api: TestApi
    const slugs: Record<string, string> = {}
    beforeAll(async () => {
      setClock(() => new Date('2026-01-01T12:00:00Z'))
      const address = url()
      api = await startApi({ variables: address ? { DATABASE_URL: address } : {} })
      const make = factories(api.payload)
      for (const timeZone of ['Europe/Copenhagen', 'America/Nuuk', 'Pacific/Auckland']) {
        const role = await make.roles({ timeZone })
        slugs[timeZone] = role.slug ?? ''
        await make.terms({ role: role.id, startsOn: '2026-07-01', endsOn: undefined })
      }
    }, 120_000)
    afterAll(async () => {
      setClock()
      const { connection } = api.payload.db as unknown as {
        connection?: { dropDatabase(): Promise<void> }
      }
      await connection?.dropDatabase()
      await api.stop()
    })

    /** How many terms anonymous readers count, and the zones whose roles have a holder. */
    const known = async (time: string) => {
      setClock(() => new Date(time))
      const { json } = await api.ask('/api/terms/count?where[startsOn][greater_than]=2026-06-01')
      const held = []
      for (const [zone, slug] of Object.entries(slugs)) {
        const answer = await api.ask(`/api/roles/${slug}/holders`)
        if ((answer.json as HoldersAnswer).holders.length > 0) held.push(zone)
      }
      return [(json as { totalDocs: number }).totalDocs, held]
    }

    it.each([
      ['2026-06-30T11:59:59Z', []],
      ['2026-06-30T12:00:00Z', ['Pacific/Auckland']],
      ['2026-06-30T21:59:59Z', ['Pacific/Auckland']],
      ['2026-06-30T22:00:00Z', ['Europe/Copenhagen', 'Pacific/Auckland']],
      ['2026-07-01T00:59:59Z', ['Europe/Copenhagen', 'Pacific/Auckland']],
      ['2026-07-01T01:00:00Z', ['Europe/Copenhagen', 'America/Nuuk', 'Pacific/Auckland']],
    ])('at %s: %j', async (time, zones) => {
      expect(await known(time)).toEqual([zones.length, zones])
    })

    it('and follow a role to another time zone at once', async () => {
      setClock(() => new Date('2026-06-30T22:00:00Z'))
      const { docs } = await api.payload.find({
        collection: 'roles',
        where: { slug: { equals: slugs['America/Nuuk'] } },
        overrideAccess: true,
      })
      const move = (timeZone: string) =>
        api.payload.update({
          collection: 'roles',
          id: docs[0]?.id ?? '',
          data: { timeZone },
          overrideAccess: true,
        })
      expect((await known('2026-06-30T22:00:00Z'))[0]).toBe(2)
      await move('Asia/Tokyo')
      expect((await known('2026-06-30T22:00:00Z'))[0]).toBe(3)
      await move('America/Nuuk')
      expect((await known('2026-06-30T22:00:00Z'))[0]).toBe(2)
    })
  },
)
