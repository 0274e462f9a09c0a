import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserDatabases } from '../setup/bothDatabases.ts'
import { personIn, screens, startBrowser } from '../setup/browser.ts'
import { type RunningServer, startServer } from '../setup/server.ts'
import { type Desk, deskOf } from './desk.ts'

const email = 'skrivebord@example.org'
const password = 'Pennalhus-og-lampe-12'
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser?.close())

const complaints = async (page: Page, region?: string) => {
  const axe = new AxeBuilder({ page }).withTags(rules)
  const { violations } = await (region ? axe.include(region) : axe).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

describe.each(browserDatabases())('on $name', ({ name, url }) => {
  // What does not write is the same on either.
  const once = name === 'SQLite'
  let server: RunningServer
  beforeAll(async () => {
    const address = url()
    server = await startServer(address ? { DATABASE_URL: address } : {})
  }, 120_000)
  afterAll(() => server?.stop())

  if (once) {
    it.each(['da', 'en'])('the set-up page is accessible in %s', async (language) => {
      const page = await (await personIn(browser, { screen: screens.phone })).newPage()
      await page.goto(`${server.url}/setup?lang=${language}`)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await complaints(page)).toEqual([])
      await page.context().close()
    })
  }

  describe('at the editor’s desk', () => {
    let page: Page
    let desk: Desk
    beforeAll(async () => {
      await server.stafet(
        ['user', 'create', '--email', email, '--role', 'admin', '--password-stdin'],
        password,
      )
      page = await (await personIn(browser)).newPage()
      const signedIn = await page.request.post(`${server.url}/api/users/login`, {
        data: { email, password },
      })
      expect(signedIn.ok()).toBe(true)
      desk = await deskOf(page.request, server.url)
    }, 120_000)
    afterAll(() => page?.context().close())

    const open = async (id: string, tab?: string) => {
      await page.goto(`${server.url}/admin/collections/interviews/${id}`)
      if (tab) await page.getByRole('button', { name: tab, exact: true }).click()
    }
    const wording = (row = 0) => page.locator(`#field-exchanges__${row}__wording`)
    const choose = async (question: string) => {
      const field = page.locator('#field-exchanges__0__question')
      await field.locator('input').first().fill(question)
      await page.getByRole('option', { name: question }).first().click()
    }
    const stored = async (id: string) => (await desk.interview(id, true)).exchanges ?? []
    const within = { timeout: 20_000 }

    it('fills an interview with the role’s questions, in order, from the keyboard', async () => {
      const id = await desk.draft({ role: desk.role })
      await open(id)
      const button = page.getByRole('button', { name: 'Tilføj rollens faste spørgsmål' })
      await button.focus()
      await page.keyboard.press('Enter')
      const wordings = desk.questionSet.map(({ wording: text }) => text)
      await expect
        .poll(async () => (await stored(id)).map((one) => one.wording), within)
        .toEqual(wordings)
      expect(await button.count()).toBe(0)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('exchanges-row-0')

      const answer = page.locator('#exchanges-row-1 [contenteditable=true]')
      await answer.focus()
      await page.keyboard.type('Jeg holdt op med at spørge')
      await expect
        .poll(async () => JSON.stringify((await stored(id))[1]?.answer ?? null), within)
        .toContain('Jeg holdt op med at spørge')

      await page.reload()
      for (const [row, text] of desk.questionSet.entries()) {
        await expect.poll(() => wording(row).inputValue()).toBe(text.wording.da)
      }
      expect(await answer.textContent()).toContain('Jeg holdt op med at spørge')
    }, 120_000)

    it('keeps what is typed in new questions while their first save is answered', async () => {
      const id = await desk.draft({ role: desk.role })
      // The editor hands over what was typed when the browser is idle: here, as on a busy machine, half a second late.
      const busy = await page.context().newPage()
      await busy.addInitScript(() => {
        window.requestIdleCallback = (work) =>
          Number(setTimeout(() => work({ didTimeout: true, timeRemaining: () => 0 }), 500))
        window.cancelIdleCallback = clearTimeout
      })
      await busy.goto(`${server.url}/admin/collections/interviews/${id}`)
      const answer = busy.locator('#exchanges-row-0 [contenteditable=true]')
      const answered = new Promise<void>((resolve) => {
        void busy.route(
          `**/api/interviews/${id}*`,
          async (route) => {
            const response = await route.fetch()
            await answer.focus()
            await busy.keyboard.type('Jeg spørger')
            await route.fulfill({ response })
            resolve()
          },
          { times: 1 },
        )
      })
      await busy.getByRole('button', { name: 'Tilføj rollens faste spørgsmål' }).click()
      await answered
      await busy.keyboard.type(' altid to gange', { delay: 20 })
      await expect
        .poll(async () => JSON.stringify((await stored(id))[0]?.answer ?? null), within)
        .toContain('Jeg spørger altid to gange')
      expect(await answer.textContent()).toBe('Jeg spørger altid to gange')
      await busy.close()
    }, 120_000)

    it('copies a chosen question’s wording in both languages, and another’s over it', async () => {
      const [first, second] = desk.questionSet
      const id = await desk.draft({})
      await open(id)
      await page.getByRole('button', { name: 'Tilføj spørgsmål' }).click()
      await choose(first.wording.da)
      await expect.poll(() => wording().inputValue(), within).toBe(first.wording.da)
      await expect.poll(async () => (await stored(id))[0]?.wording, within).toEqual(first.wording)
      // after a reload the desk no longer remembers what it copied itself
      await page.reload()
      await choose(second.wording.da)
      await expect.poll(() => wording().inputValue(), within).toBe(second.wording.da)
      await expect.poll(async () => (await stored(id))[0]?.wording, within).toEqual(second.wording)
    }, 120_000)

    it('leaves an adjusted wording alone when the bank or the choice changes', async () => {
      const question = await desk.question('Hvad er en god mandag?', 'What is a good Monday?')
      const id = await desk.draft({ exchanges: [{ question: question.id, wording: '' }] })
      await open(id)
      await expect.poll(() => wording().inputValue(), within).toBe(question.wording.da)
      await wording().fill('Hvad er en god mandag for dig?')
      const now = async () => (await stored(id))[0]?.wording
      const adjusted = { da: 'Hvad er en god mandag for dig?', en: question.wording.en }
      await expect.poll(now, within).toEqual(adjusted)

      await desk.reword(question.id, 'Hvad er en god tirsdag?')
      await page.reload()
      await expect.poll(() => wording().inputValue(), within).toBe(adjusted.da)
      await page.locator('#field-title').fill('Mandage')
      await expect
        .poll(async () => (await desk.interview(id, true)).title?.da, within)
        .toBe('Mandage')
      expect(await now()).toEqual(adjusted)

      const [, second] = desk.questionSet
      await choose(second.wording.da)
      await expect.poll(async () => (await stored(id))[0]?.question, within).toBe(second.id)
      expect(await wording().inputValue()).toBe(adjusted.da)
      expect((await now())?.da).toBe(adjusted.da)
    }, 120_000)

    it('corrects a byline with a reason only, and publishes nothing else', async () => {
      const id = await desk.published()
      await desk.write(id, { lead: 'Endnu ikke til nogen' }, true)
      await open(id, 'Hvem og hvornår')
      await page.getByRole('button', { name: 'Ret byline', exact: true }).click()
      const form = page.getByRole('group', { name: 'Ret byline' })
      await form.getByLabel('Titel').fill('vicedirektør')
      await form.getByRole('button', { name: 'Gem rettelsen' }).click()
      const alert = form.getByRole('alert')
      await expect
        .poll(() => alert.textContent(), within)
        .toContain('Skriv, hvorfor bylinen rettes')
      expect(await form.getByLabel('Hvorfor rettes bylinen?').getAttribute('aria-invalid')).toBe(
        'true',
      )
      expect((await desk.interview(id)).attribution?.[0]?.title?.da).not.toBe('vicedirektør')

      await form.getByLabel('Hvorfor rettes bylinen?').fill('Hun var ikke blevet direktør endnu')
      await form.getByRole('button', { name: 'Gem rettelsen' }).click()
      await expect.poll(() => form.count(), within).toBe(0)
      await expect
        .poll(() => page.locator('#field-attribution__0__title').inputValue(), within)
        .toBe('vicedirektør')
      const published = await desk.interview(id)
      expect(published._status).toBe('published')
      expect(published.lead?.da ?? null).toBe(null)
      expect(published.attribution?.[0]?.title?.da).toBe('vicedirektør')
      expect(published.attributionCorrections).toMatchObject([
        { by: email, reason: 'Hun var ikke blevet direktør endnu' },
      ])
      const draft = await desk.interview(id, true)
      expect(draft).toMatchObject({ _status: 'draft', lead: { da: 'Endnu ikke til nogen' } })
      expect(draft.attribution?.[0]?.title?.da).toBe('vicedirektør')
    }, 120_000)

    it('corrects a byline from the keyboard, in English, on a phone', async () => {
      const id = await desk.published()
      const context = await personIn(browser, { locale: 'en-GB', screen: screens.phone })
      await context.addCookies(await page.context().cookies())
      await context.addCookies([{ name: 'payload-lng', value: 'en', url: server.url }])
      const phone = await context.newPage()
      const focused = () => phone.evaluate(() => document.activeElement?.textContent)
      await phone.goto(`${server.url}/admin/collections/interviews/${id}?locale=en`)
      await phone.locator('#field-title').waitFor()
      const width = await phone.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBe(screens.phone.width)
      await phone.getByRole('button', { name: 'Who and when' }).press('Enter')
      await phone.getByRole('button', { name: 'Correct byline', exact: true }).press('Enter')
      const form = phone.getByRole('group', { name: 'Correct byline' })
      await form.waitFor()
      // the first field has the keyboard; Escape gives it back to the button
      await phone.keyboard.press('Escape')
      await expect.poll(focused).toBe('Correct byline')
      await phone.keyboard.press('Enter')
      await form.waitFor()
      await phone.keyboard.press('Tab')
      await phone.keyboard.press('ControlOrMeta+A')
      await phone.keyboard.type('Deputy director')
      for (let tabs = 0; tabs < 3; tabs += 1) await phone.keyboard.press('Tab')
      await phone.keyboard.type('She was not the director yet')
      const box = await form.boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? Number.NaN)).toBeLessThanOrEqual(screens.phone.width)
      await phone.keyboard.press('Enter')
      const title = async () => (await desk.interview(id)).attribution?.[0]?.title
      await expect.poll(title, within).toMatchObject({ en: 'Deputy director', da: 'kontorchef' })
      await expect.poll(focused).toBe('Correct byline')
      await context.close()
    }, 120_000)

    if (once) {
      it.each(['light', 'dark'] as const)(
        'the byline’s form is accessible in %s',
        async (theme) => {
          const id = await desk.published()
          await page
            .context()
            .addCookies([{ name: 'payload-theme', value: theme, url: server.url }])
          await open(id, 'Hvem og hvornår')
          await page.getByRole('button', { name: 'Ret byline', exact: true }).click()
          await page.getByRole('button', { name: 'Gem rettelsen' }).click()
          await page.locator('.stafet-byline__problem').waitFor()
          expect(await page.locator('html').getAttribute('data-theme')).toBe(theme)
          expect(await complaints(page, '.stafet-byline')).toEqual([])
        },
        120_000,
      )

      it('has our mark and asks nobody else for anything', async () => {
        const others: string[] = []
        const context = await personIn(browser)
        const guest = await context.newPage()
        guest.on('request', (request) => {
          const { origin, protocol } = new URL(request.url())
          if (protocol.startsWith('http') && origin !== server.url) others.push(request.url())
        })
        await guest.goto(`${server.url}/admin/login`)
        expect(await guest.locator('.stafet-logo').textContent()).toContain('Stafet')
        const icon = await guest.locator('link[rel=icon]').first().getAttribute('href')
        const picture = await guest.request.get(`${server.url}${icon}`)
        expect(picture.headers()['content-type']).toContain('image/svg+xml')
        expect(others).toEqual([])
        await context.close()
      }, 60_000)
    }
  })
})
