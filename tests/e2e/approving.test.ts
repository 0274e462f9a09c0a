import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ApprovalPanelData } from '../../src/approval/panel.ts'
import { paragraph, richText } from '../../src/richtext/build.ts'
import { screens, startBrowser } from '../setup/browser.ts'
import {
  administratorOf,
  type Desk,
  made,
  password,
  personAtDesk,
  uploaded,
} from '../setup/desk.ts'
import { type RunningServer, startServer } from '../setup/server.ts'
import { validityOf } from '../setup/validity.ts'

const soon = { timeout: 30_000 }

/** The rules of WCAG 2.0, 2.1 and 2.2, levels A and AA. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let server: RunningServer
let browser: Browser
let admin: Desk
let mona: string
let cover: string
beforeAll(async () => {
  server = await startServer()
  browser = await startBrowser()
  admin = await administratorOf(server)
  mona = (await made(admin, 'ambassadors', { name: 'Mona Lyng', _status: 'published' })).id
  cover = (await uploaded(admin)).id
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** An interview in Danish with a picture, and its interviewee. */
async function written(data: Record<string, unknown> = {}): Promise<string> {
  const { id } = await made(admin, 'interviews', {
    title: 'Ro på broen',
    lead: 'Mona Lyng holder fast.',
    cover,
    interviewees: [mona],
    exchanges: [
      { wording: 'Hvad holder dig vågen?', answer: richText(paragraph('Jeg sover fint.')) },
    ],
    ...data,
  })
  return id
}

/** Asks the interviewee, and gives the request with the path of the page on which she approves. */
async function ask(id: string, language: 'da' | 'en' = 'da') {
  const body = { people: [{ ambassador: mona }], languages: [language] }
  const answer = await admin.api(`/interviews/${id}/approvals`, { method: 'POST', body })
  const [sent] = answer.body.sent as { address: string; id: string }[]
  return { id, request: sent?.id ?? '', path: new URL(sent?.address ?? '').pathname }
}

/** The same with an interview in both languages. */
async function asked(language: 'da' | 'en') {
  const id = await written()
  const { body } = await admin.api(`/interviews/${id}?draft=true&depth=0`)
  await admin.api(`/interviews/${id}?draft=true&locale=en`, {
    method: 'PATCH',
    body: {
      title: 'Calm on the bridge',
      exchanges: (body.exchanges as object[]).map((row) => ({
        ...row,
        wording: 'What keeps you awake?',
        answer: richText(paragraph('I sleep well.')),
      })),
    },
  })
  return ask(id, language)
}

/** Sends one of the forms of a private page, as a browser without a script does. */
async function decide(path: string, action: string, fields: Record<string, string> = {}) {
  const page = await admin.anonymous(path)
  const token = /name="form" value="([^"]+)"/.exec(page.text.split(`id="${action}"`)[1] ?? '')?.[1]
  const answer = await fetch(`${server.url}${path}/${action}`, {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    body: new URLSearchParams({ form: token ?? '', ...fields }),
  })
  expect(answer.status, await answer.text()).toBe(200)
}

async function visit(
  path: string,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
) {
  const context = await browser.newContext({ locale: 'da-DK', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (said) => said.type() === 'error' && complaints.push(said.text()))
  await page.goto(server.url + path)
  await work(page)
  await context.close()
  expect(complaints).toEqual([])
}

const panel = async (id: string) =>
  (await admin.api(`/interviews/${id}/approvals`)).body as unknown as ApprovalPanelData

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(rules).analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)
}

describe('approving on a phone', () => {
  it('without a script: reads, suggests with the keyboard, and approves the next round', async () => {
    const first = await asked('da')
    const phone = { viewport: screens.phone, javaScriptEnabled: false }
    await visit(first.path, phone, async (page) => {
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Ro på broen')
      const picture = page.locator('.frozen img')
      expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
      await page.getByText('Foreslå ændringer').focus()
      await page.keyboard.press('Enter')
      await page.getByLabel('Svar 1').fill('Jeg sover **rigtig** fint.')
      await page.getByRole('button', { name: 'Send forslagene' }).click()
      await page.getByText('Tak for dine forslag').waitFor()
      expect(await page.locator('ins').allTextContents()).toEqual(['**rigtig** '])
    })
    const { requests } = await panel(first.id)
    expect(requests[0]).toMatchObject({ state: 'changesSuggested' })
    const accepting = `/interviews/${first.id}/approvals/${first.request}/accept`
    await admin.api(accepting, { method: 'POST', body: { part: 'exchanges.1.answer' } })
    const next = await ask(first.id)
    await visit(next.path, phone, async (page) => {
      expect(await page.locator('.frozen strong').allTextContents()).toEqual(['rigtig'])
      await page.getByRole('button', { name: 'Godkend teksten' }).click()
      await page.getByText('Teksten er godkendt').waitFor()
    })
    expect((await panel(first.id)).people[0]).toMatchObject({ language: 'da', standing: 'valid' })
  }, 60_000)
})

describe('the page on which somebody approves', () => {
  it.each(['da', 'en'] as const)(
    'is for everybody, in %s',
    async (language) => {
      const { path } = await asked(language)
      const { text } = await admin.anonymous(path)
      expect(await validityOf(text)).toEqual([])
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const viewport of [screens.phone, { width: 1440, height: 900 }]) {
          await visit(path, { colorScheme, viewport }, async (page) => {
            for (const summary of await page.locator('.decisions summary').all())
              await summary.click()
            expect(await violations(page)).toEqual([])
            const wide = await page.evaluate(() => document.documentElement.scrollWidth)
            expect(wide).toBeLessThanOrEqual(viewport.width)
          })
        }
      }
    },
    120_000,
  )
})

describe('the approval panel', () => {
  const people = new Map<'da' | 'en', Page>()
  beforeAll(async () => {
    for (const [language, locale, name] of [
      ['da', 'da-DK', 'Karen'],
      ['en', 'en-GB', 'Kate'],
    ] as const) {
      const email = `${name.toLowerCase()}@example.org`
      await made(admin, 'users', { name: `${name} Poulsen`, email, role: 'editor', password })
      people.set(language, (await personAtDesk(browser, server, email, { locale })).page)
    }
  }, 120_000)
  const at = (language: 'da' | 'en'): Page => people.get(language) as Page

  const open = async (page: Page, id: string, tab: string) => {
    await page.goto(`${server.url}/admin/collections/interviews/${id}`)
    await page.getByRole('button', { name: tab, exact: true }).click()
  }
  const panelOn = (page: Page) => page.locator('.stafet-approve')
  const press = async (button: Locator) => {
    await button.focus(soon)
    await button.press('Enter')
  }
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || '')
  const draft = async (id: string) => (await admin.api(`/interviews/${id}?draft=true&depth=0`)).body

  it('asks, makes a new link and takes it back with the keyboard alone', async () => {
    const id = await written({ approval: 'required' })
    const page = at('da')
    await open(page, id, 'Spørg og godkend')
    const view = panelOn(page)
    const address = view.locator('.stafet-approve__copy input')
    await press(view.getByRole('button', { name: 'Send til godkendelse' }))
    await view.getByRole('checkbox', { name: 'Mona Lyng' }).waitFor(soon)
    for (let tabs = 0; (await focused(page)) !== 'Lav links, jeg selv sender'; tabs += 1) {
      expect(tabs, 'the button is reached').toBeLessThan(20)
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await address.waitFor(soon)
    const first = new URL(await address.inputValue()).pathname
    expect(await address.evaluate((input) => input === document.activeElement)).toBe(true)
    await press(view.getByRole('button', { name: 'Færdig' }))
    await expect.poll(() => focused(page), soon).toBe('stafet-send-for-approval')
    await press(view.getByRole('button', { name: 'Nyt link at kopiere' }))
    await address.waitFor(soon)
    const second = new URL(await address.inputValue()).pathname
    const statuses = async () =>
      Promise.all([first, second].map(async (path) => (await admin.anonymous(path)).status))
    expect(await statuses()).toEqual([404, 200])
    await press(view.getByRole('button', { name: 'Færdig' }))
    await expect.poll(() => focused(page), soon).toMatch(/^stafet-request-/)
    await press(view.getByRole('button', { name: 'Træk tilbage' }))
    await view.locator('[data-state="withdrawn"]').waitFor(soon)
    expect(await statuses()).toEqual([404, 404])
    await expect.poll(() => focused(page), soon).toMatch(/^stafet-request-/)
  }, 120_000)

  it('settles suggestions, and tells who did what', async () => {
    const { id, path } = await ask(await written())
    const answer = 'exchanges.1.answer'
    await decide(path, 'suggest', { lead: 'Mona Lyng giver slip.', [answer]: 'Jeg sover godt.' })
    const page = at('da')
    await open(page, id, 'Spørg og godkend')
    const view = panelOn(page)
    await press(view.getByRole('button', { name: 'Afvis forslaget: Manchet' }))
    await view.getByRole('region', { name: 'Manchet' }).getByText('Afvist').waitFor(soon)
    await expect.poll(() => focused(page), soon).toMatch(/^stafet-request-/)
    const accepted = page.waitForResponse((one) => one.url().endsWith('/accept'))
    await press(view.getByRole('button', { name: 'Indfør i kladden: Svar 1' }))
    expect((await accepted).status()).toBe(200)
    // The page is loaded anew, and comes back to where one was.
    await view.getByRole('region', { name: 'Svar 1' }).getByText('Indført').waitFor(soon)
    expect(JSON.stringify((await draft(id)).exchanges)).toContain('Jeg sover godt.')
    expect((await draft(id)).lead).toBe('Mona Lyng holder fast.')
    await view.getByText('Historik').click()
    const lines = await view.getByRole('listitem').allInnerTexts()
    for (const words of [
      'Sendt til godkendelse – Astrid Admin',
      'Ændringer foreslået – Mona Lyng',
    ]) {
      expect(lines.join('\n')).toContain(words)
    }
    expect(lines.join('\n')).toContain('Forslag indført (Svar 1) – Karen Poulsen')
    const found = await new AxeBuilder({ page })
      .include('.stafet-approve')
      .withTags(rules)
      .analyze()
    expect(found.violations.map((one) => one.id)).toEqual([])
  }, 120_000)

  it('is where a refused publication leads, in the reader’s language, and nothing is lost', async () => {
    const id = await written({ approval: 'required' })
    const page = at('en')
    await open(page, id, 'Interview')
    await page.locator('#field-lead').fill('Mona Lyng lets go.')
    const refused = page.waitForResponse((one) => one.status() === 409)
    await page.locator('#action-save').click()
    await refused
    const list = page.getByRole('region', { name: 'Before publishing' })
    const reason = list.getByRole('button', {
      name: 'Mona Lyng has not been asked to approve the text in Danish.',
    })
    await reason.waitFor(soon)
    await expect.poll(() => list.evaluate((one) => one === document.activeElement), soon).toBe(true)
    expect(await page.locator('#field-lead').inputValue()).toBe('Mona Lyng lets go.')
    await expect.poll(async () => (await draft(id)).lead, soon).toBe('Mona Lyng lets go.')
    await press(reason)
    const inPanel = () => panelOn(page).evaluate((one) => one.contains(document.activeElement))
    await panelOn(page).waitFor(soon)
    await expect.poll(inPanel, soon).toBe(true)
  }, 120_000)

  it('is where the correction of an approved byline leads', async () => {
    const { id, path } = await ask(await written({ approval: 'required' }))
    await decide(path, 'approve')
    await admin.api(`/interviews/${id}`, { method: 'PATCH', body: { _status: 'published' } })
    const page = at('da')
    await open(page, id, 'Hvem og hvornår')
    await page.getByRole('button', { name: 'Ret byline' }).click()
    await page.getByText('Derfor lægges rettelsen i kladden').waitFor(soon)
    const form = page.locator('.stafet-byline')
    await form.getByLabel('Navn').fill('Mona Lyngby')
    await form.getByLabel('Hvorfor rettes bylinen?').fill('Stavefejl')
    await form.getByRole('button', { name: 'Gem i kladden, og gå til godkendelsen' }).click()
    const standing = panelOn(page).locator('[data-standing]').first()
    await expect.poll(() => standing.innerText(), soon).toBe('Bortfaldet, teksten er ændret')
    const bylines = await Promise.all(
      ['', '&draft=true'].map(async (query) => {
        const { body } = await admin.api(`/interviews/${id}?depth=0${query}`)
        return (body.attribution as { name: string }[])[0]?.name
      }),
    )
    expect(bylines).toEqual(['Mona Lyng', 'Mona Lyngby'])
  }, 120_000)
})
