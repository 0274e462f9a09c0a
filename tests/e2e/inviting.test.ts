import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { paragraph, richText } from '../../src/richtext/build.ts'
import { personIn, startBrowser } from '../setup/browser.ts'
import { formTokenIn } from '../setup/privateLinks.ts'
import { type RunningServer, startServer } from '../setup/server.ts'
import { type Desk, deskOf } from './desk.ts'

const email = 'invitationer@example.org'
const password = 'Pennalhus-og-lampe-12'
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** Where to put pictures of the panel, for whoever wants to look at it. */
const pictures = process.env.STAFET_PICTURES

let browser: Browser
let server: RunningServer
let page: Page
let desk: Desk
beforeAll(async () => {
  browser = await startBrowser()
  server = await startServer()
  await server.stafet(
    ['user', 'create', '--email', email, '--role', 'admin', '--password-stdin'],
    password,
  )
  page = await (await personIn(browser)).newPage()
  await page.request.post(`${server.url}/api/users/login`, { data: { email, password } })
  desk = await deskOf(page.request, server.url)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const complaints = async () => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(rules)
    .include('.stafet-ask')
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
async function picture(name: string) {
  if (!pictures) return
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await page
      .locator('.stafet-ask')
      .screenshot({ path: path.join(pictures, `${name}-${width}.png`) })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}
async function open(interview: string) {
  await page.goto(`${server.url}/admin/collections/interviews/${interview}`)
  await page.getByRole('button', { name: 'Spørg og godkend' }).click()
}

/** Answers as whoever has the link, without a browser. */
async function answer(address: string, answers: string[]) {
  const text = await (await fetch(address)).text()
  const fields = [...text.matchAll(/name="answer\.([^"]+)"/g)].map(([, id]) => String(id))
  const body = new URLSearchParams({ form: formTokenIn(text, 'submit') })
  fields.forEach((id, index) => {
    body.set(`answer.${id}`, answers[index] ?? '')
    body.set(`revision.${id}`, '0')
  })
  const sent = await fetch(`${address}/submit`, { method: 'POST', body, redirect: 'manual' })
  expect(sent.status).toBe(303)
}

it('an editor invites, sees what came, and takes over what differs', async () => {
  const interview = await desk.draft({
    exchanges: [
      { wording: 'Hvad lærte du?', answer: richText(paragraph('Redaktørens ord')) },
      { wording: 'Hvad vil du give videre?' },
    ],
  })
  await open(interview)
  await page.getByText('Ingen er inviteret endnu.').waitFor()
  await picture('nobody')
  await page.getByRole('button', { name: 'Inviter', exact: true }).press('Enter')
  expect(await page.getByLabel('Navn').inputValue()).toBe('Ea Skov')
  await page.getByLabel('Svar senest').fill('2099-01-15')
  await page.getByLabel('Besked: hvad er det til?').fill('Til årsskriftet.')
  expect(await complaints()).toEqual([])
  await picture('form')
  await page.getByRole('button', { name: 'Send mailen' }).click()
  await page.getByText('Skriv en e-mailadresse, eller vælg at kopiere').waitFor()
  await page.getByRole('button', { name: 'Lav link, jeg selv sender' }).press('Enter')
  const address = await page.getByLabel('Linket').inputValue()
  expect(address).toMatch(/\/privat\/[\w-]{43}$/)
  expect(await complaints()).toEqual([])
  await picture('address')
  await page.getByRole('button', { name: 'Færdig' }).press('Enter')
  await page.getByText('ikke åbnet endnu').waitFor()

  await answer(address, ['Mine egne ord', 'Ro *og* mod'])
  await open(interview)
  await page.getByText('Har svaret').waitFor()
  await page.getByText('I kladden står noget andet.').waitFor()
  expect(await complaints()).toEqual([])
  await picture('answered')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.reload()
  await page.getByText('Har svaret').waitFor()
  expect(await complaints()).toEqual([])
  await picture('answered-dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.getByRole('button', { name: 'Tag svaret over: Hvad lærte du?' }).press('Enter')
  await page.getByText('Svar, der venter på dig').waitFor({ state: 'detached' })
  const stored = await desk.interview(interview, true)
  expect(JSON.stringify(stored.exchanges?.map(({ answer: given }) => given))).toContain(
    'Mine egne ord',
  )

  // as whoever opens it next sees it
  await open(interview)
  await page.getByRole('button', { name: 'Interview', exact: true }).click()
  await expect.poll(() => page.getByText('Interviewpersonens egne ord').count()).toBe(2)
  await page.locator('.stafet-own').first().scrollIntoViewIfNeeded()
  if (pictures) await page.screenshot({ path: path.join(pictures, 'own-words.png') })
}, 120_000)

it('an editor mails, sends again, revokes, closes and reopens', async () => {
  const interview = await desk.draft({
    exchanges: [{ wording: 'Hvad lærte du?' }],
  })
  await open(interview)
  await page.getByRole('button', { name: 'Inviter', exact: true }).click()
  await page.getByLabel('Navn').fill('Ida Holm')
  await page.getByLabel('E-mail').fill('ida@example.org')
  await page.getByRole('button', { name: 'Send mailen' }).click()
  await page.getByText('Mailen er på vej.').waitFor()
  const mails = () =>
    readdirSync(path.join(server.dataFolder, 'mail'))
      .filter((name) => name.endsWith('ida-example-org.txt'))
      .map((name) => readFileSync(path.join(server.dataFolder, 'mail', name), 'utf8'))
  await expect.poll(() => mails().length).toBe(1)
  expect(mails()[0]).toContain('/privat/')
  await page.getByRole('button', { name: 'Send nyt link: Ida Holm' }).press('Enter')
  await expect.poll(() => mails().length).toBe(2)
  await page.getByText('Tilbagekaldt link').waitFor()
  await page.getByRole('button', { name: 'Tilbagekald link: Ida Holm' }).press('Enter')
  await expect.poll(() => page.getByText('Tilbagekaldt link').count()).toBe(2)
  await page.getByRole('button', { name: 'Luk: Ida Holm' }).press('Enter')
  await page.getByText('Lukket', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Genåbn: Ida Holm' }).press('Enter')
  await page.getByText('Genåbnet', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Lav nyt link: Ida Holm' }).press('Enter')
  expect(await page.getByLabel('Linket').inputValue()).toContain('/privat/')
}, 120_000)

it('shows what people wrote as text, whatever it is', async () => {
  const evil = '<img src=x onerror="document.title=\'brudt\'"><script>alert(1)</script>'
  const interview = await desk.draft({
    exchanges: [{ wording: 'Hvad lærte du?', answer: richText(paragraph('Noget andet')) }],
  })
  const invited = await page.request.post(`${server.url}/api/interviews/${interview}/invitations`, {
    data: { name: `Ida ${evil}`, language: 'da' },
  })
  const { address } = (await invited.json()) as { address: string }
  await answer(address, [evil])
  await open(interview)
  await page.getByRole('heading', { name: `Ida ${evil}` }).waitFor()
  await page.locator('.stafet-ask__words').waitFor()
  expect(await page.locator('.stafet-ask__words').textContent()).toContain(
    '<script>alert(1)</script>',
  )
  expect(await page.locator('.stafet-ask :is(img, script)').count()).toBe(0)
  expect(await page.title()).not.toContain('brudt')
}, 60_000)
