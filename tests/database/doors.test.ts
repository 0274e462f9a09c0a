import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importRoster } from '../../src/cms/importRoster/importRoster.ts'
import { type Factories, factories } from '../factories/index.ts'
import { startApi, type TestApi } from '../setup/api.ts'
import { type Answer, messagesOf } from '../setup/app.ts'
import { bothDatabases } from '../setup/bothDatabases.ts'
import { rosterText } from '../unit/roster/rosterText.ts'

const day = (date: string) => `${date}T12:00:00.000Z`
const full = /kun 1 plads/
const language = (tag: 'da' | 'en') => ({ 'accept-language': tag })

describe.each(bothDatabases())('the rules of a timeline on $name', ({ url }) => {
  let api: TestApi
  let make: Factories
  beforeAll(async () => {
    const database = url()
    api = await startApi({ variables: database ? { DATABASE_URL: database } : {} })
    make = factories(api.payload)
  }, 120_000)
  afterAll(() => api?.stop())

  const all = { overrideAccess: true, depth: 0 } as const
  const send = (method: string, path: string, body?: object, headers = {}) =>
    api.as('editor', `/api/${path}`, { method, headers, ...(body ? { body } : {}) })
  const graphql = (query: string, variables: object) =>
    send('POST', 'graphql', { query, variables })

  /** A role with one seat, which Anna holds until 2025, and Bo from 2026. */
  async function ground() {
    const role = await make.roles({ seatHistory: [{ from: '2020-01-01', seats: 1 }] })
    const anna = await make.ambassadors({}, { name: 'Anna Holm' })
    const bo = await make.ambassadors({}, { name: 'Bo Lund' })
    const held = await make.terms({
      role: role.id,
      ambassador: anna.id,
      startsOn: '2024-01-01',
      endsOn: '2025-01-01',
    })
    const coming = await make.terms({
      role: role.id,
      ambassador: bo.id,
      startsOn: '2026-01-01',
      endsOn: '2027-01-01',
    })
    return { role, anna, bo, held, coming }
  }
  type Ground = Awaited<ReturnType<typeof ground>>
  const timeline = async ({ role }: Ground) => {
    const where = { role: { equals: role.id } }
    const options = { ...all, pagination: false, sort: 'startsOn' } as const
    const { docs } = await api.payload.find({ ...options, collection: 'terms', where })
    const { seatHistory } = await api.payload.findByID({ ...all, collection: 'roles', id: role.id })
    const seats = seatHistory.map(({ from, seats }) => [from, seats])
    return [seats, docs.map(({ ambassador, startsOn, endsOn }) => [ambassador, startsOn, endsOn])]
  }
  const second = ({ role, bo }: Ground) => ({
    role: role.id,
    ambassador: bo.id,
    startsOn: '2024-06-01',
    endsOn: '2024-09-01',
    kind: 'ordinary' as const,
  })
  const noSeat = [{ from: '2020-01-01', seats: 0 }]

  /** Every door through which a second holder of the one seat, or none for the one who has it, could come in. */
  const doors: Record<string, (ground: Ground) => Promise<string>> = {
    'REST, a new term': async (ground) => refused(await send('POST', 'terms', second(ground))),
    'REST, a term moved': async ({ coming }) =>
      refused(await send('PATCH', `terms/${coming.id}`, { startsOn: '2024-06-01' })),
    'REST, a term twice': async ({ held }) =>
      refused(await send('POST', `terms/${held.id}/duplicate`, {})),
    'REST, many terms at once': async ({ role }) => {
      const where = `where[role][equals]=${role.id}&where[startsOn][equals]=${day('2026-01-01')}`
      return refused(await send('PATCH', `terms?${where}`, { startsOn: '2024-12-31' }))
    },
    'REST, fewer seats': async ({ role }) => {
      const answer = await send('PATCH', `roles/${role.id}`, { seatHistory: noSeat })
      expect(answer.text).toMatch(/ingen pladser/)
      return refused(answer).replaceAll('ingen pladser', 'kun 1 plads')
    },
    'REST, fewer seats of many roles': async ({ role }) => {
      const where = `where[id][equals]=${role.id}`
      const answer = await send('PATCH', `roles?${where}`, { seatHistory: noSeat })
      expect(answer.text).toMatch(/ingen pladser/)
      return refused(answer).replaceAll('ingen pladser', 'kun 1 plads')
    },
    'REST, a handover': async ({ role, bo }) => {
      const incoming = [{ ambassador: bo.id, endsOn: '2024-09-01' }]
      const body = { role: role.id, incoming, effectiveOn: '2024-06-01' }
      return refused(await send('POST', 'handovers', body))
    },
    'GraphQL, a new term': async (ground) =>
      answered(
        await graphql('mutation ($data: mutationTermInput!) { createTerm(data: $data) { id } }', {
          data: second(ground),
        }),
      ),
    'GraphQL, a term moved': async ({ coming }) =>
      answered(
        await graphql(
          'mutation ($id: String!, $data: mutationTermUpdateInput!) { updateTerm(id: $id, data: $data) { id } }',
          { id: coming.id, data: { startsOn: '2024-06-01' } },
        ),
      ),
    'GraphQL, a term twice': async ({ held }) =>
      answered(
        await graphql(
          'mutation ($id: String!, $data: mutationTermInput!) { duplicateTerm(id: $id, data: $data) { id } }',
          { id: held.id, data: { startsOn: '2024-01-01', kind: 'ordinary' } },
        ),
      ),
    'the Local API': async (ground) => {
      const data = second(ground)
      const attempt = api.payload.create({ ...all, collection: 'terms', data })
      return attempt.then(
        () => 'written',
        (error: { data?: unknown }) => JSON.stringify(error.data),
      )
    },
    'the Local API, many at once': async ({ role }) => {
      const attempt = await api.payload.update({
        ...all,
        collection: 'terms',
        where: { role: { equals: role.id }, startsOn: { equals: day('2026-01-01') } },
        data: { startsOn: '2024-12-31' },
        req: await createLocalReq({}, api.payload),
      })
      return JSON.stringify(attempt.errors)
    },
    'a roster': async ({ role }) => {
      const rows = [{ name: 'Bo Lund', starts_on: '2024-06-01', ends_on: '2024-09-01' }]
      const plan = await importRoster(api.payload, rosterText(rows), { role: role.slug ?? '' })
      return plan.problems.map(({ message }) => message.da).join()
    },
  }

  /** What was said by an answer that must be a refusal. */
  function refused({ status, text }: Answer): string {
    expect(status, text).toBe(400)
    return text
  }
  function answered({ status, text, json }: Answer): string {
    expect(status, text).toBe(200)
    expect((json as { errors?: unknown[] }).errors, text).toHaveLength(1)
    return text
  }

  it.each(Object.keys(doors))('hold at the door: %s', async (door) => {
    const there = await ground()
    const before = await timeline(there)
    expect(await doors[door]?.(there)).toMatch(full)
    expect(await timeline(there)).toEqual(before)
  })

  it('can’t be passed by restoring a version: terms and roles have none', async () => {
    const { payload } = api
    for (const slug of ['terms', 'roles', 'handovers'] as const) {
      expect(payload.collections[slug].config.versions).toBeFalsy()
      const { held } = await ground()
      expect((await send('POST', `${slug}/versions/${held.id}`)).status).toBe(404)
      expect((await send('GET', `${slug}/versions`)).status).toBe(404)
    }
  })

  /** Everything that is not to be deleted, the doors by which it might, and what stands in the way. */
  const kept: Record<
    string,
    {
      collection: 'roles' | 'ambassadors' | 'terms'
      make: () => Promise<{ id: string; says: { da: string; en: string } }>
    }
  > = {
    'a role with terms': {
      collection: 'roles',
      make: async () => {
        const { role } = await ground()
        return {
          id: role.id,
          says: {
            da: 'Kan ikke slettes. Perioder står i vejen: Anna Holm, 2024–2025 og Bo Lund, 2026–2027.',
            en: 'Can’t be deleted. Terms stand in the way: Anna Holm, 2024–2025 and Bo Lund, 2026–2027.',
          },
        }
      },
    },
    'an ambassador with a term': {
      collection: 'ambassadors',
      make: async () => {
        const { anna } = await ground()
        return {
          id: anna.id,
          says: {
            da: 'Kan ikke slettes. Perioder står i vejen: Anna Holm, 2024–2025.',
            en: 'Can’t be deleted. Terms stand in the way: Anna Holm, 2024–2025.',
          },
        }
      },
    },
    'a term that a published byline names': {
      collection: 'terms',
      make: async () => {
        const { anna, held, role } = await ground()
        await make.interviews(
          { published: true },
          {
            title: 'Om at stå i vejen',
            role: role.id,
            interviewees: [anna.id],
            interviewedOn: '2024-02-01',
            exchanges: [{ wording: 'Hvad står i vejen?' }],
          },
        )
        return {
          id: held.id,
          says: {
            da: 'Kan ikke slettes. Bylinen på noget udgivet nævner perioden: Om at stå i vejen.',
            en: 'Can’t be deleted. The byline of something published names the term: Om at stå i vejen.',
          },
        }
      },
    },
  }
  const deletions: Record<
    string,
    (collection: string, id: string, headers: object) => Promise<Answer>
  > = {
    'one by one': (collection, id, headers) =>
      send('DELETE', `${collection}/${id}`, undefined, headers),
    'in bulk': (collection, id, headers) =>
      send('DELETE', `${collection}?where[id][in]=${id}`, undefined, headers),
    'into the trash': (collection, id, headers) =>
      send('PATCH', `${collection}/${id}`, { deletedAt: new Date().toISOString() }, headers),
    'into the trash in bulk': (collection, id, headers) =>
      send(
        'PATCH',
        `${collection}?where[id][in]=${id}`,
        { deletedAt: new Date().toISOString() },
        headers,
      ),
  }

  it.each(
    Object.keys(kept).flatMap((what) =>
      Object.keys(deletions)
        // Only ambassadors have a trash.
        .filter((way) => !way.includes('trash') || kept[what]?.collection === 'ambassadors')
        .map((way) => ({ what, way })),
    ),
  )('keep $what from being deleted $way, and say what stands in the way', async ({ what, way }) => {
    const one = kept[what]
    const { id = '', says } = (await one?.make()) ?? {}
    for (const tag of ['da', 'en'] as const) {
      const answer = await deletions[way]?.(one?.collection ?? '', id, language(tag))
      if (!answer) throw new Error(`Nothing is deleted ${way}`)
      expect([400, 409], answer.text).toContain(answer.status)
      // In bulk it says first whom it is about.
      const reasons = messagesOf(answer).map((each) => each.replace(/^[»“].+?[«”]: /, ''))
      expect(reasons).toEqual([says?.[tag]])
    }
    const doc = await api.payload.findByID({ ...all, collection: one?.collection ?? 'terms', id })
    expect(doc).not.toHaveProperty('deletedAt', expect.any(String))
  })

  it('let go what nothing rests on', async () => {
    const role = await make.roles()
    const person = await make.ambassadors()
    const free = await ground()
    expect((await send('DELETE', `roles/${role.id}`)).status).toBe(200)
    expect((await send('DELETE', `ambassadors/${person.id}`)).status).toBe(200)
    expect((await send('DELETE', `terms/${free.coming.id}`)).status).toBe(200)
  })
})
