import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { screens, startBrowser } from '../setup/browser.ts'
import { administratorOf, type Desk, made, password, personAtDesk } from '../setup/desk.ts'
import { type RunningServer, startServer } from '../setup/server.ts'

const soon = { timeout: 30_000 }
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const karen = { name: 'Karen Krogh', email: 'karen@example.org', role: 'editor', password }
const birk = { name: 'Birk Vikar', email: 'birk@example.org', role: 'editor', password }

let browser: Browser
let server: RunningServer
let admin: Desk
let karenAt: Page
let birkAt: Page
let draft: string

beforeAll(async () => {
  server = await startServer()
  browser = await startBrowser()
  admin = await administratorOf(server)
  for (const person of [karen, birk]) await made(admin, 'users', person)
  const ida = await made(admin, 'ambassadors', { name: 'Ida Holm', _status: 'published' })
  const about = { title: 'Om at lytte på Ærø', interviewees: [ida.id] }
  draft = (await made(admin, 'interviews', about)).id
  await made(admin, 'interviews', { ...about, title: 'Kun på dansk', _status: 'published' })
  karenAt = (await personAtDesk(browser, server, karen.email)).page
  birkAt = (await personAtDesk(browser, server, birk.email, { screen: screens.phone })).page
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const complaints = async (page: Page, region: string) => {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).include(region).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
const open = (page: Page, rest = '') => page.goto(`${server.url}/admin${rest}`)
const desk = (page: Page) => page.locator('.stafet-desk')
const thread = (page: Page) => page.locator('.stafet-comments')

describe('the thread on a draft', () => {
  it('takes a comment that mentions a colleague, from the keyboard alone', async () => {
    await open(karenAt, `/collections/interviews/${draft}`)
    await karenAt.getByRole('button', { name: 'Fed', exact: true }).first().waitFor()
    const field = thread(karenAt).getByRole('combobox', { name: 'Skriv en kommentar' })
    await field.focus()
    await karenAt.keyboard.type('@bi')
    await thread(karenAt).getByRole('option', { name: birk.name }).waitFor()
    expect(await complaints(karenAt, '.stafet-comments')).toEqual([])
    await karenAt.keyboard.press('Enter')
    await karenAt.keyboard.type('se <b>her</b>')
    await karenAt.keyboard.press('Control+Enter')
    const item = thread(karenAt).getByRole('listitem', { name: `Kommentar fra ${karen.name}` })
    await expect
      .poll(() => item.locator('p').nth(1).textContent(), soon)
      .toBe(`@${birk.name} se <b>her</b>`)
    expect(await item.locator('b').count()).toBe(0)
    expect(await field.inputValue()).toBe('')
  }, 120_000)

  it('reaches the colleague by mail and at their dashboard, on a phone, one click away', async () => {
    const folder = path.join(server.dataFolder, 'mail')
    const mails = () =>
      readdirSync(folder).filter((file) =>
        readFileSync(path.join(folder, file), 'utf8').includes(birk.email),
      )
    await expect.poll(() => mails().length, soon).toBeGreaterThan(0)
    await open(birkAt)
    await expect.poll(() => desk(birkAt).textContent(), soon).toContain('Du er nævnt')
    expect(await complaints(birkAt, '.stafet-desk')).toEqual([])
    const width = await birkAt.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBe(screens.phone.width)
    await desk(birkAt).getByRole('link', { name: 'Om at lytte på Ærø' }).first().click()
    await thread(birkAt).getByText('se <b>her</b>').waitFor()
  }, 120_000)

  it('is answered and resolved by the colleague, and the writer sees it without a reload', async () => {
    const answer = thread(birkAt).getByRole('combobox', { name: 'Skriv en kommentar' })
    await answer.fill('Det er rettet.')
    await thread(birkAt).getByRole('button', { name: 'Kommentér' }).click()
    await thread(birkAt).getByText('Det er rettet.').waitFor()
    const first = thread(birkAt).getByRole('listitem', { name: `Kommentar fra ${karen.name}` })
    expect(await first.getByRole('button', { name: 'Rediger' }).count()).toBe(0)
    await first.getByRole('button', { name: 'Markér som løst' }).click()
    await thread(birkAt).getByText('1 løst kommentar').waitFor()
    await thread(karenAt).getByText('Det er rettet.').waitFor({ timeout: 40_000 })
    await thread(karenAt).getByText('1 løst kommentar').waitFor()
  }, 120_000)

  it('lets the writer edit and delete what they wrote', async () => {
    const own = thread(birkAt).getByRole('listitem', { name: `Kommentar fra ${birk.name}` })
    await own.getByRole('button', { name: 'Rediger' }).click()
    await own.getByRole('combobox').fill('Det er rettet nu.')
    await own.getByRole('button', { name: 'Gem' }).click()
    await own.getByText('Det er rettet nu.').waitFor()
    await own.getByText('rettet', { exact: false }).first().waitFor()
    await own.getByRole('button', { name: 'Slet' }).click()
    await own.getByRole('button', { name: 'Ja, slet' }).click()
    await expect.poll(() => own.count(), soon).toBe(0)
  }, 120_000)
})

describe('the dashboard', () => {
  it('tells what is published in one language only, and leads to it', async () => {
    await open(karenAt)
    const card = desk(karenAt).getByRole('region', { name: /Mangler oversættelse/ })
    const link = card.getByRole('link', { name: 'Kun på dansk' })
    const [document, query] = (await link.getAttribute('href'))?.split('?') ?? []
    expect(query).toBe('locale=en')
    await expect.poll(() => desk(karenAt).textContent(), soon).toContain('Intet venter på dig')
    expect(await complaints(karenAt, '.stafet-desk')).toEqual([])
    await karenAt.getByRole('link', { name: 'Opret Interviews', exact: true }).waitFor()
    await karenAt.goto(`${server.url}${document}`)
    const published = karenAt.locator('.date-time-picker input').first()
    await expect
      .poll(() => published.inputValue(), soon)
      .toMatch(/^\d+\. [a-zæøå]+\.? \d{4} \d\d[:.]\d\d$/)
  }, 120_000)
})

describe('the keyboard', () => {
  const dialog = () => karenAt.getByRole('dialog', { name: 'Tastaturgenveje' })
  const pathname = () => new URL(karenAt.url()).pathname

  it('shows its shortcuts on ? and gives the focus back', async () => {
    await open(karenAt)
    await desk(karenAt).waitFor()
    await expect
      .poll(async () => {
        await karenAt.keyboard.press('?')
        return dialog().isVisible()
      }, soon)
      .toBe(true)
    expect(await complaints(karenAt, 'dialog')).toEqual([])
    await karenAt.keyboard.press('Escape')
    await expect.poll(() => dialog().isVisible()).toBe(false)
  }, 120_000)

  it('goes to a list, moves in it and searches it', async () => {
    await karenAt.keyboard.press('g')
    await karenAt.keyboard.press('i')
    await expect.poll(pathname, soon).toBe('/admin/collections/interviews')
    await karenAt.locator('.table tbody tr').first().waitFor()
    await karenAt.keyboard.press('j')
    await expect
      .poll(() => karenAt.evaluate(() => document.activeElement?.closest('tbody tr') !== null))
      .toBe(true)
    await karenAt.keyboard.press('/')
    await expect.poll(() => karenAt.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    // what is typed in a field is text
    await karenAt.keyboard.type('gc?')
    expect(pathname()).toBe('/admin/collections/interviews')
    expect(await dialog().isVisible()).toBe(false)
  }, 120_000)

  it('goes to the button that publishes, without pressing it', async () => {
    await open(karenAt, `/collections/interviews/${draft}`)
    await thread(karenAt).locator('h2').waitFor()
    await karenAt.keyboard.press('u')
    await expect
      .poll(() => karenAt.evaluate(() => document.activeElement?.textContent), soon)
      .toContain('Udgiv')
    const { body } = await admin.api(`/interviews/${draft}?draft=true`)
    expect(body._status).toBe('draft')
  }, 120_000)

  it('can be turned off, and on again from the navigation', async () => {
    await open(karenAt)
    await desk(karenAt).waitFor()
    await expect
      .poll(async () => {
        await karenAt.keyboard.press('?')
        return dialog().isVisible()
      }, soon)
      .toBe(true)
    const turn = () => karenAt.getByRole('checkbox', { name: 'Brug genveje med én tast' })
    await turn().uncheck()
    await karenAt.keyboard.press('Escape')
    await expect.poll(() => dialog().isVisible()).toBe(false)
    await karenAt.keyboard.press('?')
    expect(await dialog().isVisible()).toBe(false)
    await karenAt.reload()
    await desk(karenAt).waitFor()
    await karenAt.keyboard.press('?')
    expect(await dialog().isVisible()).toBe(false)
    await karenAt.locator('.template-default__nav-toggler, .nav-toggler').first().click()
    await karenAt.getByRole('button', { name: 'Tastaturgenveje' }).click()
    await turn().check()
    await karenAt.getByRole('button', { name: 'Luk' }).last().click()
    await karenAt.keyboard.press('?')
    await expect.poll(() => dialog().isVisible()).toBe(true)
    await karenAt.keyboard.press('Escape')
  }, 120_000)
})

describe('a list', () => {
  it('is exported as it is filtered, as a file that Excel opens right', async () => {
    await open(karenAt, '/collections/interviews?search=Ærø')
    await karenAt.locator('.table tbody tr').first().waitFor()
    await karenAt.locator('#list-menu').click()
    const coming = karenAt.waitForEvent('download')
    await karenAt.getByRole('button', { name: 'Eksportér listen til CSV' }).click()
    const file = readFileSync(await (await coming).path(), 'utf8')
    expect(file.startsWith('\uFEFF"ID";"Overskrift"')).toBe(true)
    expect(file).toContain('Om at lytte på Ærø')
    expect(file).not.toContain('Kun på dansk')
  }, 120_000)

  it('gives what is chosen in it to a colleague', async () => {
    // One that nobody has open: whoever has holds its lock for a while, and what is locked can't be chosen.
    const { id } = await made(admin, 'interviews', { title: 'Toldboden' })
    await open(karenAt, '/collections/interviews?search=Toldboden')
    await karenAt.locator('tbody input[type=checkbox]').first().check({ force: true })
    const give = karenAt.locator('.stafet-give')
    await give.getByRole('combobox').selectOption({ label: birk.name })
    await give.getByRole('button', { name: 'Giv videre' }).click()
    await karenAt.getByText(`1 kladde ligger nu hos ${birk.name}.`).waitFor()
    const { body } = await admin.api(`/interviews/${id}?draft=true&depth=1`)
    expect(body.assignedTo).toMatchObject({ name: birk.name })
  }, 120_000)
})
