import AxeBuilder from '@axe-core/playwright'
import express from 'express'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/i18n/text.ts'
import { assetAt, assets } from '../../src/site/assets.ts'
import { renderPage } from '../../src/site/components/Document.tsx'
import { plainPage } from '../../src/site/plainPage.tsx'
import { startApp, type TestApp } from '../setup/app.ts'
import { screens, startBrowser } from '../setup/browser.ts'
import { frame, samplePages } from '../site/samples.ts'

/** The rules of WCAG 2.0, 2.1 and 2.2, levels A and AA. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Shift {
  /** The share of the screen that moved, times how far. */
  value: number
}

/** The frame of a sample with the site's real files. */
const files = {
  stylesheet: assets().stylesheet.path,
  script: assets().script.path,
  fonts: assets().preloaded.map(({ path }) => path),
}

let browser: Browser
let app: TestApp

beforeAll(async () => {
  const pages = express()
  pages.use((_request, response, next) => {
    response.set(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'",
    )
    next()
  })
  pages.get(/^\/assets\//, (request, response) => {
    const file = assetAt(request.path)
    if (file) response.type(file.type).send(file.body)
    else response.sendStatus(404)
  })
  for (const language of languages) {
    for (const [kind, view] of Object.entries(samplePages(language))) {
      pages.get(`/${language}/${kind}`, (_request, response) => {
        response.type('html').send(renderPage({ ...frame(language), ...files }, view))
      })
    }
    pages.get(`/${language}/plain`, (_request, response) => {
      response.type('html').send(plainPage(500))
    })
  }
  app = await startApp(pages)
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

const kinds = [...Object.keys(samplePages('da')), 'plain']
/** What WCAG asks a page to fit into without scrolling sideways (1.4.10), and a desk. */
const viewports = { phone: { width: 320, height: 640 }, desktop: screens.desktop }

/** Each language, screen and theme meets each of the others once. */
const looks = [
  { language: 'da', screen: 'desktop', colorScheme: 'light' },
  { language: 'da', screen: 'phone', colorScheme: 'dark' },
  { language: 'en', screen: 'desktop', colorScheme: 'dark' },
  { language: 'en', screen: 'phone', colorScheme: 'light' },
] as const

describe.each(looks)('pages in $language on a $screen, $colorScheme', (look) => {
  it('are accessible, fit the screen and break no content security policy', async () => {
    const { language, screen, colorScheme } = look
    const context = await browser.newContext({ viewport: viewports[screen], colorScheme })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) complaints.push(message.text())
    })
    for (const kind of kinds) {
      await page.goto(`${app.url}/${language}/${kind}`)
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '')
      })
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (tooWide > 0) complaints.push(`${kind}: ${tooWide} px too wide`)
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
      for (const { id, nodes } of violations) {
        complaints.push(`${kind}: ${id} at ${nodes.map(({ target }) => target).join(' ')}`)
      }
    }
    await context.close()
    expect(complaints).toEqual([])
  }, 240_000)
})

describe('with the keyboard', () => {
  it('the first stop leads past the menu', async () => {
    const page = await browser.newPage({ viewport: screens.desktop })
    await page.goto(`${app.url}/da/interview`)
    await page.keyboard.press('Tab')
    const focused = () => page.evaluate(() => document.activeElement?.className)
    expect(await focused()).toBe('skip')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.close()
  })

  it('a question’s number leads to the question’s own address', async () => {
    const page = await browser.newPage({ viewport: screens.phone })
    await page.goto(`${app.url}/da/interview`)
    await page.focus('#spoergsmaal-2 .number')
    await page.keyboard.press('Enter')
    expect(page.url()).toMatch(/#spoergsmaal-2$/)
    expect(await page.locator('#spoergsmaal-2').evaluate((one) => one.matches(':target'))).toBe(
      true,
    )
    await page.close()
  })
})

describe('without scripts', () => {
  it('the menu of a narrow screen opens, closes and leads on', async () => {
    const context = await browser.newContext({
      viewport: viewports.phone,
      javaScriptEnabled: false,
    })
    const page = await context.newPage()
    await page.goto(`${app.url}/da/interview`)
    const entry = page.locator('#menu a', { hasText: 'Cases' })
    expect(await entry.isVisible()).toBe(false)
    await page.locator('.menu-button').press('Enter')
    expect(await entry.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await entry.isVisible()).toBe(false)
    await page.locator('.menu-button').click()
    await page.locator('.menu-close').click()
    expect(await entry.isVisible()).toBe(false)
    expect(await page.locator('.share').first().isVisible()).toBe(false)
    await context.close()
  })
})

describe('while it loads', () => {
  it('a page asks nobody else, keeps no cookie and moves nothing, however late its fonts come', async () => {
    const context = await browser.newContext({ viewport: screens.phone })
    const page = await context.newPage()
    const foreign: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(app.url)) foreign.push(request.url())
    })
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400))
      await route.continue()
    })
    const moved: Record<string, number> = {}
    for (const kind of ['front', 'interview', 'ambassadors']) {
      await page.goto(`${app.url}/da/${kind}`)
      await page.evaluate(() => document.fonts.ready)
      moved[kind] = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0
            new PerformanceObserver((list) => {
              for (const shift of list.getEntries()) sum += (shift as unknown as Shift).value
            }).observe({ type: 'layout-shift', buffered: true })
            setTimeout(() => resolve(sum), 200)
          }),
      )
    }
    expect(foreign).toEqual([])
    expect(await context.cookies()).toEqual([])
    for (const [kind, sum] of Object.entries(moved))
      expect([kind, sum < 0.02]).toEqual([kind, true])
    await context.close()
  }, 30_000)
})
