import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBrowser } from '../setup/browser.ts'
import { administratorOf, type Desk, made, password, personAtDesk } from '../setup/desk.ts'
import { type RunningServer, startServer } from '../setup/server.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const soon = { timeout: 30_000 }

let browser: Browser
let server: RunningServer
let admin: Desk
let page: Page
let id: string

beforeAll(async () => {
  server = await startServer()
  browser = await startBrowser()
  admin = await administratorOf(server)
  await made(admin, 'users', { name: 'Pia', email: 'pia@example.org', role: 'editor', password })
  const ida = await made(admin, 'ambassadors', { name: 'Ida Holm', _status: 'published' })
  id = (await made(admin, 'interviews', { title: 'Den lovede', interviewees: [ida.id] })).id
  page = (await personAtDesk(browser, server, 'pia@example.org')).page
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const violationsIn = async (region: string) => {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).include(region).analyze()
  return violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html)}`)
}
const panel = () => page.locator('.stafet-plan')
/** Presses a button as somebody does who has no mouse. */
const press = async (name: string | RegExp) => {
  const button = panel().getByRole('button', { name })
  await button.waitFor(soon)
  await button.focus()
  await page.keyboard.press('Enter')
}
const shot = async (name: string) => {
  if (process.env.SHOTS)
    await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true })
}
/** A day next month, which has a page of its own in the calendar. */
const month = () => {
  const today = new Date()
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 15)).toISOString()
}

it('plans, is told of later changes, takes the newest, and calls it off, with the keyboard', async () => {
  await page.goto(`${server.url}/admin/collections/interviews/${id}`)
  await press('Planlæg udgivelse')
  await page.keyboard.press('Escape')
  const opener = panel().getByRole('button', { name: 'Planlæg udgivelse' })
  await expect.poll(() => opener.evaluate((one) => one === document.activeElement), soon).toBe(true)
  await press('Planlæg udgivelse')
  await press(/^Planlæg$/)
  await panel().getByText('Vælg en dato, der findes').waitFor(soon)
  await panel().getByLabel('Dato').fill('2027-03-28')
  await panel().getByLabel('Klokkeslæt').fill('02:30')
  await panel().getByText('Klokken bliver aldrig 02:30').waitFor(soon)
  await panel().getByLabel('Dato').fill('2027-10-31')
  await panel().getByLabel('Klokkeslæt').fill('02:30')
  await panel().getByLabel('Den anden, i normaltid').waitFor(soon)
  await shot('plan-form')
  expect(await violationsIn('.stafet-plan')).toEqual([])
  await panel().getByLabel('Dato').fill(month().slice(0, 10))
  await panel().getByLabel('Klokkeslæt').fill('09:05')
  await press(/^Planlæg$/)
  await panel().getByText('kl. 9.05').waitFor(soon)
  await panel().getByText('Det, der går ud, er versionen fra').waitFor(soon)
  await page.locator('#field-title').fill('Rettet bagefter')
  await panel().getByText('Der er rettet siden.').waitFor(soon)
  await shot('planned')
  expect(await violationsIn('.stafet-plan')).toEqual([])
  await press('Lad den nyeste version gå ud')
  await expect.poll(() => panel().getByText('Der er rettet siden.').count(), soon).toBe(0)
}, 180_000)

it('shows in the list and in the calendar, month by month', async () => {
  await page.goto(`${server.url}/admin/collections/interviews`)
  await page.locator('.stafet-planned').waitFor(soon)
  await shot('list')
  await page.locator('#nav-calendar').waitFor({ state: 'attached' })
  await page.goto(`${server.url}/admin/calendar`)
  await page.getByRole('link', { name: 'Næste måned' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Rettet bagefter' }).waitFor(soon)
  expect(page.url()).toContain(`month=${month().slice(0, 7)}`)
  expect(await page.locator('.stafet-entry').innerText()).toContain('9.05')
  expect(await violationsIn('.stafet-calendar')).toEqual([])
  await shot('calendar-1440')
  await page.setViewportSize({ width: 390, height: 844 })
  await shot('calendar-390')
  expect(await violationsIn('.stafet-calendar')).toEqual([])
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(390)
  await page.getByRole('link', { name: 'Rettet bagefter' }).click()
  await panel().waitFor(soon)
  await shot('planned-390')
  await press('Aflys')
  await panel().getByRole('button', { name: 'Planlæg udgivelse' }).waitFor(soon)
  await page.setViewportSize({ width: 1440, height: 900 })
}, 180_000)

it('reaches readers within seconds of the moment', async () => {
  const slug = (await admin.api(`/interviews/${id}?draft=true&depth=0`)).body.slug
  const at = new Date(Date.now() + 4000)
  await admin.api(`/interviews/${id}/schedules`, {
    method: 'POST',
    body: { action: 'publish', at: at.toISOString() },
  })
  const status = async () => (await admin.anonymous(`/interviews/${slug}`)).status
  expect(await status()).toBe(404)
  await expect.poll(status, { timeout: 30_000, interval: 100 }).toBe(200)
  expect(Date.now() - at.getTime()).toBeLessThan(10_000)
  const ready = await admin.anonymous('/readyz')
  expect(ready.body).toMatchObject({ status: 'ok', schedules: { overdue: 0 } })
}, 60_000)
