import AxeBuilder from '@axe-core/playwright'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { link, paragraph, richText } from '../../src/richtext/build.ts'
import { personIn, screens, startBrowser } from '../setup/browser.ts'
import { administratorOf, type Desk, made, password, personAtDesk, signIn } from '../setup/desk.ts'
import { type RunningServer, startServer } from '../setup/server.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const soon = { timeout: 30_000 }

let browser: Browser
let server: RunningServer
let admin: Desk
let id: string

const address = () => `${server.url}/admin/collections/interviews/${id}`

beforeAll(async () => {
  server = await startServer()
  browser = await startBrowser()
  admin = await administratorOf(server)
  const ida = await made(admin, 'ambassadors', { name: 'Ida Holm', _status: 'published' })
  await made(admin, 'users', { name: 'Pia', email: 'pia@example.org', role: 'editor', password })
  const answers = ['Vi gik en tur.', 'Så tog vi hjem.', 'Det var det hele.'].map((text, index) => ({
    wording: `Hvad skete der så, nummer ${index}?`,
    answer: richText(paragraph(text, ' Du kan ', link('læse mere', 'https://example.org'), '.')),
  }))
  const vague = {
    wording: 'Hvor kan man læse om det?',
    answer: richText(paragraph(link('Læs mere', 'https://example.org'))),
  }
  const interview = await made(admin, 'interviews', {
    title: 'Første udkast',
    interviewees: [ida.id],
    exchanges: [...answers, vague],
  })
  id = interview.id
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const violationsOf = async (page: Page, region?: string) => {
  const axe = new AxeBuilder({ page }).withTags(rules)
  const { violations } = await (region ? axe.include(region) : axe).analyze()
  return violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html)}`)
}

/** Presses a button as somebody does who has no mouse. */
const press = async (page: Page, selector: string) => {
  const button = page.locator(selector).first()
  await button.waitFor()
  await button.focus()
  await page.keyboard.press('Enter')
}

describe('an editor with a keyboard', () => {
  let page: Page
  let frame: FrameLocator
  const heading = () => frame.locator('h1').innerText()
  const checks = '.stafet-checks__button'
  beforeAll(async () => {
    page = (await personAtDesk(browser, server, 'pia@example.org')).page
    frame = page.frameLocator('#live-preview-iframe')
    await page.goto(address())
  }, 120_000)
  afterAll(() => page?.context().close())

  it('sees the page beside the form, as it is typed', async () => {
    await press(page, '#live-preview-toggler')
    await expect.poll(heading, soon).toBe('Første udkast')
    await expect.poll(() => frame.locator('.preview-band').innerText()).toContain('ikke udgivet')
    await page.locator('#field-title').focus()
    await page.keyboard.press('End')
    await page.keyboard.type(', og et andet')
    await expect.poll(heading, soon).toBe('Første udkast, og et andet')
  }, 120_000)

  it('keeps the place in the preview while the text changes', async () => {
    const root = frame.locator('html')
    const scrolled = () => root.evaluate((element) => element.scrollTop)
    await root.evaluate((element) => {
      element.scrollTo({ top: 200, behavior: 'instant' })
      element.querySelector('h1')?.setAttribute('data-met', 'before')
    })
    await expect.poll(scrolled, soon).toBe(200)
    await page.locator('#field-title').fill('Tredje udkast')
    await expect.poll(heading, soon).toBe('Tredje udkast')
    expect(await scrolled()).toBe(200)
  }, 120_000)

  it('leaves the preview where it is when a link in it is followed', async () => {
    const window = page.context().waitForEvent('page')
    await frame.locator('nav a').first().press('Enter')
    const own = await window
    await own.locator('h1').waitFor()
    expect(new URL(own.url()).pathname).toBe('/ambassadoerer')
    await own.close()
    expect(await heading()).toBe('Tredje udkast')
  }, 60_000)

  it('looks at it on a phone, too', async () => {
    await press(page, '.live-preview-toolbar-controls__breakpoint button')
    await press(
      page,
      '.popup__content button:has-text("Smartphone"), [class*=popup] button:has-text("Smartphone")',
    )
    await expect.poll(() => frame.locator('html').evaluate(() => window.innerWidth), soon).toBe(375)
  }, 60_000)

  it('is told what is missing, goes there, and sees it gone once it is put right', async () => {
    const texts = () => page.locator('.stafet-checks__go').allInnerTexts()
    await press(page, checks)
    await expect
      .poll(texts, soon)
      .toContain('Svar 4: »Læs mere« siger ikke, hvor linket fører hen.')
    expect(await violationsOf(page, '.stafet-checks')).toEqual([])
    await press(page, '.stafet-checks__go:has-text("ingen manchet")')
    const focused = () => page.evaluate(() => document.activeElement?.id)
    await expect.poll(focused).toBe('field-lead')
    await page.keyboard.type('Ida Holm gik en tur.')
    await expect.poll(async () => (await texts()).join(), soon).not.toContain('manchet.')
    await expect.poll(() => frame.locator('.lead').innerText(), soon).toBe('Ida Holm gik en tur.')
    // a field in a tab that is not open
    await press(page, '.stafet-checks__go:has-text("intet billede")')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[id^=field-]')?.id))
      .toBe('field-cover')
    // and the text itself of a rich text
    await press(page, '.stafet-checks__go:has-text("Læs mere")')
    const inEditor = () =>
      page.evaluate(() => {
        const at = document.activeElement
        const field = at?.closest('[data-field-path]')?.getAttribute('data-field-path')
        return `${field} ${at?.getAttribute('contenteditable')}`
      })
    await expect.poll(inEditor, soon).toBe('exchanges.3.answer true')
    await page.locator(checks).focus()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.stafet-checks__panel').isVisible()).toBe(false)
  }, 120_000)

  it('opens the preview in a window of its own, where nobody else gets in', async () => {
    const path = await page.locator('#preview-button').getAttribute('href')
    expect(path).toBe(`/preview/interviews/${id}`)
    const window = page.context().waitForEvent('page')
    await press(page, '#preview-button')
    const own = await window
    await own.locator('.preview-band').waitFor()
    expect(await own.title()).toBe('Forhåndsvisning – Tredje udkast – Stafet')
    expect(await violationsOf(own)).toEqual([])
    await own.close()
    const stranger = await personIn(browser, { screen: screens.phone })
    const answer = await (await stranger.newPage()).goto(`${server.url}${path}`)
    expect(answer?.status()).toBe(401)
    expect(await stranger.cookies()).toEqual([])
    await stranger.close()
  }, 60_000)

  it('publishes, and the preview says so', async () => {
    const { slug } = (await admin.api(`/interviews/${id}?draft=true&depth=0`)).body
    expect((await admin.anonymous(`/interviews/${slug}`)).status).toBe(404)
    await press(page, '#action-save')
    const published = async () => (await admin.anonymous(`/interviews/${slug}`)).status
    await expect.poll(published, soon).toBe(200)
    await expect
      .poll(() => frame.locator('.preview-band').innerText(), soon)
      .toContain('Forhåndsvisning – udgivet')
    const { text } = await admin.anonymous(`/interviews/${slug}`)
    expect(text).toContain('Tredje udkast')
    expect(text).not.toContain('preview')
  }, 60_000)
})

describe('an editor who reads English, on a phone', () => {
  it('finds the checks and goes to the other language', async () => {
    const context = await personIn(browser, { locale: 'en-GB', screen: screens.phone })
    const page = await context.newPage()
    await signIn(page, server, 'pia@example.org')
    await page.goto(address())
    await press(page, '.stafet-checks__button')
    await press(page, 'a.stafet-checks__go:has-text("Nothing is written in English yet.")')
    await page.waitForURL(/locale=en/)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id), soon)
      .toBe('field-title')
    await press(page, '.stafet-checks__button')
    await expect
      .poll(() => page.locator('.stafet-checks__panel').innerText(), soon)
      .toContain('Write the title.')
    expect(await violationsOf(page, '.stafet-checks')).toEqual([])
    await context.close()
  }, 120_000)
})
