import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { now, setClock } from '../../src/clock.ts'
import { runDue } from '../../src/cms/scheduling/keepTime.ts'
import { createApp } from '../../src/http/app.ts'
import { type Answer, type Asked, provide, startApp, type TestApp } from '../setup/app.ts'
import { promise } from '../setup/schedules.ts'
import { type Stafet, startStafet } from '../setup/stafet.ts'
import { makeProgramme, moment } from '../site/programme.ts'

type Programme = Awaited<ReturnType<typeof makeProgramme>>

let stafet: Stafet
let programme: Programme
let app: TestApp
/** The same site on the same database, which keeps nothing: what is right. */
let forgetful: TestApp

beforeAll(async () => {
  setClock(() => moment)
  stafet = await startStafet({ PUBLIC_URL: 'https://stafet.example' })
  const { payload, env } = stafet
  provide(payload)
  programme = await makeProgramme(payload)
  app = await startApp(createApp({ payload, env, clock: now }))
  const none = { ...env, cacheMegabytes: 0 }
  forgetful = await startApp(createApp({ payload, env: none, clock: now }))
}, 300_000)
afterEach(() => setClock(() => moment))
afterAll(async () => {
  setClock()
  await app?.stop()
  await forgetful?.stop()
  await stafet?.stop()
})

const all = { overrideAccess: true, depth: 0 } as const
const interviews = { ...all, collection: 'interviews' } as const

/** Asks, and tells how many times the database was asked for content meanwhile. */
async function counted(path: string, asked?: Asked): Promise<Answer & { reads: number }> {
  const { db } = stafet.payload
  const spies = (['find', 'findOne', 'findGlobal', 'count'] as const).map((name) =>
    vi.spyOn(db, name),
  )
  const answer = await app.ask(path, asked)
  const calls = spies.flatMap(({ mock }) => mock.calls as unknown[][])
  const reads = calls.filter(
    ([args]) => (args as { collection?: string }).collection !== 'changes',
  ).length
  for (const spy of spies) spy.mockRestore()
  return { ...answer, reads }
}

/** Asks until it is answered from memory. */
async function warm(path: string, asked?: Asked): Promise<Answer> {
  await app.ask(path, asked)
  const { reads, ...answer } = await counted(path, asked)
  expect(reads, path).toBe(0)
  return answer
}

const interview = '/interviews/ord-der-binder'
const everything = [
  '/',
  '/en',
  '/ambassadoerer',
  '/ambassadoerer/karen-oerum',
  '/interviews',
  interview,
  '/cases/havnen-der-laerte-at-lytte',
  '/nix',
  '/interviews/kanariefugl-kladde',
  '/api/interviews?limit=5&depth=1&locale=da&sort=-interviewedOn',
  '/api/interviews?locale=en',
  '/api/cases/count',
  '/api/terms',
  '/api/globals/settings',
  '/popolo.json',
]

describe('what is answered from memory', () => {
  it.each(everything)('%s is what would be answered without it, headers and all', async (path) => {
    const first = await app.ask(path)
    const kept = await warm(path)
    const fresh = await forgetful.ask(path)
    for (const answer of [first, kept]) {
      expect(answer.status).toBe(fresh.status)
      expect(answer.text).toBe(fresh.text)
      expect({ ...answer.headers, date: '' }).toEqual({ ...fresh.headers, date: '' })
    }
    expect(kept.headers['content-security-policy']).toBeDefined()
    expect(kept.headers['x-content-type-options']).toBe('nosniff')
    expect(kept.headers['cache-control']).toMatch(/^no-cache$|^public, max-age=\d+$/)
    expect(kept.headers['set-cookie']).toBeUndefined()
    expect(kept.headers['x-powered-by']).toBeUndefined()
  })

  it('is compressed as the reader takes it, each form with a tag of its own', async () => {
    const plain = await warm(interview)
    const tags = new Set([plain.headers.etag])
    for (const coding of ['br', 'gzip']) {
      const asked = { headers: { 'accept-encoding': coding } }
      const { headers } = await warm(interview, asked)
      expect(headers['content-encoding']).toBe(coding)
      expect(headers.vary).toContain('Accept-Encoding')
      expect(Number(headers['content-length'])).toBeLessThan(plain.text.length / 2)
      tags.add(headers.etag)
      const none = { headers: { ...asked.headers, 'if-none-match': `"x", W/${headers.etag}` } }
      const again = await app.ask(interview, none)
      expect([again.status, again.text, again.headers.etag]).toEqual([304, '', headers.etag])
      expect(again.headers['content-length']).toBeUndefined()
      const fetched = await fetch(`${app.url}${interview}`, asked)
      expect(await fetched.text()).toBe(plain.text)
    }
    expect(tags.size).toBe(3)
    const head = await app.ask(interview, { method: 'HEAD' })
    expect([head.text, head.headers['content-length']]).toEqual([
      '',
      plain.headers['content-length'],
    ])
  })

  it('is one page for all addresses that mean it, and for readers with cookies too', async () => {
    await warm('/interviews')
    for (const path of ['/interviews?utm_source=x', '/interviews?a=1&b=2', '/%69nterviews']) {
      expect((await counted(path)).reads, path).toBe(0)
    }
    const asked = { headers: { cookie: 'payload-token=nonsense', authorization: 'JWT x' } }
    expect(await counted('/interviews', asked)).toMatchObject({ status: 200, reads: 0 })
    // what looks like a parameter of the page is a part of another path
    expect((await app.ask('/interviews%3Fpage=1')).status).toBe(404)
    expect((await app.ask('/interviews?page=1')).status).toBe(200)
  })

  it('is one answer for all questions to the API that mean the same', async () => {
    await warm('/api/interviews?depth=1&limit=5&sort=title')
    for (const query of [
      'sort=title&limit=5&depth=1',
      'sort=title&limit=5&depth=1&page=1&locale=da&nonsense=1',
      'limit=5&depth=1&sort=title&where=',
    ]) {
      await app.ask(`/api/interviews?${query}`)
      expect((await counted(`/api/interviews?${query}`)).reads, query).toBe(0)
    }
    expect((await counted('/api/interviews?depth=1&limit=4&sort=title')).reads).toBeGreaterThan(0)
  })

  it('is never an answer of the API to somebody with a cookie or credentials, nor a refusal', async () => {
    const path = '/api/cases?limit=3'
    await warm(path)
    for (const headers of [{ cookie: 'a=b' }, { authorization: 'JWT nonsense' }]) {
      expect((await counted(path, { headers })).reads).toBeGreaterThan(0)
    }
    for (const refused of ['/api/cases?draft=true', '/api/cases/nix', '/api/users']) {
      await app.ask(refused)
      const { status, headers } = await app.ask(refused)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(headers['cache-control']).toMatch(/no-/)
    }
  })

  it('is made once for all who wait for it', async () => {
    await stafet.payload.updateGlobal({ ...all, slug: 'settings', data: {} })
    const find = vi.spyOn(stafet.payload, 'findGlobal')
    const answers = await Promise.all(Array.from({ length: 20 }, () => app.ask(interview)))
    expect(find.mock.calls.length).toBe(1)
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    find.mockRestore()
  })
})

describe('a change', () => {
  /** Writes, and asks at once: the very next answer must be the new one. */
  async function next(write: () => Promise<unknown>, path: string): Promise<Answer> {
    await warm(path)
    await write()
    const began = performance.now()
    const answer = await app.ask(path)
    expect(performance.now() - began).toBeLessThan(1000)
    expect(answer.text).toBe((await forgetful.ask(path)).text)
    return answer
  }
  const update = (id: string, data: object, more = {}) =>
    stafet.payload.update({ ...interviews, id, data, ...more } as Parameters<
      typeof stafet.payload.update
    >[0])

  it('shows in the next answer: publishing, a new address, unpublishing, the trash and deleting', async () => {
    const { make } = programme
    const draft = await make.interviews({}, { title: 'Nyt fra memoriet' })
    const at = '/interviews/nyt-fra-memoriet'
    expect((await warm(at)).status).toBe(404)
    const published = () => update(draft.id, { _status: 'published' })
    expect((await next(published, at)).status).toBe(200)
    const list = await next(() => update(draft.id, { title: 'Nyt navn' }), '/interviews')
    expect(list.text).toContain('Nyt navn')
    const api = '/api/interviews?limit=3'
    const moved = () => update(draft.id, { slug: 'ny-adresse', _status: 'published' })
    expect((await next(moved, at)).status).toBe(301)
    expect((await warm('/interviews/ny-adresse')).status).toBe(200)
    expect((await next(() => update(draft.id, { lead: 'Ny indledning' }), api)).text).toContain(
      'Ny indledning',
    )
    const hidden = () => update(draft.id, { _status: 'draft' })
    expect((await next(hidden, '/interviews/ny-adresse')).status).toBe(404)
    await published()
    const trashed = () => update(draft.id, { deletedAt: new Date().toISOString() })
    expect((await next(trashed, '/interviews/ny-adresse')).status).toBe(404)
    const restored = () => update(draft.id, { deletedAt: null }, { trash: true })
    expect((await next(restored, '/interviews/ny-adresse')).status).toBe(200)
    const deleted = () => stafet.payload.delete({ ...interviews, id: draft.id })
    expect((await next(deleted, '/interviews/ny-adresse')).status).toBe(404)
  })

  it('of what a page only refers to shows on it too', async () => {
    const settings = (siteName: string) => () =>
      stafet.payload.updateGlobal({ ...all, slug: 'settings', data: { siteName } })
    expect((await next(settings('Et andet navn'), interview)).text).toContain('Et andet navn')
    await settings('Ledelsesstafetten')()
    const { karen, role, harbour } = programme
    const quote = () =>
      stafet.payload.update({
        ...all,
        collection: 'ambassadors',
        id: karen.id,
        data: { quote: 'Et nyt citat.', _status: 'published' },
      })
    expect((await next(quote, '/')).text).toContain('Et nyt citat.')
    const rename = () =>
      stafet.payload.update({ ...all, collection: 'roles', id: role.id, data: { name: 'Hvervet' } })
    expect((await next(rename, '/ambassadoerer')).text).toContain('Hvervet')
    const term = () => programme.make.terms({ ambassador: karen.id })
    await next(term, '/api/ambassadors?depth=0&limit=50')
    const linked = () =>
      stafet.payload.update({
        ...all,
        collection: 'cases',
        id: harbour.id,
        data: { title: 'Havnen hedder noget nyt', _status: 'published' },
      })
    expect((await next(linked, interview)).text).toContain('Havnen hedder noget nyt')
  })

  it('of many documents at once, and of one back to an earlier version, shows', async () => {
    const { make } = programme
    const one = await make.interviews({ published: true }, { title: 'Flok et', lead: 'Før' })
    const two = await make.interviews({ published: true }, { title: 'Flok to', lead: 'Før' })
    await warm('/interviews/flok-to')
    const many = () =>
      stafet.payload.update({
        ...interviews,
        where: { id: { in: [one.id, two.id] } },
        data: { lead: 'Efter' },
      })
    expect((await next(many, '/interviews/flok-et')).text).toContain('Efter')
    expect((await app.ask('/interviews/flok-to')).text).toContain('Efter')
    const { docs } = await stafet.payload.findVersions({
      ...interviews,
      where: { parent: { equals: one.id } },
      sort: 'updatedAt',
    })
    const restore = () => stafet.payload.restoreVersion({ ...interviews, id: docs[0]?.id ?? '' })
    expect((await next(restore, '/interviews/flok-et')).text).toContain('Før')
    await stafet.payload.delete({ ...interviews, where: { id: { in: [one.id, two.id] } } })
  })

  it('that was planned shows when it happens, and so does a handover', async () => {
    const { payload } = stafet
    const { make, karen } = programme
    const draft = await make.interviews({}, { title: 'Efter planen', interviewees: [karen.id] })
    await promise(payload, { collection: 'interviews', id: draft.id })
    const due = () => runDue(payload)
    expect((await next(due, '/interviews/efter-planen')).status).toBe(200)

    const role = await make.roles({ seatHistory: [{ from: '2024-01-01', seats: 1 }] })
    const at = { role: role.id, startsOn: '2024-01-01', endsOn: '2027-01-01' }
    const term = await make.terms({ ...at, ambassador: karen.id })
    const incoming = (await make.ambassadors({ published: true }, { name: 'Bo Efter' })).id
    const body = {
      role: role.id,
      outgoing: [term.id],
      incoming: [{ ambassador: incoming, endsOn: '2028-01-01' }],
      effectiveOn: '2026-02-10',
    }
    const { email } = await make.users({ role: 'editor' })
    const data = { email, password: 'Grønne-cykler-40-km' }
    const { token } = await payload.login({ collection: 'users', data })
    const headers = { authorization: `JWT ${token}`, 'idempotency-key': 'one' }
    const planned = await app.ask('/api/handovers', { method: 'POST', headers, body })
    const { doc: handover } = planned.json as { doc: { id: string } }
    const carryOut = async () => {
      const path = `/api/handovers/${handover.id}/carry-out`
      expect((await app.ask(path, { method: 'POST', headers, body: {} })).status).toBe(200)
    }
    const holders = `/api/roles/${role.slug}/holders`
    expect((await warm(holders)).text).toContain('Karen Ørum')
    expect((await next(carryOut, holders)).text).toContain('Bo Efter')
  })

  it('that nobody sees drops nothing: drafts, autosaves, sign-ins', async () => {
    for (const path of everything) await warm(path)
    const { id } = programme.interview
    await update(id, { title: 'Kladde' }, { draft: true, autosave: true })
    const interviewees = [programme.karen.id]
    await programme.make.interviews({}, { title: 'En ny kladde', interviewees })
    await update(programme.draft.id, { title: 'Mere kladde' }, { draft: true, autosave: true })
    await programme.make.users({ role: 'editor' })
    for (const path of everything) expect((await counted(path)).reads, path).toBe(0)
    expect((await app.ask(interview)).text).not.toContain('Kladde')
  })

  it('that is rolled back drops nothing', async () => {
    await warm(interview)
    const failing = stafet.payload.update({
      ...interviews,
      id: programme.interview.id,
      data: { title: 'Rulles tilbage', relatedCases: ['does-not-exist'] },
    })
    await expect(failing).rejects.toThrow()
    expect((await counted(interview)).reads).toBe(0)
  })

  it('while a page is being made keeps it from being kept', async () => {
    const { payload } = stafet
    await payload.updateGlobal({ ...all, slug: 'settings', data: {} })
    const original = payload.findGlobal.bind(payload)
    const proceed = new Promise<void>((resolve) => {
      vi.spyOn(payload, 'findGlobal').mockImplementationOnce(async (args) => {
        const read = await original(args)
        const title = { siteName: 'Ændret imens' }
        await payload.updateGlobal({ ...all, slug: 'settings', data: title })
        resolve()
        return read
      })
    })
    const old = app.ask(interview)
    await proceed
    // whoever comes after the commit does not wait for the page that was begun before it
    const later = await app.ask(interview)
    expect((await old).text).toContain('Ledelsesstafetten')
    expect(later.text).toContain('Ændret imens')
    expect((await warm(interview)).text).toContain('Ændret imens')
    await payload.updateGlobal({
      ...all,
      slug: 'settings',
      data: { siteName: 'Ledelsesstafetten' },
    })
  })
})

describe('caches in front', () => {
  it('may keep pages when they are told of changes, until the day turns, under keys without ids', async () => {
    const { payload, env } = stafet
    const told = { ...env, purgeUrl: 'http://127.0.0.1:9/purge', trustProxyHops: 1 }
    const other = await startApp(createApp({ payload, env: told, clock: now }))
    const secure = { headers: { 'x-forwarded-proto': 'https' } }
    for (const path of [interview, '/api/interviews']) {
      const first = await other.ask(path, secure)
      const { headers } = await other.ask(path, secure)
      expect({ ...headers, date: '' }).toEqual({ ...first.headers, date: '' })
      expect(headers['strict-transport-security']).toBeDefined()
      expect(headers['cache-control']).toBe('no-cache')
      expect(headers['cdn-cache-control']).toBe('max-age=300')
      const keys = String(headers['surrogate-key'])
      expect(String(headers['cache-tag']).split(',')).toEqual(keys.split(' '))
      expect(keys.length).toBeLessThan(1500)
      for (const id of [programme.draftCase.id, programme.interview.id]) {
        expect(keys).not.toContain(id)
      }
    }
    setClock(() => new Date('2026-02-10T22:59:00Z'))
    expect((await other.ask(interview)).headers['cdn-cache-control']).toBe('max-age=60')
    expect((await app.ask(interview)).headers['surrogate-key']).toBeUndefined()
    await other.stop()
  })
})

describe('days', () => {
  it.each([
    ['summer', '2026-06-30T22:00:00Z'],
    ['winter', '2026-12-31T23:00:00Z'],
  ])('turn at midnight in %s, kept pages or not', async (_season, midnight) => {
    const at = (milliseconds: number) =>
      setClock(() => new Date(Date.parse(midnight) + milliseconds))
    at(-3_600_000)
    await app.ask('/')
    at(-1)
    expect((await counted('/')).reads).toBe(0)
    at(0)
    expect((await counted('/')).reads).toBeGreaterThan(0)
    expect((await counted('/')).reads).toBe(0)
  })
})

describe('without the database', () => {
  it('the last good pages are answered and say so; the rest is an error', async () => {
    const own = await startStafet()
    const make = { payload: own.payload, env: own.env, clock: now }
    const other = await startApp(createApp(make))
    const { etag } = (await other.ask('/')).headers
    await other.ask('/api/interviews')
    const down = new Error('gone')
    vi.spyOn(own.payload.db, 'find').mockRejectedValue(down)
    vi.spyOn(own.payload.db, 'findDistinct').mockRejectedValue(down)
    vi.spyOn(own.payload.db, 'findGlobal').mockRejectedValue(down)
    // up to a second after it was last heard of, nothing can have changed for longer than that
    await new Promise((resolve) => setTimeout(resolve, 1100))
    for (const path of ['/', '/api/interviews']) {
      const { status, headers } = await other.ask(path)
      expect([path, status, headers['cache-control']]).toEqual([path, 200, 'no-cache'])
      expect(Number(headers['stafet-stale'])).toBeGreaterThanOrEqual(1)
    }
    expect((await other.ask('/', { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect((await other.ask('/interviews')).status).toBe(500)
    // the day turns meanwhile
    setClock(() => new Date(moment.getTime() + 86_400_000))
    expect((await other.ask('/')).headers['stafet-stale']).toBeDefined()
    vi.restoreAllMocks()
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect((await other.ask('/')).headers['stafet-stale']).toBeUndefined()
    await own.payload.db.destroy?.()
    expect(await other.ask('/readyz')).toMatchObject({
      status: 503,
      json: { database: false, pages: { kept: 2, stale: true } },
    })
    await other.stop()
  })
})
