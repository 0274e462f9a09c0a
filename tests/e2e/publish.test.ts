import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bothDatabases } from '../setup/bothDatabases.ts'
import { personIn, startBrowser } from '../setup/browser.ts'
import { type RunningServer, startServer } from '../setup/server.ts'
import { interviewee, interviewText, secondParagraph } from './text.ts'

const email = 'redaktoer@example.org'
const password = 'Termokande-og-notesbog-7'
let browser: Browser
const folder = mkdtempSync(path.join(tmpdir(), 'stafet-text-'))
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click()

describe.each(bothDatabases())('from a text file to a published interview on $name', ({ url }) => {
  let server: RunningServer
  let page: Page
  let draft: string
  beforeAll(async () => {
    const address = url()
    server = await startServer(address ? { DATABASE_URL: address } : {})
    page = await (await personIn(browser)).newPage()
  }, 120_000)
  afterAll(async () => {
    await page?.context().close()
    await server?.stop()
  })

  const anonymous = async (address: string) => {
    const answer = await fetch(`${server.url}${address}`)
    return { status: answer.status, text: await answer.text() }
  }
  const everywhere = [
    '/',
    '/en',
    '/interviews',
    '/ambassadoerer',
    '/api/interviews',
    '/api/ambassadors',
  ]

  it('makes the first administrator with the printed code, and only once', async () => {
    const [, code] = /code (\S+)/.exec(server.output()) ?? []
    expect(code).toBeTruthy()
    await page.goto(`${server.url}/setup`)
    await page.getByLabel('Opsætningskode').fill(code ?? '')
    await page.getByLabel('Dit navn').fill('Signe Redaktør')
    await page.getByLabel('Din e-mailadresse').fill(email)
    await page.getByLabel('Adgangskode').fill(password)
    await press(page, /Opret/)
    await page.waitForURL(/\/admin/)
    expect((await fetch(`${server.url}/setup`, { redirect: 'manual' })).status).toBe(303)
  }, 90_000)

  it('imports the text as a draft that nobody else sees', async () => {
    const file = path.join(folder, 'interview.txt')
    writeFileSync(file, interviewText)
    const printed = await server.stafet(['interview', 'import', file])
    draft = /\/admin\/collections\/interviews\/(\S+)/.exec(printed)?.[1] ?? ''
    expect(draft).not.toBe('')
    for (const address of everywhere)
      expect((await anonymous(address)).text).not.toContain(interviewee)
    expect((await anonymous(`/api/interviews/${draft}`)).status).toBe(404)
  }, 60_000)

  it('is signed in after a visit to the login page, in Danish', async () => {
    await page.context().clearCookies()
    await page.goto(`${server.url}/admin/login`)
    await page.locator('#field-email').fill(email)
    await page.locator('#field-password').fill(password)
    await page.locator('button[type=submit]').click()
    await page.waitForURL((address) => !address.pathname.endsWith('/login'))
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('da')
  }, 60_000)

  it('saves by itself what the editor types, still as a draft', async () => {
    await page.goto(`${server.url}/admin/collections/interviews/${draft}`)
    const title = page.locator('#field-title')
    await title.fill('Termokanden følger med')
    const saved = async () => {
      const answer = await page.request.get(
        `${server.url}/api/interviews/${draft}?draft=true&depth=0`,
      )
      return ((await answer.json()) as { title?: string }).title
    }
    await expect.poll(saved, { timeout: 20_000 }).toBe('Termokanden følger med')
    expect((await anonymous(`/api/interviews/${draft}`)).status).toBe(404)
  }, 60_000)

  it('stands on the site and in both APIs as soon as it is published', async () => {
    await page.locator('#action-save').click()
    const published = async () => (await anonymous(`/api/interviews/${draft}`)).status
    await expect.poll(published, { timeout: 20_000 }).toBe(200)
    const { slug } = JSON.parse((await anonymous(`/api/interviews/${draft}`)).text) as {
      slug: string
    }
    expect(slug).toBe('termokanden-foelger-med')
    const site = await anonymous(`/interviews/${slug}`)
    expect(site.status).toBe(200)
    expect(site.text).toContain(secondParagraph)
    const query = `{ Interviews(where: { slug: { equals: "${slug}" } }) { docs { title exchanges { wording } attribution { name } } } }`
    const graphql = await fetch(`${server.url}/api/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { data } = (await graphql.json()) as {
      data: { Interviews: { docs: { exchanges: unknown[]; attribution: { name: string }[] }[] } }
    }
    expect(data.Interviews.docs[0]?.exchanges).toHaveLength(3)
    expect(data.Interviews.docs[0]?.attribution).toEqual([{ name: interviewee }])
  }, 60_000)

  it('shows readers the published text while a new draft is being written', async () => {
    await page.locator('#field-title').fill('HEMMELIG NY TITEL')
    const latest = async () =>
      (
        await (
          await page.request.get(`${server.url}/api/interviews/${draft}?draft=true&depth=0`)
        ).text()
      ).includes('HEMMELIG')
    await expect.poll(latest, { timeout: 20_000 }).toBe(true)
    for (const address of [
      ...everywhere,
      `/api/interviews/${draft}`,
      '/interviews/termokanden-foelger-med',
    ]) {
      const { text } = await anonymous(address)
      expect(text).not.toContain('HEMMELIG')
    }
    expect((await anonymous('/interviews/termokanden-foelger-med')).status).toBe(200)
  }, 60_000)

  it('is gone from the site and the APIs at once when it is unpublished', async () => {
    await page.reload()
    await page.locator('.doc-controls__popup button, #action-unpublish').first().click()
    await page
      .getByRole('button', { name: /^Træk tilbage/ })
      .first()
      .click()
    await page
      .getByRole('button', { name: /Bekræft|Confirm/i })
      .first()
      .click()
    const status = async () => (await anonymous('/interviews/termokanden-foelger-med')).status
    await expect.poll(status, { timeout: 20_000 }).toBe(404)
    expect((await anonymous(`/api/interviews/${draft}`)).status).toBe(404)
  }, 60_000)
})
