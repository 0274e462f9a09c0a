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

/** A browser of one person: own cookies, own language. */
export function personIn(
  browser: Browser,
  {
    locale = 'da-DK',
    screen = screens.desktop,
  }: { locale?: string; screen?: { width: number; height: number } } = {},
): Promise<BrowserContext> {
  return browser.newContext({ locale, viewport: screen })
}

/** Waits until the form of a page of the admin panel has woken up; what is typed or pressed before that may be lost. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const form = document.querySelector('form')
    // where React keeps what it knows of an element that it has taken over
    return Object.keys(form ?? {}).some((key) => key.startsWith('__reactProps'))
  })
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
