import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ApprovalPanelData } from '../../src/approval/panel.ts'
import { forgetRates } from '../../src/http/rateLimit.ts'
import { paragraph, richText } from '../../src/richtext/build.ts'
import { screens, startBrowser } from '../setup/browser.ts'
import { type Desk, startDesk } from '../setup/privateLinks.ts'
import { validityOf } from '../setup/validity.ts'

/** The rules of WCAG 2.0, 2.1 and 2.2, levels A and AA. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let desk: Desk
let browser: Browser
beforeAll(async () => {
  desk = await startDesk()
  browser = await startBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
})
beforeEach(forgetRates)

/** An interview with a picture in both languages, and the path of the page on which its interviewee approves it. */
async function asked(language: 'da' | 'en') {
  const { payload, make } = desk
  const person = await make.ambassadors({ published: true }, { name: 'Mona Lyng' })
  const { id, exchanges } = await make.interviews(
    {},
    {
      title: 'Ro på broen',
      lead: 'Mona Lyng holder fast.',
      cover: (await make.media()).id,
      interviewees: [person.id],
      exchanges: [
        { wording: 'Hvad holder dig vågen?', answer: richText(paragraph('Jeg sover fint.')) },
      ],
    },
  )
  await payload.update({
    collection: 'interviews',
    id,
    draft: true,
    locale: 'en',
    overrideAccess: true,
    data: {
      title: 'Calm on the bridge',
      exchanges: (exchanges ?? []).map((row) => ({
        ...row,
        wording: 'What keeps you awake?',
        answer: richText(paragraph('I sleep well.')) as never,
      })),
    },
  })
  const body = { people: [{ ambassador: person.id }], languages: [language] }
  const { json } = await desk.api(`/interviews/${id}/approvals`, body)
  const { sent } = json as { sent: { address: string; id: string }[] }
  return { id, request: sent[0]?.id ?? '', path: new URL(sent[0]?.address ?? '').pathname }
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
  await page.goto(desk.app.url + path)
  await work(page)
  await context.close()
  expect(complaints).toEqual([])
}

const panel = async (id: string) =>
  (await desk.api(`/interviews/${id}/approvals`)).json as ApprovalPanelData

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
    const accepted = await desk.api(`/interviews/${first.id}/approvals/${first.request}/accept`, {
      part: 'exchanges.1.answer',
    })
    expect(accepted.status, accepted.text).toBe(200)
    const { people } = await panel(first.id)
    const body = { people: [{ ambassador: people[0]?.person }], languages: ['da'] }
    const { json } = await desk.api(`/interviews/${first.id}/approvals`, body)
    const [next] = (json as { sent: { address: string }[] }).sent
    await visit(new URL(next?.address ?? '').pathname, phone, async (page) => {
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
      const { text } = await desk.app.ask(path)
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
