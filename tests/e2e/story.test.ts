import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { browserDatabases } from '../setup/bothDatabases.ts'
import { personIn, screens, startBrowser } from '../setup/browser.ts'
import { administratorOf, type Desk, made, password, personAtDesk } from '../setup/desk.ts'
import { type ScheduleStore, schedulesOf } from '../setup/scheduleStore.ts'
import { type RunningServer, startServer } from '../setup/server.ts'

const soon = { timeout: 30_000 }

const text = `Broen, der lærte os at vente

Ida Holm er havnechef og har i tre år stået for den nye klapbro.

Hvad lærte du af broen?

At den, der venter, også arbejder.

Hvem spørger du til råds?
`

const [firstName = 'SQLite'] = browserDatabases().map(({ name }) => name)
const url = browserDatabases()[0]?.url()

let browser: Browser
let server: RunningServer
let admin: Desk
let schedules: ScheduleStore
/** The editor at a desk, and the interviewee with a phone. */
let editor: Page
let phone: Page

beforeAll(async () => {
  browser = await startBrowser()
  server = await startServer(url ? { DATABASE_URL: url } : {})
  admin = await administratorOf(server)
  schedules = await schedulesOf(server, url)
  await made(admin, 'ambassadors', { name: 'Ida Holm', _status: 'published' })
  const rikke = { name: 'Rikke Redaktør', email: 'rikke@example.org', role: 'editor' }
  await made(admin, 'users', { ...rikke, password })
  editor = (await personAtDesk(browser, server, rikke.email)).page
  phone = await (await personIn(browser, { screen: screens.phone })).newPage()
}, 180_000)
afterAll(async () => {
  await schedules?.close()
  await editor?.context().close()
  await phone?.context().close()
  await browser?.close()
  await server?.stop()
})

const openTab = async (id: string, tab: string) => {
  await editor.goto(`${server.url}/admin/collections/interviews/${id}`)
  await editor.getByRole('button', { name: tab, exact: true }).click()
}
const approvals = () => editor.locator('.stafet-approve')
const standing = () => approvals().locator('[data-standing]').first()

/** Asks for approval and gives the address of the one link. */
async function askForApproval(): Promise<string> {
  await approvals().getByRole('button', { name: 'Send til godkendelse' }).click()
  await approvals().getByRole('button', { name: 'Lav links, jeg selv sender' }).click()
  const field = approvals().locator('.stafet-approve__copy input').first()
  await field.waitFor(soon)
  const address = await field.inputValue()
  await approvals().getByRole('button', { name: 'Færdig' }).click()
  return address
}

/** What publishing at once is answered with, by whoever has the document open. */
async function publish(id: string): Promise<{ status: number; text: string }> {
  const answer = await editor.request.patch(`${server.url}/api/interviews/${id}`, {
    data: { _status: 'published' },
    headers: { 'Accept-Language': 'da' },
  })
  return { status: answer.status(), text: await answer.text() }
}

it(`from a text to a page, with every word approved, on ${firstName}`, async () => {
  // A text comes in, and becomes a draft.
  await editor.goto(`${server.url}/admin/import`)
  await editor.locator('#import-text').fill(text)
  await editor.getByRole('button', { name: 'Læs teksten' }).click()
  await editor.locator('.import-piece').first().waitFor(soon)
  await editor.getByRole('button', { name: 'Lav kladden' }).click()
  await editor.waitForURL('**/admin/collections/interviews/*')
  const id = new URL(editor.url()).pathname.split('/').at(-1) ?? ''
  const draft = async () => (await admin.api(`/interviews/${id}?draft=true&depth=1`)).body
  expect(await draft()).toMatchObject({
    title: 'Broen, der lærte os at vente',
    interviewees: [{ name: 'Ida Holm' }],
    exchanges: [{ wording: 'Hvad lærte du af broen?' }, { wording: 'Hvem spørger du til råds?' }],
  })

  // Approval is required from now on; the question without an answer goes to Ida.
  await openTab(id, 'Spørg og godkend')
  await editor.locator('#field-approval').click()
  await editor.getByRole('option', { name: 'Kræves' }).click()
  await expect.poll(async () => (await draft()).approval, soon).toBe('required')
  await editor.getByRole('button', { name: 'Inviter', exact: true }).click()
  await editor.getByRole('button', { name: 'Lav link, jeg selv sender' }).click()
  const answering = await editor.getByLabel('Linket').inputValue()
  await phone.goto(answering)
  await phone.getByLabel('Hvem spørger du til råds?').fill('Havnens ældste lods.')
  await phone.getByText(/^Gemt kl\./).waitFor(soon)
  await phone.getByRole('button', { name: 'Send svarene' }).click()
  await phone.getByRole('heading', { name: 'Tak for dine svar' }).waitFor(soon)
  expect(JSON.stringify((await draft()).exchanges)).toContain('Havnens ældste lods.')

  // The editor edits; without approval nothing goes out.
  await openTab(id, 'Interview')
  await editor.locator('#field-lead').fill('Ida Holm om tålmodighed.')
  await expect.poll(async () => (await draft()).lead, soon).toBe('Ida Holm om tålmodighed.')
  expect((await publish(id)).status).toBe(409)

  // Ida reads it on the phone, and wants a word changed.
  await openTab(id, 'Spørg og godkend')
  await phone.goto(await askForApproval())
  expect(await phone.locator('main').innerText()).toContain('At den, der venter, også arbejder.')
  await phone.getByText('Foreslå ændringer').click()
  const answer = phone.locator('details[open] textarea').filter({ hasText: 'ældste lods' })
  await answer.fill('Havnens ældste lods og den yngste kranfører.')
  await phone.getByRole('button', { name: 'Send forslagene' }).click()
  await phone.getByText('Tak for dine forslag').waitFor(soon)

  // The editor accepts it with one click, and asks again.
  await openTab(id, 'Spørg og godkend')
  // The form is read anew then.
  const anew = editor.waitForEvent('load')
  await approvals().getByRole('button', { name: 'Indfør i kladden' }).click()
  await anew
  await expect
    .poll(async () => JSON.stringify((await draft()).exchanges), soon)
    .toContain('den yngste kranfører')
  await openTab(id, 'Spørg og godkend')
  await phone.goto(await askForApproval())
  expect(await phone.locator('main').innerText()).toContain('den yngste kranfører')
  await phone.getByRole('button', { name: 'Godkend teksten' }).click()
  await phone.getByText('Tak. Teksten er godkendt').waitFor(soon)
  await openTab(id, 'Spørg og godkend')
  await expect.poll(() => standing().innerText(), soon).toBe('Godkendt')

  // It is promised for tomorrow at nine.
  const plan = editor.locator('.stafet-plan')
  await plan.getByRole('button', { name: 'Planlæg udgivelse' }).click()
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  await plan.getByLabel('Dato').fill(tomorrow)
  await plan.getByLabel('Klokkeslæt').fill('09:00')
  await plan.getByRole('button', { name: 'Planlæg', exact: true }).click()
  await plan.getByText('Det, der går ud, er versionen fra').waitFor(soon)
  const slug = String((await draft()).slug)
  const page = async () => admin.anonymous(`/interviews/${slug}`)
  expect((await page()).status).toBe(404)

  // Its time comes.
  await schedules.makeDue()
  await expect.poll(async () => (await page()).status, soon).toBe(200)
  await phone.goto(`${server.url}/interviews/${slug}`)
  expect(await phone.locator('main').innerText()).toContain(
    'Havnens ældste lods og den yngste kranfører.',
  )

  // One comma more, and the approval no longer holds.
  await openTab(id, 'Interview')
  await editor.locator('#field-lead').fill('Ida Holm, om tålmodighed.')
  await expect.poll(async () => (await draft()).lead, soon).toBe('Ida Holm, om tålmodighed.')
  await openTab(id, 'Spørg og godkend')
  await expect.poll(() => standing().innerText(), soon).toBe('Bortfaldet, teksten er ændret')
  const refused = await publish(id)
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Ida Holm')
  expect((await page()).text).toContain('Ida Holm om tålmodighed.')
}, 300_000)
