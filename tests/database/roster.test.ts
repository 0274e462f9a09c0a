import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changesNothing, describeRoster } from '../../src/cli/commands/describeRoster.ts'
import type { TimelineAnswer } from '../../src/cms/handover/publicAnswers.ts'
import { loadRole } from '../../src/cms/handover/roleState.ts'
import { ImportProblem } from '../../src/cms/importInterview/problem.ts'
import { importRoster } from '../../src/cms/importRoster/importRoster.ts'
import { addDays, type Day, instantOfDay } from '../../src/handover/calendar.ts'
import { timelineOf } from '../../src/handover/timeline.ts'
import { decodeText } from '../../src/interviews/parse/index.ts'
import { factories } from '../factories/index.ts'
import { office, officeRoster, officeTerms } from '../factories/roster.ts'
import { startApi, type TestApi } from '../setup/api.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'
import { rosterText } from '../unit/roster/rosterText.ts'
import { runCommand } from './support/child.ts'

/** Milliseconds; on a busy machine of two cores. */
const timeout = 240_000

/** The file that the facts come from; not ours to copy. */
const seed = new URL('../../../../shared/seeds/roster.csv', import.meta.url)

const days: Day[] = []
for (let day = '2018-01-01'; day < '2027-01-01'; day = addDays(day, 1)) days.push(day)

const told = (day: Day, names: readonly string[], seats: number) =>
  `${day}: ${[...names].sort().join(', ')} of ${seats}`

/** What a timeline says of each day. */
function dayByDay(
  timeline: readonly { from: Day; to: Day | null; names: string[]; vacancies: number }[],
): string[] {
  return days.map((day) => {
    const segment = timeline.find(({ from, to }) => from <= day && (to === null || day < to))
    const { names, vacancies } = segment ?? { names: [], vacancies: 0 }
    return told(day, names, names.length + vacancies)
  })
}

/** The same, counted by somebody who looks at each day by itself. */
const naively = days.map((day) => {
  const holders = officeTerms.filter(({ startsOn, endsOn }) => startsOn <= day && day < endsOn)
  const seats = officeTerms.filter(({ startsOn }) => startsOn <= day).at(-1)?.seats ?? 0
  return told(
    day,
    holders.map(({ name }) => name),
    seats,
  )
})

describe.each(bothDatabases())('a roster from the command line on $name', ({ url }) => {
  let api: TestApi
  let folder: string
  let variables: Record<string, string>
  beforeAll(async () => {
    const database = url()
    const given: Record<string, string> = database ? { DATABASE_URL: database } : {}
    api = await startApi({ variables: given })
    folder = mkdtempSync(path.join(tmpdir(), 'stafet-roster-'))
    const { dataFolder, mediaFolder } = api.env
    variables = { ...given, STAFET_DATA: dataFolder, STAFET_MEDIA: mediaFolder }
  }, 120_000)
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    await api?.stop()
  })

  /** The command in a process of its own, as people run it; starting one takes its time. */
  const stafet = (text: string | Uint8Array, ...options: string[]) => {
    const file = path.join(folder, 'roster.csv')
    writeFileSync(file, text)
    return runCommand(variables, ['roster', 'import', file, ...options])
  }
  /** What the command does, in this process. */
  const imported = (text: string, asked: Parameters<typeof importRoster>[2] = {}) =>
    importRoster(api.payload, text, asked)
  const collections = ['roles', 'terms', 'ambassadors', 'organisations'] as const
  const everything = async () =>
    Promise.all(
      collections.map(async (collection) => {
        const all = { depth: 0, pagination: false, overrideAccess: true, draft: true } as const
        return (await api.payload.find({ ...all, collection, sort: 'id' })).docs
      }),
    )
  const roleNamed = async (name: string) => {
    const { docs } = await api.payload.find({
      collection: 'roles',
      where: { name: { equals: name } },
      depth: 0,
      overrideAccess: true,
    })
    return docs[0]
  }
  const load = async (name: string) => {
    const role = await roleNamed(name)
    const loaded = await loadRole(await createLocalReq({}, api.payload), role?.id ?? '')
    if (!loaded) throw new Error(`There is no ${name}`)
    return loaded
  }

  describe('the office as it was held', () => {
    it(
      'is planned without a trace, imported, and imported again without a change',
      async () => {
        const before = await everything()
        const planned = await imported(officeRoster, { dryRun: true })
        expect(planned.problems).toEqual([])
        expect(await everything()).toEqual(before)

        const done = await stafet(officeRoster)
        expect(done).toMatchObject({ code: 0, errors: '' })
        // What the dry run lists is what is done.
        expect(done.out).toBe(`${describeRoster(planned)}\n`)
        expect(done.out).toContain('pladser / seats: 1 (2019-03-01), 3 (2023-09-01)')
        const after = await everything()
        const made = after.map((docs, at) => docs.length - (before[at]?.length ?? 0))
        expect(made).toEqual([1, 5, 5, 5 + 3])
        const drafts = after[2]?.filter((doc) => '_status' in doc && doc._status === 'draft')
        expect(drafts).toHaveLength(5)

        const again = await imported(officeRoster)
        expect(again.problems).toEqual([])
        expect(changesNothing(again)).toBe(true)
        expect(await everything()).toEqual(after)
      },
      timeout,
    )

    it('has the timeline of a naive oracle on each day from 2018 to 2026', async () => {
      const { terms, seats } = await load(office)
      const seen = dayByDay(
        timelineOf(terms, seats).map(({ holders, ...segment }) => ({
          ...segment,
          names: holders.map(({ name }) => name),
        })),
      )
      expect(seen).toEqual(naively)
      expect(seen).toHaveLength(3287)
      expect(seen).toContain('2021-02-28: Jette Runchel of 1')
      expect(seen).toContain('2021-03-01:  of 1')
      expect(seen).toContain('2023-08-31:  of 1')
      expect(seen).toContain('2023-09-01: Merete Agergaard, Rikke Würtz, Susanne Lauth of 3')
      expect(seen).toContain('2025-09-01:  of 3')
    })

    it('is told to readers once the people are published, the same on each day', async () => {
      const slug = (await roleNamed(office))?.slug
      const asked = async () => {
        const { json } = await api.ask(`/api/roles/${slug}/timeline`)
        return (json as TimelineAnswer).segments.map(({ holders, ...segment }) => ({
          ...segment,
          names: holders.map(({ ambassador }) => ambassador.name),
        }))
      }
      expect((await asked()).flatMap(({ names }) => names)).toEqual([])
      const { errors } = await api.payload.update({
        collection: 'ambassadors',
        where: { name: { in: officeTerms.map(({ name }) => name) } },
        data: { _status: 'published' },
        depth: 0,
        overrideAccess: true,
      })
      expect(errors).toEqual([])
      expect(dayByDay(await asked())).toEqual(naively)
    })

    it('keeps who appointed whom, and what people were', async () => {
      const all = { depth: 1, overrideAccess: true, draft: true } as const
      const { docs } = await api.payload.find({
        ...all,
        collection: 'ambassadors',
        where: { name: { equals: 'Jette Runchel' } },
      })
      expect(docs).toMatchObject([
        {
          sector: 'municipality',
          positions: [{ title: 'kommunaldirektør', organisation: { name: 'Albertslund Kommune' } }],
        },
      ])
      const terms = await api.payload.find({
        ...all,
        collection: 'terms',
        where: { ambassador: { equals: docs[0]?.id } },
      })
      expect(terms.docs).toMatchObject([
        {
          startsOn: instantOfDay('2020-03-01'),
          endsOn: instantOfDay('2021-03-01'),
          kind: 'ordinary',
          appointedBy: [{ name: 'Regeringen' }, { name: 'KL' }, { name: 'Danske Regioner' }],
        },
      ])
    })

    it.skipIf(!existsSync(seed))(
      'is what the file says that the facts are from',
      async () => {
        const before = await everything()
        const read = await imported(decodeText(readFileSync(seed)))
        expect(read.problems).toEqual([])
        expect(changesNothing(read)).toBe(true)
        expect(await everything()).toEqual(before)
      },
      timeout,
    )
  })

  it(
    'writes nothing when a line is wrong, and says what in both languages',
    async () => {
      const before = await everything()
      const text = rosterText([{}, { name: 'Bo Lund', starts_on: '2020-02-30' }])
      const wrong = await stafet(text)
      expect(wrong).toMatchObject({ code: 1, out: '' })
      expect(wrong.errors).toBe(
        [
          'Linje 3: starts_on er »2020-02-30«, og den dato findes ikke. Skriv den som ÅÅÅÅ-MM-DD.',
          'Intet er gemt.',
          'Line 3: starts_on is “2020-02-30”, and there is no such date. Write it as YYYY-MM-DD.',
          'Nothing was saved.',
          '',
        ].join('\n'),
      )
      const crowded = await imported(rosterText([{}, { name: 'Bo Lund' }]))
      expect(crowded.problems).toMatchObject([{ lines: [2, 3] }])
      expect(await everything()).toEqual(before)
    },
    timeout,
  )

  it('goes on from what is there: seats added, people known, the role named', async () => {
    const make = factories(api.payload)
    const bo = await make.ambassadors({ published: true }, { name: 'Bo Lund' })
    const role = await make.roles({ name: 'Ro', seatHistory: [{ from: '2020-01-01', seats: 1 }] })
    const rows = [
      { name: 'Bo Lund', starts_on: '2020-01-01', ends_on: '' },
      { name: 'Eva Friis', starts_on: '2024-01-01', ends_on: '', seats: '2', title: 'rektor' },
    ]
    const done = await imported(rosterText(rows), { role: role.slug ?? '' })
    expect(done.problems).toEqual([])
    const { seats, terms } = await load('Ro')
    expect(seats).toEqual([
      { from: '2020-01-01', seats: 1 },
      { from: '2024-01-01', seats: 2 },
    ])
    expect(terms.map(({ name }) => name).sort()).toEqual(['Bo Lund', 'Eva Friis'])
    expect(terms.find(({ name }) => name === 'Bo Lund')?.ambassador).toBe(bo.id)
    expect(await roleNamed('Ambassadør for ro')).toBeUndefined()
    const unknown = imported(rosterText(rows), { role: 'ukendt' })
    await expect(unknown).rejects.toBeInstanceOf(ImportProblem)
  })
})
