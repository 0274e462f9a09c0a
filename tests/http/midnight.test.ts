import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { now, setClock } from '../../src/clock.ts'
import type { HolderAnswer, HoldersAnswer } from '../../src/cms/handover/publicAnswers.ts'
import { createApp } from '../../src/http/app.ts'
import { factories } from '../factories/index.ts'
import { provide, startApp, type TestApp } from '../setup/app.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'

/** A role passed on twice: in the night to 1 January, and in the night to 1 July. Nothing is announced before. */
async function makeRelay({ payload }: Stafet, timeZone: string, names: [string, string, string]) {
  const make = factories(payload)
  const role = await make.roles({
    name: `Rolle i ${timeZone}`,
    timeZone,
    seatHistory: [{ from: '2025-01-01', seats: 1 }],
  })
  const days = ['2025-01-01', '2026-01-01', '2026-07-01', undefined]
  const terms: string[] = []
  const slugs: string[] = []
  for (const [index, name] of names.entries()) {
    const ambassador = await make.ambassadors({ published: true }, { name })
    slugs.push(ambassador.slug ?? '')
    const { id } = await make.terms({
      role: role.id,
      ambassador: ambassador.id,
      startsOn: days[index],
      endsOn: days[index + 1],
    })
    terms.push(id)
  }
  return { id: role.id, slug: role.slug ?? '', names, terms, slugs }
}

let stafet: Stafet
let app: TestApp
const relays: Record<string, Awaited<ReturnType<typeof makeRelay>>> = {}
beforeAll(async () => {
  setClock(() => new Date('2025-06-01T10:00:00Z'))
  stafet = await startStafet({ PUBLIC_URL: 'https://stafet.example' })
  provide(stafet.payload)
  relays['Europe/Copenhagen'] = await makeRelay(stafet, 'Europe/Copenhagen', [
    'Anna Ask',
    'Bo Birk',
    'Cai Clausen',
  ])
  relays['America/Nuuk'] = await makeRelay(stafet, 'America/Nuuk', [
    'Dina Dam',
    'Eli Ebbesen',
    'Fie Falk',
  ])
  app = await startApp(createApp({ payload: stafet.payload, env: stafet.env, clock: now }))
}, 120_000)
afterAll(async () => {
  setClock()
  await app?.stop()
  await stafet?.stop()
})

const nameOf = (list: HolderAnswer[] | undefined) => list?.map(({ ambassador }) => ambassador.name)

/** The names that stand between two headings of a page. */
const between = (html: string, from: string, to: string) => {
  const start = html.indexOf(from)
  return html.slice(start, html.indexOf(to, start + from.length))
}

describe.each([
  ['Europe/Copenhagen', 'winter', 1, '2025-12-31T23:00:00Z'],
  ['Europe/Copenhagen', 'summer', 2, '2026-06-30T22:00:00Z'],
  ['America/Nuuk', 'winter', 1, '2026-01-01T02:00:00Z'],
  ['America/Nuuk', 'summer', 2, '2026-07-01T01:00:00Z'],
])('a role in %s passes its baton in %s', (timeZone, _season, index, midnight) => {
  const relay = () => {
    const found = relays[timeZone]
    if (!found) throw new Error(`no role in ${timeZone}`)
    return found
  }
  const outgoing = () => relay().names[index - 1] ?? ''
  const incoming = () => relay().names[index] ?? ''
  const at = (seconds: number) => setClock(() => new Date(Date.parse(midnight) + seconds * 1000))
  beforeAll(async () => {
    at(-60)
    await stafet.payload.updateGlobal({
      slug: 'settings',
      overrideAccess: true,
      data: { role: relay().id },
    })
  })

  /** What a question answers a second before midnight, and a second after. */
  async function around<T>(ask: () => Promise<T>): Promise<[T, T]> {
    at(-1)
    const before = await ask()
    at(1)
    return [before, await ask()]
  }

  it.each([
    ['the front page', '/', 'id="holders"', '</section>'],
    ['the ambassadors page', '/ambassadoerer', '<h3>Nu', '<h3>'],
    ['the English ambassadors page', '/en/ambassadoerer', '<h3>Now', '<h3>'],
  ])('on %s, without anybody doing anything', async (_page, path, from, to) => {
    const [before, after] = await around(async () => {
      const { text } = await app.ask(path)
      const role = text.slice(Math.max(0, text.indexOf(`id="role-${relay().id}"`)))
      return between(role, from, to)
    })
    expect(before).toContain(outgoing())
    expect(before).not.toContain(incoming())
    expect(after).toContain(incoming())
    expect(after).not.toContain(outgoing())
  })

  it('on the pages of both ambassadors', async () => {
    const state = (slug: string | undefined) => async () =>
      /relay-(current|former|announced)/.exec((await app.ask(`/ambassadoerer/${slug}`)).text)?.[1]
    const { slugs } = relay()
    expect(await around(state(slugs[index - 1]))).toEqual(['current', 'former'])
    expect(await around(state(slugs[index]))).toEqual([undefined, 'current'])
  })

  it('in what browsers have kept of the pages', async () => {
    for (const path of ['/', '/ambassadoerer', `/ambassadoerer/${relay().slugs[index]}`]) {
      at(-1)
      const kept = await app.ask(path)
      expect(kept.headers['cache-control']).toBe('no-cache')
      const ask = () => app.ask(path, { headers: { 'if-none-match': String(kept.headers.etag) } })
      const [before, after] = await around(ask)
      expect([path, before.status, after.status]).toEqual([path, 304, 200])
    }
  })

  it('in holders, timeline, Popolo and commands for Wikidata, and in every cache of them', async () => {
    const { slug } = relay()
    const [before, after] = await around(() => app.ask(`/api/roles/${slug}/holders`))
    expect(nameOf((before.json as HoldersAnswer).holders)).toEqual([outgoing()])
    expect(nameOf((after.json as HoldersAnswer).holders)).toEqual([incoming()])
    for (const path of [
      `/api/roles/${slug}/holders`,
      `/api/roles/${slug}/timeline`,
      `/api/roles/${slug}/wikidata`,
      '/popolo.json',
    ]) {
      const [kept] = await around(() => app.ask(path))
      expect([path, kept.headers['cache-control']]).toEqual([path, 'public, max-age=1'])
    }
    const [few, more] = await around(async () => (await app.ask('/popolo.json')).text)
    expect(few).not.toContain(incoming())
    expect(more).toContain(incoming())
  })

  it('in GraphQL', async () => {
    const query = `{ RoleHolders(slug: "${relay().slug}") { on holders { ambassador { name } } }
      Terms(limit: 100) { docs { id } } }`
    const [before, after] = await around(async () => {
      const { json } = await app.ask('/api/graphql', { method: 'POST', body: { query } })
      const { RoleHolders, Terms } = (
        json as { data: { RoleHolders: HoldersAnswer; Terms: { docs: { id: string }[] } } }
      ).data
      const ids = Terms.docs.map(({ id }) => id)
      return [nameOf(RoleHolders.holders), ids.includes(relay().terms[index] ?? '')]
    })
    expect(before).toEqual([[outgoing()], false])
    expect(after).toEqual([[incoming()], true])
  })

  it('in REST, for lists, single documents and what refers to them', async () => {
    const term = relay().terms[index]
    const [before, after] = await around(async () => {
      const list = await app.ask('/api/terms?limit=100&depth=0')
      expect(list.headers['cache-control']).toBe('no-cache')
      const one = await app.ask(`/api/terms/${term}`)
      const count = await app.ask(`/api/terms/count?where[id][equals]=${term}`)
      const person = await app.ask(`/api/ambassadors?where[slug][equals]=${relay().slugs[index]}`)
      const joined = (person.json as { docs: { terms?: { docs: unknown[] } }[] }).docs[0]?.terms
      return [
        list.text.includes(String(term)),
        one.status,
        (count.json as { totalDocs: number }).totalDocs,
        joined?.docs.length,
      ]
    })
    expect(before).toEqual([false, 404, 0, 0])
    expect(after).toEqual([true, 200, 1, 1])
  })

  it('not with the midnight of the other role', async () => {
    const others = Object.entries(relays).find(([zone]) => zone !== timeZone)?.[1]
    const [before, after] = await around(async () => {
      const { json } = await app.ask(`/api/roles/${others?.slug}/holders`)
      return (json as HoldersAnswer).holders.map(({ term }) => term.id)
    })
    expect(before).toHaveLength(1)
    expect(after).toEqual(before)
  })
})
