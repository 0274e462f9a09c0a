import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../../src/clock.ts'
import type {
  HolderAnswer,
  HoldersAnswer,
  TimelineAnswer,
} from '../../src/cms/handover/publicAnswers.ts'
import { makeHistory } from '../factories/history.ts'
import { startApi, type TestApi } from '../setup/api.ts'
import { messagesOf } from '../setup/app.ts'

let api: TestApi
let slug: string
beforeAll(async () => {
  setClock(() => new Date('2026-07-01T10:00:00Z'))
  api = await startApi()
  slug = (await makeHistory(api.payload)).slug ?? ''
}, 120_000)
afterEach(() => setClock(() => new Date('2026-07-01T10:00:00Z')))
afterAll(async () => {
  setClock()
  await api?.stop()
})

const holders = async (query = '') => {
  const answer = await api.ask(`/api/roles/${slug}/holders${query}`)
  expect([query, answer.status]).toEqual([query, 200])
  return answer.json as HoldersAnswer
}
const names = (list: HolderAnswer[]) => list.map(({ ambassador }) => ambassador.name)

describe('the holders of a role', () => {
  it('are told with their seats today, the unpublished one’s seat as vacant', async () => {
    const today = await holders()
    expect(today).toMatchObject({
      role: { slug, name: 'Ambassadør for afprøvning' },
      on: '2026-07-01',
      seats: 3,
      vacancies: 2,
      holders: [
        {
          term: { startsOn: '2026-01-01', endsOn: '2027-01-01', kind: 'acting', appointedBy: [] },
          ambassador: { name: 'Bo Birk', slug: 'bo-birk', title: null, organisation: null },
        },
      ],
    })
    expect(today.holders).toHaveLength(1)
  })

  it('are told of a day in the past with the position of that day, and who appointed them', async () => {
    expect(await holders('?on=2024-06-30')).toMatchObject({
      seats: 1,
      vacancies: 0,
      holders: [
        {
          term: { appointedBy: [{ name: 'Ministeriet for Fremtiden' }] },
          ambassador: { title: 'Lærer', organisation: 'Skolen ved Søen', sector: 'municipality' },
        },
      ],
    })
    const [later] = (await holders('?on=2024-07-01')).holders
    expect(later?.ambassador.title).toBe('Skoleleder')
  })

  it.each([
    ['2023-12-31', 0, 0],
    ['2024-12-31', 1, 0],
    ['2025-01-01', 1, 1],
    ['2025-12-31', 1, 1],
    ['2026-12-31', 3, 2],
  ])('on %s: %i seats, %i vacant', async (on, seats, vacancies) => {
    expect(await holders(`?on=${on}`)).toMatchObject({ on, seats, vacancies })
  })

  it('are told of a coming day as far as they are announced', async () => {
    expect(names((await holders('?on=2027-01-01')).holders)).toEqual(['Ida Iversen'])
    setClock(() => new Date('2026-12-01T10:00:00Z'))
    expect(names((await holders('?on=2027-01-01')).holders)).toEqual([
      'Ida Iversen',
      'Kanariefugl-hemmelig',
    ])
  })

  it('are told in English, with the address of the English page', async () => {
    const { role, holders: list } = await holders('?locale=en')
    expect(role.name).toBe('Ambassador for testing')
    expect(list[0]?.ambassador.url).toMatch(/^http:\/\/[^/]+\/en\/ambassadoerer\/bo-birk$/)
    const [danish] = (await holders()).holders
    expect(danish?.ambassador.url).toMatch(/^http:\/\/[^/]+\/ambassadoerer\/bo-birk$/)
  })

  it('are the same for an editor, who reads drafts elsewhere', async () => {
    const answer = await api.as('editor', `/api/roles/${slug}/holders`)
    expect(names((answer.json as HoldersAnswer).holders)).toEqual(['Bo Birk'])
    expect(answer.headers['cache-control']).toBe('private, no-store')
  })
})

describe('bad questions about a role', () => {
  it.each([
    'on=2026-02-30',
    'on=',
    'on=i%20dag',
    'on=2026-2-3',
    'on=2026-01-01&on=2026-01-02',
    'on[]=2026-01-01',
    'on[equals]=2026-01-01',
    'on=0000-00-00',
    'on=2026-01-01T00:00:00Z',
  ])('%s is refused in the reader’s language', async (query) => {
    const danish = await api.ask(`/api/roles/${slug}/holders?${query}`)
    expect(danish.status).toBe(400)
    expect(messagesOf(danish)).toEqual(['»on« skal være én dato, der findes, skrevet ÅÅÅÅ-MM-DD.'])
    const english = await api.ask(`/api/roles/${slug}/holders?${query}`, {
      headers: { 'accept-language': 'en' },
    })
    expect(messagesOf(english)).toEqual(['“on” must be one date that exists, written YYYY-MM-DD.'])
  })

  it.each(['holders', 'timeline'])('an unknown role has no %s', async (what) => {
    for (const unknown of ['findes-ikke', '%20', "x'y", 'x'.repeat(500)]) {
      const answer = await api.ask(`/api/roles/${unknown}/${what}`)
      expect([unknown, answer.status]).toEqual([unknown, 404])
      expect(messagesOf(answer)).toEqual(['Den rolle findes ikke.'])
    }
    expect((await api.ask(`/api/roles/${slug}/${what}`, { method: 'POST' })).status).toBe(405)
  })
})

describe('the timeline of a role', () => {
  it('tells every stretch without gaps, the vacancy among them, and what is announced', async () => {
    const answer = await api.ask(`/api/roles/${slug}/timeline`)
    const timeline = answer.json as TimelineAnswer
    expect(timeline).toMatchObject({ timeZone: 'Europe/Copenhagen', today: '2026-07-01' })
    const told = timeline.segments.map(
      ({ from, to, seats, vacancies, holders: list }) =>
        `${from} ${to}: ${seats} [${names(list)}] ${vacancies}`,
    )
    expect(told).toEqual([
      '2024-01-01 2025-01-01: 1 [Anna Ask] 0',
      '2025-01-01 2026-01-01: 1 [] 1',
      '2026-01-01 2027-01-01: 3 [Bo Birk] 2',
      '2027-01-01 null: 3 [Ida Iversen] 2',
    ])
    expect(names(timeline.announced)).toEqual(['Ida Iversen'])
    expect(answer.text).not.toContain('Kanariefugl')
  })
})

describe('caches', () => {
  it.each(['holders', 'timeline'])(
    'may keep the %s for minutes, but not past midnight',
    async (what) => {
      const age = async (time: string) => {
        setClock(() => new Date(time))
        return (await api.ask(`/api/roles/${slug}/${what}`)).headers['cache-control']
      }
      expect(await age('2026-07-01T10:00:00Z')).toBe('public, max-age=300')
      expect(await age('2026-12-31T22:59:00.500Z')).toBe('public, max-age=59')
      expect(await age('2026-06-30T21:59:59Z')).toBe('public, max-age=1')
      expect(await age('2026-06-30T22:00:00Z')).toBe('public, max-age=300')
    },
  )

  it('are told when nothing has changed', async () => {
    const path = `/api/roles/${slug}/holders`
    const { headers } = await api.ask(path)
    const asked = (tag: string) => api.ask(path, { headers: { 'if-none-match': tag } })
    const etag = String(headers.etag)
    const same = await asked(`"other", W/${etag}`)
    expect([same.status, same.text, same.headers.etag]).toEqual([304, '', etag])
    expect((await asked('"other"')).status).toBe(200)
    setClock(() => new Date('2026-12-31T23:00:00Z'))
    expect((await asked(etag)).status).toBe(200)
  })
})

describe('the same in GraphQL', () => {
  const query = (query: string, variables = {}, headers = {}) =>
    api.ask('/api/graphql', { method: 'POST', headers, body: { query, variables } })
  const holder = `term { id startsOn endsOn kind appointedBy { id slug name } }
    ambassador { id slug name title organisation sector url }`
  const fields = `seats vacancies holders { ${holder} }`
  const role = 'role { id slug name }'

  it.each(['2024-03-01', '2025-06-01', '2027-01-01'])('tells the holders on %s', async (on) => {
    const { json } = await query(
      `query($slug: String!, $on: String) { RoleHolders(slug: $slug, on: $on, locale: en) { ${role} on ${fields} } }`,
      { slug, on },
    )
    expect(json).toEqual({ data: { RoleHolders: await holders(`?on=${on}&locale=en`) } })
  })

  it('tells the timeline', async () => {
    const { json } = await query(
      `{ RoleTimeline(slug: "${slug}") { ${role} timeZone today
        segments { from to ${fields} } announced { ${holder} } } }`,
    )
    const rest = await api.ask(`/api/roles/${slug}/timeline`)
    expect(json).toEqual({ data: { RoleTimeline: rest.json } })
  })

  it('refuses what REST refuses, in the reader’s language, and answers the rest', async () => {
    const both = `{ good: RoleHolders(slug: "${slug}") { seats } bad: RoleHolders(slug: "${slug}", on: "2026-02-30") { seats } none: RoleTimeline(slug: "nej") { today } }`
    const { json, status } = await query(both, {}, { 'accept-language': 'en' })
    expect(status).toBe(200)
    expect(json).toMatchObject({
      data: { good: { seats: 3 }, bad: null, none: null },
      errors: expect.arrayContaining([
        expect.objectContaining({
          message: '“on” must be one date that exists, written YYYY-MM-DD.',
          path: ['bad'],
        }),
        expect.objectContaining({ message: 'There is no such role.', path: ['none'] }),
      ]),
    })
  })

  it.each([
    ['too many at once', `{ ${'RoleTimeline(slug: "x") { today } '.repeat(11)} }`],
    ['an unknown field', `{ RoleHolders(slug: "x") { secret } }`],
    ['an unknown language', `{ RoleHolders(slug: "x", locale: de) { seats } }`],
    ['no role', '{ RoleHolders { seats } }'],
    ['a day that is no text', '{ RoleHolders(slug: "x", on: 2026) { seats } }'],
  ])('refuses %s before anything is read', async (_what, text) => {
    expect((await query(text)).status).toBe(400)
  })
})
