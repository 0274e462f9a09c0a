import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { forgetRates } from '../../src/http/rateLimit.ts'
import { screens, startBrowser } from '../setup/browser.ts'
import { type Desk, type Invited, inviteTo, startDesk } from '../setup/privateLinks.ts'
import { validityOf } from '../setup/validity.ts'

/** The rules of WCAG 2.0, 2.1 and 2.2, levels A and AA. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let desk: Desk
let browser: Browser
let open: BrowserContext[] = []
beforeAll(async () => {
  desk = await startDesk()
  browser = await startBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
})
beforeEach(forgetRates)
afterEach(async () => {
  for (const context of open) await context.close()
  open = []
})

/** The page of an invitation in a window of its own. What the browser complains of is an error, and so is any other host. */
async function visit({ path }: Pick<Invited, 'path'>, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    locale: 'da-DK',
    viewport: screens.phone,
    ...options,
  })
  open.push(context)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (said) => {
    if (said.type() === 'error' && !said.text().includes('409')) complaints.push(said.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(desk.app.url)) complaints.push(request.url())
  })
  await page.goto(desk.app.url + path)
  return { context, page, complaints }
}

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(rules).analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)
}

const saved = (page: Page) => page.getByText(/^Gemt kl\. \d\d\.\d\d$/)
const field = (page: Page, number: number) => page.locator(`#answer-${number}`)

describe('answering on a phone', () => {
  it('saves as one types, goes on elsewhere, and is sent', async () => {
    const invited = await inviteTo(desk)
    const { complaints, page } = await visit(invited)
    await page.getByLabel('Hvad lærte du?').fill('At lytte.\n\n- først\n- sidst')
    await saved(page).waitFor()
    await page.getByLabel('Hilsen til redaktionen').fill('Ring gerne.')
    await page.keyboard.press('Tab')
    await expect.poll(() => page.locator('.answers-form').getAttribute('data-state')).toBe('saved')

    const elsewhere = await visit(invited, { viewport: screens.desktop })
    expect(await field(elsewhere.page, 1).inputValue()).toContain('- sidst')
    await field(elsewhere.page, 2).fill('Ro.')
    // at once: what is on its way is waited for
    await elsewhere.page.getByRole('button', { name: 'Send svarene' }).click()
    await elsewhere.page.getByRole('heading', { name: 'Tak for dine svar' }).waitFor()
    expect(await elsewhere.page.locator('.sent li li').allTextContents()).toEqual([
      'først',
      'sidst',
    ])
    expect(new URL(elsewhere.page.url()).pathname).toBe(invited.path)

    await field(page, 1).fill('For sent')
    await page.getByText('Svarene er allerede sendt fra et andet sted').waitFor()
    expect(await field(page, 1).inputValue()).toBe('For sent')
    expect([...complaints, ...elsewhere.complaints]).toEqual([])
  })

  it('says so when it can’t save, keeps the words, and tries again', async () => {
    const invited = await inviteTo(desk)
    const { context, page } = await visit(invited)
    await context.setOffline(true)
    await field(page, 1).fill('Skrevet i toget')
    await page.getByText('Det kunne ikke gemmes.').waitFor()
    expect(await field(page, 1).inputValue()).toBe('Skrevet i toget')
    await context.setOffline(false)
    await saved(page).waitFor()
    await page.reload()
    expect(await field(page, 1).inputValue()).toBe('Skrevet i toget')
  })

  it('shows what another window saved, and lets one choose', async () => {
    const invited = await inviteTo(desk)
    const { page: one } = await visit(invited)
    const { page: two } = await visit(invited)
    await field(one, 1).fill('Fra den ene')
    await saved(one).waitFor()
    await field(two, 1).fill('Fra den anden')
    await two.getByText('Her er der gemt noget andet').waitFor()
    expect(await two.locator('blockquote').textContent()).toBe('Fra den ene')
    expect(await violations(two)).toEqual([])
    await two.getByRole('button', { name: 'Behold mit' }).press('Enter')
    await saved(two).waitFor()
    await one.reload()
    expect(await field(one, 1).inputValue()).toBe('Fra den anden')
    // everything is saved, so nothing is waited for
    await one.getByRole('button', { name: 'Send svarene' }).click()
    await one.getByRole('heading', { name: 'Tak for dine svar' }).waitFor()
  })

  it('works without a script', async () => {
    const invited = await inviteTo(desk)
    const { complaints, page } = await visit(invited, { javaScriptEnabled: false })
    await page.getByText('Tryk på »Gem«, inden du lukker siden.').waitFor()
    await field(page, 1).fill('Uden script')
    await page.getByRole('button', { name: 'Gem', exact: true }).press('Enter')
    await saved(page).waitFor()
    expect(await field(page, 1).inputValue()).toBe('Uden script')
    await page.getByRole('button', { name: 'Send svarene' }).press('Enter')
    await page.getByRole('heading', { name: 'Tak for dine svar' }).waitFor()
    expect(complaints).toEqual([])
  })

  it('takes a portrait, which readers don’t see', async () => {
    const invited = await inviteTo(desk)
    const { page } = await visit(invited)
    await field(page, 1).fill('Skrevet lige før')
    const buffer = await sharp({
      create: { width: 800, height: 900, channels: 3, background: '#2a5' },
    })
      .jpeg()
      .toBuffer()
    await page.getByLabel('Billede', { exact: true }).setInputFiles({
      name: 'portræt.jpg',
      mimeType: 'image/jpeg',
      buffer,
    })
    await page.getByLabel('Hvem har taget billedet?').fill('Bo Elm')
    await page.getByLabel('Jeg er på billedet').check()
    await page.getByRole('button', { name: 'Send billedet' }).click()
    await page.getByText('Vi har dit billede.').waitFor()
    expect(await field(page, 1).inputValue()).toBe('Skrevet lige før')
    const shown = await page
      .getByAltText('Det billede, du har sendt')
      .evaluate((image) => (image as HTMLImageElement).naturalWidth)
    expect(shown).toBeGreaterThan(0)
    const { docs } = await desk.payload.find({
      collection: 'media',
      where: { credit: { equals: 'Bo Elm' } },
      overrideAccess: true,
    })
    expect(docs[0]).toMatchObject({
      alt: 'Portræt af Ida Holm',
      inUse: false,
      consent: {
        recognisable: true,
        note: expect.stringContaining('Ida Holm: Jeg er på billedet'),
      },
    })
    expect((await desk.app.ask(`/api/media/file/${docs[0]?.filename}`)).status).toBe(403)
  })

  it.each(['da', 'en'] as const)(
    'is sound and accessible, light and dark, in %s',
    async (language) => {
      const invited = await inviteTo(desk, { language, answerBy: '2099-01-15', message: 'Hej.' })
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [360, 768, 1440]) {
          const { page } = await visit(invited, { colorScheme, viewport: { width, height: 800 } })
          await page.locator('summary').press('Enter')
          expect(await violations(page)).toEqual([])
          const beyond = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect(beyond).toBe(0)
          await page.context().close()
        }
      }
      const { text } = await desk.app.ask(invited.path)
      expect(await validityOf(text)).toEqual([])
      const dead = await desk.app.ask('/privat/hej')
      expect(await validityOf(dead.text)).toEqual([])
      const { page } = await visit({ path: '/privat/hej' })
      expect(await violations(page)).toEqual([])
    },
    120_000,
  )

  it('goes by the keyboard alone', async () => {
    const invited = await inviteTo(desk)
    const { page } = await visit(invited)
    const order: string[] = []
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab')
      order.push(
        await page.evaluate(() => {
          const at = document.activeElement
          return at?.id || at?.textContent?.trim() || at?.tagName || ''
        }),
      )
    }
    expect(order).toEqual([
      'Gå til indholdet',
      'Fremhæv ord, og lav lister',
      'answer-1',
      'answer-2',
      'note',
      'Gem',
      'Send svarene',
      'picture',
      'credit',
      'consent',
      'Send billedet',
      expect.anything(),
    ])
  })
})
