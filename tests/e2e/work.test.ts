import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserDatabases } from '../setup/bothDatabases.ts'
import { startBrowser } from '../setup/browser.ts'
import {
  administratorOf,
  type Desk,
  made,
  password,
  personAtDesk,
  uploaded,
} from '../setup/desk.ts'
import { type ScheduleStore, schedulesOf } from '../setup/scheduleStore.ts'
import { type RunningServer, startServer } from '../setup/server.ts'

const soon = { timeout: 30_000 }
const ida = { name: 'Ida Holm', email: 'ida@example.org' }
const rikke = { name: 'Rikke Redaktør', email: 'rikke@example.org', role: 'editor' }
const birk = { name: 'Birk Vikar', email: 'birk@example.org', role: 'editor' }

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
})

describe.each(browserDatabases())('the daily work on $name', ({ url: fresh }) => {
  const url = fresh()
  let server: RunningServer
  let admin: Desk
  let schedules: ScheduleStore
  let idaId: string
  let perId: string
  let birkId: string
  /** The ambassador's user, and the editor, each in a browser of their own. */
  let ambassador: Page
  let editor: Page

  beforeAll(async () => {
    server = await startServer(url ? { DATABASE_URL: url } : {})
    admin = await administratorOf(server)
    schedules = await schedulesOf(server, url)
    idaId = (await made(admin, 'ambassadors', { name: ida.name, _status: 'published' })).id
    perId = (await made(admin, 'ambassadors', { name: 'Per Krog', _status: 'published' })).id
    const role = await made(admin, 'roles', {
      name: 'Ambassadør for ledelse',
      timeZone: 'Europe/Copenhagen',
      seatHistory: [{ from: '2020-01-01', seats: 1 }],
    })
    await made(admin, 'terms', {
      role: role.id,
      ambassador: idaId,
      startsOn: '2020-01-01',
      kind: 'ordinary',
    })
    const idasUser = { name: 'Bente Bruun', email: ida.email, role: 'ambassador' }
    await made(admin, 'users', { ...idasUser, ambassador: idaId, password })
    await made(admin, 'users', { ...rikke, password })
    birkId = (await made(admin, 'users', { ...birk, password })).id
    ambassador = (await personAtDesk(browser, server, ida.email)).page
    editor = (await personAtDesk(browser, server, rikke.email)).page
  }, 180_000)
  afterAll(async () => {
    await ambassador?.context().close()
    await editor?.context().close()
    await schedules?.close()
    await server?.stop()
  })

  const draftOf = async (collection: string, id: string) =>
    (await admin.api(`/${collection}/${id}?draft=true&depth=0`)).body
  const anonymous = async (path: string) => (await admin.anonymous(path)).status
  const open = async (page: Page, path: string) => {
    await page.goto(`${server.url}/admin/collections/${path}`)
    await page.locator('.doc-controls').waitFor()
  }

  describe('an ambassador', () => {
    let own: { id: string; slug: string }
    let others: { id: string; slug: string }
    beforeAll(async () => {
      own = await made(admin, 'interviews', {
        title: 'Idas egne ord',
        interviewees: [idaId],
        _status: 'published',
      })
      others = await made(admin, 'interviews', { title: 'Pers kladde', interviewees: [perId] })
      await made(admin, 'interviews', {
        title: 'Pers udgivne ord',
        interviewees: [perId],
        _status: 'published',
      })
      await made(admin, 'cases', { title: 'Idas case', putForwardBy: [idaId] })
      await made(admin, 'cases', { title: 'Pers case', putForwardBy: [perId] })
    })

    it('lists only interviews and cases of their own, in Danish', async () => {
      for (const [collection, title] of [
        ['interviews', 'Idas egne ord'],
        ['cases', 'Idas case'],
      ]) {
        await ambassador.goto(`${server.url}/admin/collections/${collection}`)
        const rows = ambassador.locator('tbody tr')
        await expect.poll(() => rows.count(), soon).toBe(1)
        expect(await rows.innerText()).toContain(title)
      }
      expect(await ambassador.locator('html').getAttribute('lang')).toBe('da')
    }, 120_000)

    it('writes a draft that saves itself, while readers keep the published text', async () => {
      await open(ambassador, `interviews/${own.id}`)
      await ambassador.locator('#field-title').fill('Idas nye ord')
      const title = async () => (await draftOf('interviews', own.id)).title
      await expect.poll(title, soon).toBe('Idas nye ord')
      expect((await draftOf('interviews', own.id))._status).toBe('draft')
      const { text } = await admin.anonymous(`/interviews/${own.slug}`)
      expect(text).toContain('Idas egne ord')
      expect(text).not.toContain('Idas nye ord')
      const published = await admin.anonymous(`/api/interviews/${own.id}`)
      expect(published.body.title).toBe('Idas egne ord')
    }, 120_000)

    it('is offered no way to publish, take back, plan or delete, and is refused in Danish', async () => {
      await open(ambassador, `interviews/${own.id}`)
      await ambassador.locator('.doc-controls__popup button').first().click()
      await ambassador.locator('#action-duplicate').first().waitFor()
      for (const action of ['save', 'unpublish', 'delete'])
        expect(await ambassador.locator(`#action-${action}`).count(), action).toBe(0)
      expect(await ambassador.locator('#schedule-publish').count()).toBe(0)
      const answer = await ambassador.request.patch(`${server.url}/api/interviews/${own.id}`, {
        data: { _status: 'published' },
        headers: { 'Accept-Language': 'da' },
      })
      expect(answer.status()).toBe(403)
      expect(await answer.text()).toContain('Kun redaktionen kan udgive.')
    }, 120_000)

    it('cannot say whose an interview is', async () => {
      await open(ambassador, `interviews/${own.id}`)
      await ambassador.getByRole('button', { name: 'Hvem og hvornår' }).click()
      const field = ambassador.locator('#field-interviewees')
      await expect.poll(() => field.locator('input:enabled').count(), soon).toBe(0)
      await ambassador.request.patch(`${server.url}/api/interviews/${own.id}?draft=true`, {
        data: { interviewees: [perId] },
      })
      expect((await draftOf('interviews', own.id)).interviewees).toEqual([idaId])
    }, 120_000)

    it('finds nothing at the address of a draft of somebody else’s', async () => {
      await ambassador.goto(`${server.url}/admin/collections/interviews/${others.id}`)
      await ambassador.waitForURL(/notFound=/)
      expect(await ambassador.locator('body').innerText()).not.toContain('Pers kladde')
      const answer = await ambassador.request.get(
        `${server.url}/api/interviews/${others.id}?draft=true`,
      )
      expect(answer.status()).toBe(404)
    }, 120_000)

    it('creates a case that is theirs', async () => {
      await ambassador.goto(`${server.url}/admin/collections/cases/create`)
      await ambassador.waitForURL(/cases\/[0-9a-f-]{24,36}/)
      const id = ambassador.url().split('/').at(-1) ?? ''
      await ambassador.locator('#field-title').fill('Mødefri onsdag')
      const saved = async () => (await draftOf('cases', id)).title
      await expect.poll(saved, soon).toBe('Mødefri onsdag')
      expect((await draftOf('cases', id)).putForwardBy).toEqual([idaId])
      await ambassador.goto(`${server.url}/admin/collections/cases`)
      await ambassador.getByRole('link', { name: 'Mødefri onsdag' }).waitFor()
    }, 120_000)
  })

  describe('a planned publication', () => {
    /** Plans the publication of an interview for a day far off, as an editor does. */
    async function plan(page: Page, id: string): Promise<void> {
      await open(page, `interviews/${id}`)
      const panel = page.locator('.stafet-plan')
      await panel.getByRole('button', { name: 'Planlæg udgivelse' }).click()
      await panel.getByLabel('Dato').fill(`${new Date().getUTCFullYear() + 1}-06-15`)
      await panel.getByRole('button', { name: 'Planlæg', exact: true }).click()
      await panel.getByText('Det, der går ud, er versionen fra').waitFor()
    }

    it('comes at its time, with byline and pictures, also when who planned it has left', async () => {
      const cover = await uploaded(admin)
      const planned = await made(admin, 'interviews', {
        title: 'Udgives i morgen',
        interviewees: [idaId],
        cover: cover.id,
      })
      const byBirk = await made(admin, 'interviews', {
        title: 'Birks sidste ord',
        interviewees: [perId],
      })
      await plan(editor, planned.id)
      const leaving = (await personAtDesk(browser, server, birk.email)).page
      await plan(leaving, byBirk.id)
      await leaving.context().close()
      await admin.api(`/users/${birkId}`, { method: 'DELETE' })
      expect(await schedules.waiting()).toBe(2)

      // In the name of somebody who may not publish, nothing.
      const refused = await ambassador.request.post(
        `${server.url}/api/interviews/${planned.id}/schedules`,
        { data: { action: 'publish', at: '2099-01-01T00:00:00Z' } },
      )
      expect(refused.status()).toBe(403)
      expect(await schedules.waiting()).toBe(2)
      expect(await anonymous(`/interviews/${planned.slug}`)).toBe(404)
      expect(await anonymous(cover.url)).toBeGreaterThanOrEqual(400)

      await schedules.makeDue()
      // The server looks every five seconds.
      const atLast = { timeout: 120_000, interval: 500 }
      await expect.poll(() => anonymous(`/interviews/${planned.slug}`), atLast).toBe(200)
      await expect.poll(() => anonymous(`/interviews/${byBirk.slug}`), atLast).toBe(200)
      expect(await anonymous(cover.url)).toBe(200)
      const { body } = await admin.anonymous(`/api/interviews/${planned.id}`)
      expect(body.attribution).toMatchObject([{ name: ida.name }])
      expect(body.publishedAt).toBeTruthy()
    }, 300_000)
  })

  describe('the trash', () => {
    let cover: { id: string; url: string }
    let interview: { id: string; slug: string }
    const confirm = () => editor.locator('dialog[open] #confirm-action').click()
    const throwAway = async () => {
      await open(editor, `interviews/${interview.id}`)
      await editor.locator('.doc-controls__popup button').first().click()
      await editor.locator('#action-delete').first().click()
      await confirm()
      await editor.waitForURL(/collections\/interviews(\?|$)/)
    }
    /** Where a reader might still find the interview. */
    const traces = async () => {
      const query = `{ Interviews { docs { id } } Ambassador(id: "${perId}") { interviews { docs { id } } } }`
      const graphql = admin.anonymous('/api/graphql', { method: 'POST', body: { query } })
      const places = {
        'the list': admin.anonymous('/api/interviews?limit=100'),
        'the join': admin.anonymous(`/api/ambassadors/${perId}?depth=1`),
        GraphQL: graphql,
        'the page of interviews': admin.anonymous('/interviews'),
        'the page of the ambassador': admin.anonymous('/ambassadoerer/per-krog'),
      }
      const found: string[] = []
      for (const [place, asked] of Object.entries(places)) {
        const { text } = await asked
        if (text.includes(interview.id) || text.includes(interview.slug)) found.push(place)
      }
      return found
    }
    const everywhere = [
      'the list',
      'the join',
      'GraphQL',
      'the page of interviews',
      'the page of the ambassador',
    ]

    beforeAll(async () => {
      cover = await uploaded(admin)
      interview = await made(admin, 'interviews', {
        title: 'Ud og hjem igen',
        interviewees: [perId],
        cover: cover.id,
        _status: 'published',
      })
    })

    it('takes an interview and its picture from all readers at once', async () => {
      expect(await traces()).toEqual(everywhere)
      expect(await anonymous(cover.url)).toBe(200)
      await throwAway()
      expect(await traces()).toEqual([])
      expect(await anonymous(`/interviews/${interview.slug}`)).toBe(404)
      expect(await anonymous(`/en/interviews/${interview.slug}`)).toBe(404)
      expect(await anonymous(`/api/interviews/${interview.id}`)).toBe(404)
      expect(await anonymous(cover.url)).toBeGreaterThanOrEqual(400)
    }, 120_000)

    it('gives it back as a draft, and publishing again keeps date and byline', async () => {
      const before = (await admin.api(`/interviews/${interview.id}?trash=true&depth=0`)).body
      await open(editor, `interviews/trash/${interview.id}`)
      await editor.locator('#action-restore').click()
      await confirm()
      await editor.waitForURL(new RegExp(`interviews/${interview.id}`))
      const restored = await draftOf('interviews', interview.id)
      expect(restored).toMatchObject({ _status: 'draft', deletedAt: null })
      expect(await traces()).toEqual([])
      await editor.locator('#action-save').click()
      await expect.poll(() => anonymous(`/interviews/${interview.slug}`), soon).toBe(200)
      const after = (await admin.api(`/interviews/${interview.id}?depth=0`)).body
      expect(after.publishedAt).toBe(before.publishedAt)
      expect(after.attribution).toEqual(before.attribution)
      expect(await anonymous(cover.url)).toBe(200)
    }, 120_000)

    it('deletes it for good with all its versions', async () => {
      await throwAway()
      await open(editor, `interviews/trash/${interview.id}`)
      await editor.locator('#action-permanently-delete').click()
      await confirm()
      await editor.waitForURL((address) => !address.pathname.endsWith(interview.id))
      expect((await admin.ask(`/interviews/${interview.id}?trash=true`)).status).toBe(404)
      const versions = `/interviews/versions?trash=true&where[parent][equals]=${interview.id}`
      expect((await admin.api(versions)).body.totalDocs).toBe(0)
    }, 120_000)
  })
})
