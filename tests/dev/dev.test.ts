import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { personIn, startBrowser } from '../setup/browser.ts'
import { freePort, type Launched, launch, untilReady } from '../setup/server.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))
/** A copy to edit; on the disk of the project, so that the packages can be hard links. */
const copy = path.join(project, 'dist', `dev-test-${process.pid}`)
const person = { email: 'udvikler@example.org', password: 'Termokande-og-notesbog-7' }
const slow = { timeout: 120_000 }

let browser: Browser
let page: Page
let server: Launched
let url: string
const refused: string[] = []

const file = (name: string) => path.join(copy, name)

/** Changes a file of the copy; gives back how to change it back. */
function edit(name: string, from: string, to: string): () => void {
  const before = readFileSync(file(name), 'utf8')
  expect(before).toContain(from)
  writeFileSync(file(name), before.replace(from, to))
  return () => writeFileSync(file(name), before)
}

const times = (words: string) => server.output().split(words).length - 1

beforeAll(async () => {
  mkdirSync(copy, { recursive: true })
  for (const name of ['src', 'collections', 'package.json', 'tsconfig.json', 'next.config.mjs'])
    cpSync(path.join(project, name), file(name), { recursive: true })
  execFileSync('cp', ['-al', path.join(project, 'node_modules'), file('node_modules')])
  browser = await startBrowser()
  const port = await freePort()
  url = `http://localhost:${port}`
  server = launch(
    { PORT: String(port), NODE_ENV: '' },
    { folder: file('kept'), args: [file('src/cli/dev.mjs')] },
  )
  await untilReady(url, server)
  page = await (await personIn(browser)).newPage()
  page.setDefaultTimeout(120_000)
  page.on('pageerror', ({ message }) => refused.push(message))
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text())
  })
}, 180_000)
afterAll(async () => {
  await browser?.close()
  server?.signal('SIGTERM')
  await server?.ended
  rmSync(copy, { recursive: true, force: true })
}, 60_000)

it('signs the first administrator in, and again through the login page', async () => {
  await page.goto(`${url}/setup`)
  await page.getByLabel('Opsætningskode').fill(/code (\S+)/.exec(server.output())?.[1] ?? '')
  await page.getByLabel('Dit navn').fill('Uffe Udvikler')
  await page.getByLabel('Din e-mailadresse').fill(person.email)
  await page.getByLabel('Adgangskode').fill(person.password)
  await page.getByRole('button', { name: /Opret/ }).click({ noWaitAfter: true })
  await page.waitForURL(/\/admin/)
  await page.context().clearCookies()
  await page.goto(`${url}/admin/login`)
  await page.locator('#field-email').fill(person.email)
  await page.locator('#field-password').fill(person.password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL((address) => !address.pathname.endsWith('/login'))
}, 180_000)

it('shows a changed part of the admin panel without loading the page anew', async () => {
  await page.goto(`${url}/admin/collections/interviews/create`)
  await page.getByRole('button', { name: 'Tilføj rollens faste spørgsmål' }).waitFor()
  await page.locator('#field-title').fill('Ikke gemt')
  const back = edit('src/admin/words.ts', 'Tilføj rollens faste spørgsmål', 'Hent spørgsmålene')
  await page.getByRole('button', { name: 'Hent spørgsmålene' }).waitFor()
  expect(await page.locator('#field-title').inputValue()).toBe('Ikke gemt')
  expect(times('Changed; starting again')).toBe(0)
  back()
}, 180_000)

it('keeps the running server over a mistake, and starts again with what mends it', async () => {
  const back = edit('src/welcome.ts', "'  Stafet is ready.'", "'  Stafet is ready.' }{")
  await expect.poll(server.output, slow).toContain('src/welcome.ts')
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  back()
  edit('src/welcome.ts', 'Stafet is ready.', 'Stafet is ready once more.')
  await expect.poll(server.output, slow).toContain('Stafet is ready once more.')
  expect(times('Changed; starting again')).toBe(1)
  await expect.poll(async () => (await fetch(`${url}/readyz`)).status, slow).toBe(200)
  await page.goto(`${url}/admin/collections/interviews`)
  await page.locator('h1').waitFor()
}, 180_000)

it('had nothing refused by the browser', () => {
  expect(refused).toEqual([])
})

it('ends with 0, and its server with it', async () => {
  server.signal('SIGTERM')
  expect(await server.ended).toBe(0)
  await expect(fetch(`${url}/healthz`)).rejects.toThrow()
}, 30_000)
