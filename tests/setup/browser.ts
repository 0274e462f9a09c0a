import {
  type Browser,
  type BrowserContext,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core'
import { findChromium } from '../../src/cli/lib/chromium.mjs'

/** Debian's Chromium, kept from talking to anybody but us. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('There is no Chromium on this machine.')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** What a reader at a desk or with a phone has in front of them, in CSS pixels. */
export const screens = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 360, height: 740 },
}

/**
 * A browser of one person: own cookies, own language. Whatever opens or reloads a page of the admin panel in it also waits
 * until the page is awake, as somebody does who sees what they press.
 */
export async function personIn(
  browser: Browser,
  {
    locale = 'da-DK',
    screen = screens.desktop,
  }: { locale?: string; screen?: { width: number; height: number } } = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ locale, viewport: screen })
  // Two browsers and two servers may be at work on two cores.
  context.setDefaultTimeout(60_000)
  context.on('page', (page) => {
    const goto = page.goto.bind(page)
    const reload = page.reload.bind(page)
    page.goto = async (...asked) => {
      const answer = await goto(...asked)
      await awake(page)
      return answer
    }
    page.reload = async (...asked) => {
      const answer = await reload(...asked)
      await awake(page)
      return answer
    }
  })
  return context
}

/** Waits until a page of the admin panel has woken up; what is typed or pressed before that may be lost. */
async function awake(page: Page): Promise<void> {
  if (!/\/admin(\/|\?|$)/.test(page.url())) return
  await page.waitForFunction(() =>
    [...document.querySelectorAll('form, button')].every((element) =>
      // where React keeps what it knows of an element that it has taken over
      Object.keys(element).some((key) => key.startsWith('__reactProps')),
    ),
  )
}

/**
 * Follows a link of a list in the admin panel. Payload writes what it shows into the address when the list has woken up,
 * and a link that was followed in the same moment is forgotten: whoever sees that nothing happens presses again.
 */
export async function follow(link: Locator, arrived: Locator): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    await link.click()
    try {
      return await arrived.waitFor({ timeout: tries < 3 ? 5_000 : 30_000 })
    } catch (error) {
      if (tries === 3) throw error
    }
  }
}
