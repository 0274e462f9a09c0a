import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
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
let ida: string

beforeAll(async () => {
  server = await startServer()
  browser = await startBrowser()
  admin = await administratorOf(server)
  await made(admin, 'users', { name: 'Pia', email: 'pia@example.org', role: 'editor', password })
  ida = (await made(admin, 'ambassadors', { name: 'Ida Holm', _status: 'published' })).id
  page = (await personAtDesk(browser, server, 'pia@example.org')).page
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const dialog = () => page.locator('.stafet-conflict')
const draft = async () => (await admin.api(`/interviews/${id}?draft=true&depth=0&locale=da`)).body
const field = (name: string) => page.locator(`#field-${name}`)
/** What somebody else saves meanwhile: another browser, a suggestion that was accepted, the clock. */
const theySave = (body: object) =>
  admin.api(`/interviews/${id}?draft=true&locale=da`, { method: 'PATCH', body })
const shot = async (name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}
const choose = async (name: string) => {
  await dialog().getByRole('button', { name }).focus()
  await page.keyboard.press('Enter')
  await dialog().waitFor({ state: 'detached', ...soon })
}

beforeEach(async () => {
  const interview = { title: 'To om et', lead: 'Som den var.', interviewees: [ida] }
  id = (await made(admin, 'interviews', interview)).id
  await page.goto(`${server.url}/admin/collections/interviews/${id}`)
  await field('lead').waitFor(soon)
}, 60_000)

it('one’s own saves never conflict, however many there are', async () => {
  for (const text of ['En', 'En to', 'En to tre']) {
    await field('lead').fill(text)
    await expect.poll(async () => (await draft()).lead, soon).toBe(text)
  }
  await page.locator('#action-save').click()
  await expect.poll(async () => (await draft())._status, soon).toBe('published')
  await field('lead').fill('En to tre fire')
  await expect.poll(async () => (await draft()).lead, soon).toBe('En to tre fire')
  expect(await dialog().count()).toBe(0)
}, 120_000)

it('shows what both wrote and takes what is chosen, field by field, with the keyboard', async () => {
  await theySave({ lead: 'Som de skrev den.', pullQuote: 'Deres citat' })
  await field('lead').fill('Som jeg skrev den.')
  await dialog().waitFor(soon)
  // Nothing is overwritten while one reads.
  expect(await draft()).toMatchObject({ lead: 'Som de skrev den.' })
  const { violations } = await new AxeBuilder({ page })
    .withTags(rules)
    .include('.stafet-conflict')
    .analyze()
  expect(violations.map(({ id: rule }) => rule)).toEqual([])
  await shot('conflict-1440')
  await page.setViewportSize({ width: 390, height: 844 })
  await shot('conflict-390')
  await page.setViewportSize({ width: 1440, height: 900 })
  expect(await dialog().getByRole('group').count()).toBe(2)
  await page.keyboard.press('Escape')
  expect(await dialog().isVisible()).toBe(true)
  await choose('Gem det valgte')
  await expect.poll(async () => (await draft()).lead, soon).toBe('Som jeg skrev den.')
  expect(await draft()).toMatchObject({ pullQuote: 'Deres citat' })
  await expect.poll(() => field('pullQuote').inputValue(), soon).toBe('Deres citat')
  await field('lead').fill('Og videre.')
  await expect.poll(async () => (await draft()).lead, soon).toBe('Og videre.')
}, 120_000)

it('takes all of theirs', async () => {
  await theySave({ lead: 'Deres' })
  await field('lead').fill('Mit')
  await dialog().waitFor(soon)
  await choose('Tag alt deres')
  await expect.poll(() => field('lead').inputValue(), soon).toBe('Deres')
  expect(await draft()).toMatchObject({ lead: 'Deres' })
}, 120_000)

it('says nothing when the other changed nothing that differs', async () => {
  await theySave({ lead: 'Som den var.' })
  await field('lead').fill('Kun mit')
  await expect.poll(async () => (await draft()).lead, soon).toBe('Kun mit')
  expect(await dialog().count()).toBe(0)
}, 120_000)

it('asks in other forms and in the settings too, and calls things by their names', async () => {
  const theme = await made(admin, 'themes', { name: 'Tillid' })
  const question = await made(admin, 'questions', { wording: 'Hvad gør I ved sygefravær?' })
  const path = `/questions/${question.id}`
  await page.goto(`${server.url}/admin/collections${path}`)
  await admin.api(path, { method: 'PATCH', body: { helpText: 'Deres', theme: theme.id } })
  await field('helpText').fill('Min')
  await page.locator('#action-save').click()
  await dialog().getByText('Tillid').waitFor(soon)
  await shot('conflict-question')
  const reloaded = page.waitForEvent('load')
  await choose('Gem det valgte')
  await reloaded
  const saved = await admin.api(`${path}?depth=0`)
  expect(saved.body).toMatchObject({ helpText: 'Min', theme: theme.id })

  await page.goto(`${server.url}/admin/globals/settings`)
  const settings = { method: 'POST', body: { tagline: 'Deres undertitel' } }
  await admin.api('/globals/settings?locale=da', settings)
  await field('tagline').fill('Min undertitel')
  await page.locator('#action-save').click()
  await dialog().waitFor(soon)
  await choose('Tag alt deres')
  await expect.poll(() => field('tagline').inputValue(), soon).toBe('Deres undertitel')
}, 180_000)

it('puts no old version over what was saved while one looked at it, before one was told', async () => {
  await theySave({ lead: 'Nummer to' })
  const own = `where[parent][equals]=${id}&sort=createdAt&depth=0`
  const [first] = (await admin.api(`/interviews/versions?${own}`)).body.docs as { id: string }[]
  const looked = page.waitForResponse(
    (answer) => answer.url().includes(`/api/interviews/${id}?depth=0`) && answer.ok(),
  )
  await page.goto(`${server.url}/admin/collections/interviews/${id}/versions/${first?.id}`)
  await looked
  await theySave({ lead: 'Nummer tre' })
  const restore = async () => {
    await page.locator('.restore-version button').first().click()
    await page.locator('#confirm-action').click()
  }
  await restore()
  await page.getByText('Intet er gendannet').waitFor(soon)
  await shot('conflict-restore')
  expect(await draft()).toMatchObject({ lead: 'Nummer tre' })
  await restore()
  await expect.poll(async () => (await draft()).lead, soon).toBe('Som den var.')
}, 120_000)
