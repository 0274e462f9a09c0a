import AxeBuilder from '@axe-core/playwright'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, addMonths } from '../../src/handover/calendar.ts'
import { sayDay } from '../../src/handover/sayDay.ts'
import { follow, screens, startBrowser } from '../setup/browser.ts'
import { administratorOf, type Desk, password, personAtDesk } from '../setup/desk.ts'
import { type RunningServer, startServer } from '../setup/server.ts'
import { relayOf, today } from './relay.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const soon = { timeout: 20_000 }

let browser: Browser
let server: RunningServer
let admin: Desk
beforeAll(async () => {
  browser = await startBrowser()
  server = await startServer()
  admin = await administratorOf(server)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const complaints = async (page: Page, region?: string) => {
  const axe = new AxeBuilder({ page }).withTags(rules)
  const { violations } = await (region ? axe.include(region) : axe).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

const hasFocus = (place: Locator) => place.evaluate((element) => element === document.activeElement)

/** Goes to a place as somebody without a mouse does. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  await place.waitFor()
  for (let presses = 0; presses < 80; presses += 1) {
    if (await hasFocus(place)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not get to ${place}`)
}

async function press(page: Page, place: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, place)
  await page.keyboard.press(key)
}

const inDanish = {
  language: 'da',
  role: 'Stafetrolle',
  title: 'Stafetten · Stafet',
  start: /^Giv stafetten videre for/,
  leaving: 'Hvem giver videre',
  coming: 'Hvem får stafetten',
  when: 'Hvornår',
  plan: 'Hvad der sker',
  checklist: 'Tjekliste',
  confirm: 'Bekræft',
  result: 'Resultat',
  forward: 'Videre',
  ambassador: 'Ambassadør',
  date: 'Dato for skiftet',
  holdsAlready: /har allerede rollen/,
  restored: /hentet frem igen/,
  passesOn: /Ida Stafetrolle giver stafetten videre/,
  ticked: /^1 af /,
  typeDate: 'Datoen for skiftet',
  unsure: /^Svaret kom ikke frem/,
  carriedOut: 'Stafetskiftet er gennemført.',
  undo: 'Fortryd stafetskiftet',
  undone: 'Stafetskiftet er fortrudt.',
} as const
const inEnglish = {
  language: 'en',
  role: 'Relay role',
  title: 'The relay · Stafet',
  start: /^Pass the baton on for/,
  leaving: 'Who passes it on',
  coming: 'Who receives it',
  when: 'When',
  plan: 'What happens',
  checklist: 'Checklist',
  confirm: 'Confirm',
  result: 'Result',
  forward: 'Continue',
  ambassador: 'Ambassador',
  date: 'Date of the handover',
  holdsAlready: /already holds the role/,
  restored: /is back again/,
  passesOn: /Ida Relay role passes the baton on/,
  ticked: /^1 of /,
  typeDate: 'The date of the handover',
  unsure: /^The answer did not arrive/,
  carriedOut: 'The handover has been carried out.',
  undo: 'Undo the handover',
  undone: 'The handover has been undone.',
} as const

describe.each([
  { ...inDanish, screen: screens.desktop, theme: 'light', iso: false },
  { ...inEnglish, screen: screens.phone, theme: 'dark', iso: true },
])('passing the baton on, $language', (words) => {
  let page: Page
  let relay: Awaited<ReturnType<typeof relayOf>>
  /** What the browser itself has asked before it left the page. */
  const warnings: string[] = []
  beforeAll(async () => {
    relay = await relayOf(admin, words.role)
    const { screen, language, theme } = words
    const locale = language === 'da' ? 'da-DK' : 'en-GB'
    page = (await personAtDesk(browser, server, 'astrid@example.org', { locale, screen })).page
    await page.context().addCookies([
      { name: 'payload-lng', value: language, url: server.url },
      { name: 'payload-theme', value: theme, url: server.url },
    ])
    page.on('dialog', (dialog) => {
      warnings.push(dialog.type())
      void dialog.accept()
    })
  }, 120_000)
  afterAll(() => page?.context().close())

  /** Waits for a step: its heading has the keyboard, it is the current one, and nothing in it keeps anybody out. */
  const onStep = async (name: string) => {
    const heading = page.getByRole('heading', { level: 2, name })
    await heading.waitFor()
    await expect.poll(() => hasFocus(heading), soon).toBe(true)
    expect(await page.locator('[aria-current=step]').textContent()).toBe(name)
    expect(await complaints(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(words.screen.width)
  }
  const forward = () => page.getByRole('button', { name: words.forward, exact: true })
  const successor = () => page.getByRole('combobox', { name: words.ambassador, exact: true })

  it('goes from the relay to a saved plan with the keyboard, past a conflict and a reload', async () => {
    await page.goto(`${server.url}/admin/stafetten`)
    const start = page
      .getByRole('link', { name: words.start })
      .filter({ has: page.locator(`xpath=self::*[contains(@aria-label, "${words.role}")]`) })
    await start.waitFor()
    await expect.poll(() => page.title(), soon).toBe(words.title)
    expect(await complaints(page)).toEqual([])
    await press(page, start)
    await page.getByRole('heading', { level: 2, name: words.leaving }).waitFor()
    await press(page, page.getByRole('checkbox', { name: /^Ida/ }), 'Space')
    expect(await complaints(page)).toEqual([])
    await press(page, forward())

    await onStep(words.coming)
    await tabTo(page, successor())
    await page.keyboard.type('Per')
    await page.keyboard.press('Enter')
    expect(await successor().inputValue()).toBe(`Per ${words.role}`)
    await press(page, forward())

    await onStep(words.when)
    const date = page.getByLabel(words.date)
    await tabTo(page, date)
    // the parts of a date field have the order of the machine's language
    await date.fill(relay.day)
    await page.keyboard.press('Enter')
    const conflict = page.getByRole('button', { name: words.holdsAlready })
    await conflict.waitFor()
    expect(await complaints(page)).toEqual([])
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('handover-problems')
    await page.keyboard.press('Tab')
    expect(await hasFocus(conflict)).toBe(true)
    await page.keyboard.press('Enter')

    // straight to the field that it is about
    await expect.poll(() => hasFocus(successor()), soon).toBe(true)
    expect(await successor().getAttribute('aria-invalid')).toBe('true')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('Liv')
    await page.keyboard.press('Enter')
    await page.reload()
    await page.getByText(words.restored).waitFor()
    expect(warnings).toEqual(['beforeunload'])
    expect(await successor().inputValue()).toBe(`Liv ${words.role}`)
    await onStep(words.coming)
    await press(page, forward())
    await onStep(words.when)
    expect(await date.inputValue()).toBe(relay.day)
    await tabTo(page, date)
    await page.keyboard.press('Enter')

    await page.waitForURL(/skift\/[0-9a-f-]+\?/)
    await onStep(words.plan)
    await page.getByText(words.passesOn).waitFor()
    expect((await relay.terms()).has(relay.liv)).toBe(false)
  }, 120_000)

  it('keeps what is ticked off, and carries out once the date is typed', async () => {
    await press(page, forward())
    await onStep(words.checklist)
    const first = page.getByRole('checkbox').first()
    const saved = page.waitForResponse((response) => response.request().method() === 'PATCH')
    await press(page, first, 'Space')
    await saved
    await page.reload()
    await page.getByText(words.ticked).waitFor()
    expect(await first.isChecked()).toBe(true)
    await press(page, forward())

    await onStep(words.confirm)
    const typed = page.getByLabel(words.typeDate)
    await tabTo(page, typed)
    await page.keyboard.type(sayDay(addMonths(relay.day, 1), words.language))
    await page.keyboard.press('Enter')
    await expect.poll(() => typed.getAttribute('aria-invalid'), soon).toBe('true')
    expect(await complaints(page)).toEqual([])
    expect((await relay.terms()).has(relay.liv)).toBe(false)
    await tabTo(page, typed)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type(words.iso ? relay.day : sayDay(relay.day, words.language))
    // the answer to the first attempt gets lost on its way
    const keys: (string | undefined)[] = []
    await page.route('**/carry-out', async (route) => {
      keys.push(route.request().headers()['idempotency-key'])
      const response = await route.fetch()
      if (keys.length > 1) return route.fulfill({ response })
      await route.abort()
    })
    await page.keyboard.press('Enter')
    await page.getByText(words.unsure).waitFor()
    await tabTo(page, typed)
    await page.keyboard.press('Enter')
    await page.getByText(words.carriedOut).first().waitFor()
    await onStep(words.result)
    expect(keys).toEqual([keys[0], keys[0]])
    const terms = await relay.terms()
    expect(terms.get(relay.liv)).toEqual([relay.day, addMonths(relay.day, 24)])
    expect(terms.get(relay.ida)?.[1]).toBe(relay.day)
  }, 120_000)

  it('still knows the result after a reload, and undoes it', async () => {
    await page.reload()
    await page.getByText(words.carriedOut).first().waitFor()
    const undo = page.getByRole('button', { name: words.undo, exact: true })
    await press(page, undo)
    const dialog = page.locator('dialog[open]')
    await expect.poll(() => hasFocus(dialog.locator('#confirm-cancel')), soon).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText(words.undone).first().waitFor()
    await onStep(words.result)
    const terms = await relay.terms()
    expect(terms.has(relay.liv)).toBe(false)
    expect(terms.get(relay.ida)?.[1]).toBe(relay.ends)
  }, 120_000)
})

describe('around the handover', () => {
  let page: Page
  let relay: Awaited<ReturnType<typeof relayOf>>
  beforeAll(async () => {
    relay = await relayOf(admin, 'Siderolle')
    page = (await personAtDesk(browser, server, 'astrid@example.org')).page
  }, 120_000)
  afterAll(() => page?.context().close())

  it('warns before unsaved input is left, and lets it be changed and cancelled once planned', async () => {
    const { body } = await admin.api('/handovers', {
      method: 'POST',
      body: {
        role: relay.role,
        outgoing: [relay.idasTerm],
        incoming: [{ ambassador: relay.liv, endsOn: addMonths(relay.day, 24) }],
        effectiveOn: relay.day,
      },
    })
    const { id } = body.doc as { id: string }
    await page.goto(`${server.url}/admin/stafetten/skift/${id}?trin=hvornaar`)
    const later = addMonths(relay.day, 1)
    await page.getByLabel('Dato for skiftet').fill(later)
    await page.locator('.step-nav a, .app-header a').first().click()
    await page.getByRole('heading', { name: 'Forlad siden?' }).waitFor()
    await page.locator('#confirm-cancel').click()
    await page.getByRole('button', { name: /^Gem planen/ }).click()
    await page.getByRole('heading', { level: 2, name: 'Hvad der sker' }).waitFor()
    const stored = async () => (await admin.api(`/handovers/${id}?depth=0`)).body
    expect((await stored()).effectiveOn).toBe(`${later}T12:00:00.000Z`)
    await page.getByRole('button', { name: 'Aflys stafetskiftet' }).click()
    await page.locator('#confirm-action').click()
    await page.getByText('Stafetskiftet er aflyst.').first().waitFor()
    expect((await stored()).state).toBe('cancelled')
  }, 120_000)

  it('sorts terms and ambassadors into current, coming and former', async () => {
    const shown = async () => (await page.locator('.table tbody').innerText()).includes('Siderolle')
    for (const list of ['terms', 'ambassadors']) {
      await page.goto(`${server.url}/admin/collections/${list}`)
      for (const [filter, some] of [
        ['Nuværende', true],
        ['Kommende', false],
        ['Tidligere', true],
      ] as const) {
        await follow(
          page.getByRole('link', { name: filter, exact: true }),
          page.locator(`a[aria-current]:text-is("${filter}")`),
        )
        const rows = page.locator('.table tbody tr')
        if (!some) {
          expect(await rows.count(), `${list} ${filter}`).toBe(0)
          continue
        }
        await expect.poll(shown, soon).toBe(true)
        const pills = await page.locator('.table tbody .relay-state').allTextContents()
        expect(new Set(pills), `${list} ${filter}`).toEqual(new Set([filter]))
      }
      expect(await complaints(page, '.relay-filters')).toEqual([])
      expect(await complaints(page, '.relay-pills')).toEqual([])
    }
  }, 120_000)

  it('says on the dashboard who holds the roles and what is vacant', async () => {
    await page.goto(`${server.url}/admin`)
    const region = page.getByRole('region', { name: 'Stafetten' })
    await region.waitFor()
    const text = await region.innerText()
    expect(text).toContain('Ida Siderolle')
    expect(text).toContain('dage tilbage')
    expect(text).toContain('Alle pladser er besat i dag.')
    expect(await complaints(page, '.relay-today')).toEqual([])
  }, 60_000)

  it('tells an ambassador kindly that the term is over, and leaves the relay to the editors', async () => {
    const email = 'mads@example.org'
    await admin.api('/users', {
      method: 'POST',
      body: { name: 'Mads', email, password, role: 'ambassador', ambassador: relay.mads },
    })
    const mads = (await personAtDesk(browser, server, email)).page
    const last = sayDay(addDays(addMonths(today, -16), -1), 'da')
    await mads.getByText(`Din periode sluttede ${last}.`).waitFor()
    expect(await complaints(mads, '.relay-today')).toEqual([])
    expect(await mads.locator('#nav-relay').count()).toBe(0)
    await mads.goto(`${server.url}/admin/stafetten`)
    await mads.getByText(/Stafetten styres af redaktionen/).waitFor()
    expect(await complaints(mads)).toEqual([])
    await mads.context().close()
    const guest = await browser.newPage()
    await guest.goto(`${server.url}/admin/stafetten/skift`)
    await guest.waitForURL(/\/admin\/login\?redirect=/)
    await guest.close()
  }, 120_000)
})
