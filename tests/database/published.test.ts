import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { now } from '../../src/clock.ts'
import { createMemory } from '../../src/memory/index.ts'
import {
  publishedAmbassadors,
  publishedCases,
  publishedInterviews,
} from '../../src/site/queries/published.ts'
import { asReader, newestFirst } from '../../src/site/queries/reading.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'
import { makeProgramme } from '../site/programme.ts'

const all = { overrideAccess: true, depth: 0 } as const
const surroundings = { headersFor: () => ({}), isSecure: () => false, purges: false }

/** What readers are told when they ask Payload, document by document. */
async function asked({ find }: Payload) {
  const common = { ...asReader, depth: 0, pagination: false } as const
  const interviews = await find({ ...common, collection: 'interviews', sort: newestFirst })
  const cases = await find({ ...common, collection: 'cases', sort: newestFirst })
  const ambassadors = await find({ ...common, collection: 'ambassadors', sort: 'id' })
  return {
    interviews: interviews.docs.map(({ id, exchanges }) => ({
      id,
      questions: (exchanges ?? []).flatMap(({ question }) => question ?? []),
    })),
    cases: cases.docs.map(({ id, themes, organisation, sector }) => ({
      id,
      themes: themes ?? [],
      organisation: organisation ?? null,
      sector: sector ?? null,
    })),
    ambassadors: ambassadors.docs.map(({ id, positions }) => ({
      id,
      organisations: (positions ?? []).flatMap((position) => position.organisation ?? []),
    })),
  }
}

/** The same out of the registers. */
async function registered(payload: Payload) {
  const interviews = await publishedInterviews(payload)
  const cases = await publishedCases(payload)
  return {
    interviews: interviews.map(({ id, questions }) => ({ id, questions })),
    cases: cases.map(({ id, themes, organisation, sector }) => ({
      ...{ id, themes, organisation, sector },
    })),
    ambassadors: [...(await publishedAmbassadors(payload))],
  }
}

describe.each(bothDatabases())('what is known of everything published: $name', ({ url }) => {
  let stafet: Stafet
  let programme: Awaited<ReturnType<typeof makeProgramme>>
  beforeAll(async () => {
    const address = url()
    stafet = await startStafet(address ? { DATABASE_URL: address } : {})
    const { payload, env } = stafet
    createMemory({ payload, env }, surroundings)
    programme = await makeProgramme(payload)
  }, 120_000)
  afterAll(async () => {
    const { connection } = stafet.payload.db as unknown as {
      connection?: { dropDatabase(): Promise<void> }
    }
    await connection?.dropDatabase()
    await stafet.stop()
  })

  const same = async () => {
    const told = await registered(stafet.payload)
    expect(told).toEqual(await asked(stafet.payload))
    return told
  }

  it('is what readers are told, in the same order, and stays so whatever is written', async () => {
    const { payload } = stafet
    const { harbour, karen, make, theme } = programme
    const before = await same()
    expect(before.cases.find(({ id }) => id === harbour.id)?.themes).toContain(theme.id)
    const own = { interviewees: [karen.id], exchanges: [{ wording: 'Hvad nu?' }] }
    const fresh = await make.interviews({ published: true }, own)
    await make.interviews({}, own)
    const { interviews } = await same()
    expect(interviews).toHaveLength(before.interviews.length + 1)
    expect(interviews[0]?.id).toBe(fresh.id)

    const change = { ...all, collection: 'cases', id: harbour.id } as const
    await payload.update({
      ...change,
      data: { themes: [], sector: 'region', _status: 'published' },
    })
    expect((await same()).cases.find(({ id }) => id === harbour.id)?.themes).toEqual([])
    await payload.update({ ...change, data: { themes: [theme.id] }, draft: true })
    await same()
    await payload.update({ ...change, data: { _status: 'draft' } })
    expect((await same()).cases.map(({ id }) => id)).not.toContain(harbour.id)
    const deletedAt = now().toISOString()
    await payload.update({ ...all, collection: 'interviews', id: fresh.id, data: { deletedAt } })
    expect((await same()).interviews).toHaveLength(before.interviews.length)
    await payload.delete({ ...all, collection: 'interviews', id: fresh.id, trash: true })
    await payload.update({
      ...all,
      collection: 'ambassadors',
      where: { id: { exists: true } },
      data: { positions: [], _status: 'published' },
    })
    const { ambassadors } = await same()
    expect(ambassadors.length).toBeGreaterThan(before.ambassadors.length)
  })
})
