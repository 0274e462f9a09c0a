import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowser } from '../setup/browser.ts'
import { administratorOf, type Desk, made, password, personAtDesk } from '../setup/desk.ts'
import { wordInterview } from '../setup/documents.ts'
import { type RunningServer, startServer } from '../setup/server.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

let browser: Browser
let server: RunningServer
let admin: Desk
let page: Page

beforeAll(async () => {
  browser = await startBrowser()
  server = await startServer()
  admin = await administratorOf(server)
  await made(admin, 'questions', { wording: 'Hvem spørger du til råds?' })
  const editor = { name: 'Rikke Redaktør', email: 'rikke@example.org', role: 'editor' }
  await made(admin, 'users', { ...editor, password })
  page = (await personAtDesk(browser, server, editor.email)).page
}, 180_000)
afterAll(async () => {
  await page?.context().close()
  await browser?.close()
  await server?.stop()
})

const count = () => page.locator('.import-count strong').innerText()
const labels = () => page.locator('.import-piece__label').allInnerTexts()
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
const wordings = () => page.locator('.import-exchanges h3').allInnerTexts()
const toLookAt = () => page.locator('#import-warnings-said').textContent()
const said = () => page.locator('#import-said').innerText()

/** Where a word of the text stands in the window, brought into sight. */
function placeOf(words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    for (const element of document.querySelectorAll('.import-piece__text')) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(wanted) ?? -1
        if (start < 0) continue
        element.scrollIntoView({ block: 'center' })
        const range = document.createRange()
        range.setStart(node, start)
        range.setEnd(node, start + wanted.length)
        const [first] = range.getClientRects()
        if (first) return { x: first.left + 3, y: first.top + first.height / 2 }
      }
    }
    throw new Error(`"${wanted}" is not in the text`)
  }, words)
}

async function violations(): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(rules).include('main .import').analyze()
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

async function open(): Promise<void> {
  await page.goto(`${server.url}/admin/import`)
  await page.locator('#import-text').waitFor()
}

describe('importing an interview', { timeout: 120_000 }, () => {
  it('is found in the navigation and above the list', async () => {
    await page.goto(`${server.url}/admin/collections/interviews`)
    await page.locator('.import-link a').click()
    await page.waitForURL('**/admin/import')
    expect(await page.locator('#import-heading').innerText()).toBe('Importér interview')
    await expect.poll(() => page.title()).toBe('Importér interview · Stafet')
    expect(await violations()).toEqual([])
  })

  it('says what is wrong with a file', async () => {
    await open()
    const file = { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.locator('#import-problems').waitFor()
    expect(await page.locator('#import-problems').innerText()).toContain('ikke et tekstdokument')
    await expect.poll(focused).toContain('ikke et tekstdokument')
  })

  it('keeps the formatting of what is pasted', async () => {
    await open()
    await page.locator('#import-text').evaluate((area) => {
      const data = new DataTransfer()
      data.setData('text/html', '<p><b>Hvad nu?</b></p><ul><li>Vi <i>venter</i>.</li></ul>')
      data.setData('text/plain', 'Hvad nu?\nVi venter.')
      area.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    })
    expect(await page.locator('#import-text').inputValue()).toBe('Hvad nu?\nVi venter.')
    await page.getByRole('button', { name: 'Læs teksten' }).click()
    await page.locator('.import-piece').first().waitFor()
    expect(await page.locator('.import-draft em').innerText()).toBe('venter')
    expect(await page.locator('.import-draft__text ul > li').count()).toBe(1)
  })

  it('is arranged with the keyboard alone, and becomes a draft', async () => {
    await open()
    await page.locator('input[type=file]').setInputFiles({
      name: 'Bro.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(wordInterview()),
    })
    await page.locator('.import-piece').first().waitFor()
    const words = 'Ord i teksten: 76 · placeret: 76 · lagt til side: 0'
    await expect.poll(count).toBe(words)
    expect(await violations()).toEqual([])
    expect(await labels()).toHaveLength(11)

    // The arrows lead through the text; the digits say what a part is.
    await page.locator('.import-piece[tabindex="0"]').focus()
    await page.keyboard.press('End')
    await expect.poll(focused).toContain('Jeg går en tur')
    await page.keyboard.press('0')
    await expect.poll(count).toBe('Ord i teksten: 76 · placeret: 65 · lagt til side: 11')
    await expect.poll(said).toBe('Afsnittet er nu: Lagt til side')
    await page.keyboard.press('Control+z')
    await expect.poll(count).toBe(words)
    await page.keyboard.press('Control+y')
    await expect.poll(count).toBe('Ord i teksten: 76 · placeret: 65 · lagt til side: 11')
    await page.keyboard.press('5')
    await expect
      .poll(() => page.locator('.import-draft__background').innerText())
      .toContain('molen')
    await page.keyboard.press('4')

    // Splitting and merging: the second word of the answer begins a part of its own, and is joined again.
    await page.keyboard.press('s')
    await expect.poll(said).toBe('Før »går«')
    await page.keyboard.press('ArrowRight')
    await expect.poll(said).toBe('Før »en«')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await labels()).length).toBe(12)
    await expect.poll(focused).toContain('en tur på molen')
    await page.keyboard.press('Backspace')
    await expect.poll(async () => (await labels()).length).toBe(11)

    // An answer begins later: its first word goes to the question above it.
    await page.keyboard.press('ArrowRight')
    await expect.poll(said).toBe('Før »går«')
    await page.keyboard.press('b')
    await expect.poll(wordings).toContain('Hvad gør du i morgen? Jeg')
    await page.keyboard.press('Control+z')
    await expect.poll(wordings).toContain('Hvad gør du i morgen?')

    // The boundary above a question moves up and back.
    await page.keyboard.press('ArrowUp')
    await expect.poll(focused).toContain('Hvad gør du i morgen?')
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(async () => (await labels())[8]).toBe('Spørgsmål')
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await labels())[8]).toBe('Svar')
    await expect.poll(count).toBe(words)

    expect(await page.locator('.import-match--found').count()).toBe(1)
    await page.getByRole('button', { name: 'Lav kladden' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/admin/collections/interviews/*')
    const id = new URL(page.url()).pathname.split('/').at(-1)
    const { body } = await admin.api(`/interviews/${id}?draft=true&depth=1`)
    expect(body).toMatchObject({
      _status: 'draft',
      title: 'Broen, der lærte os at vente',
      interviewees: [{ name: 'Malene Tofteby' }],
      exchanges: [
        { wording: 'Hvad lærte du af broen?' },
        {
          wording: 'Hvem spørger du til råds?',
          question: { wording: 'Hvem spørger du til råds?' },
        },
        { wording: 'Hvad gør du i morgen?' },
      ],
    })
  })

  it('is dropped, divided with the mouse, and its people are chosen', async () => {
    const name = 'Malene Tofteby'
    await made(admin, 'ambassadors', { name, positions: [{ title: 'skoleleder' }] })
    const right = await made(admin, 'ambassadors', {
      name,
      positions: [{ title: 'havnedirektør' }],
    })
    await open()
    const dropped = await page.evaluateHandle(
      (bytes) => {
        const data = new DataTransfer()
        data.items.add(new File([new Uint8Array(bytes)], 'Bro på Læsø.docx'))
        return data
      },
      [...wordInterview()],
    )
    await page.locator('.import-intake').dispatchEvent('drop', { dataTransfer: dropped })
    await page.locator('.import-piece').first().waitFor()

    const several = page.locator('.import-warnings li', { hasText: `hedder ${name}` })
    await several.waitFor()
    const before = await toLookAt()
    await page.getByLabel(`Hvem er ${name}?`).selectOption(right.id)
    await several.waitFor({ state: 'detached' })
    await expect.poll(toLookAt).not.toBe(before)

    // A press sets the caret in front of a word, and the answer ends there.
    const press = await placeOf('længere')
    await page.mouse.click(press.x, press.y)
    await page.getByRole('button', { name: 'Slut her' }).click()
    await expect
      .poll(async () => (await page.locator('.import-piece__text').allInnerTexts())[3])
      .toBe('At man skal vente')
    await page.getByRole('button', { name: 'Fortryd', exact: true }).click()

    // The boundary above the third question is dragged to a word of the answer above it.
    const third = page.locator('.import-piece', { hasText: 'Hvad gør du i morgen?' })
    const to = await placeOf('ligger på')
    const from = await third.locator('.import-boundary').boundingBox()
    await page.mouse.move((from?.x ?? 0) + 20, (from?.y ?? 0) + 6)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 6 })
    await page.locator('.import-caret').waitFor({ state: 'attached' })
    await page.mouse.up()
    await expect.poll(wordings).toContain('ligger på havnens side. Hvad gør du i morgen?')
    await expect.poll(count).toContain('placeret: 76')

    await page.getByRole('button', { name: 'Lav kladden' }).click()
    await page.waitForURL('**/admin/collections/interviews/*')
    const id = new URL(page.url()).pathname.split('/').at(-1)
    const { body } = await admin.api(`/interviews/${id}?draft=true&depth=0`)
    expect(body.interviewees).toEqual([right.id])
  })

  it('another text takes the place of the first', async () => {
    await open()
    for (const question of ['Hvad nu?', 'Hvem kører?']) {
      await page.locator('#import-text').fill(`${question}\n\nVi venter på færgen.`)
      await page.getByRole('button', { name: 'Læs teksten' }).click()
      await page.locator('.import-piece', { hasText: question }).first().waitFor()
      await page.getByRole('button', { name: 'Begynd forfra' }).click()
      await page.locator('#confirm-action').click()
      await page.locator('#import-text').waitFor()
      await expect.poll(() => page.locator('#import-text').inputValue()).toBe('')
    }
  })

  it('asks before unsaved work is left', async () => {
    await open()
    await page.locator('#import-text').fill('Hvad nu?\n\nVi venter på færgen.')
    await page.getByRole('button', { name: 'Læs teksten' }).click()
    await page.locator('.import-piece').first().waitFor()
    await page.locator('#nav-relay').evaluate((link: HTMLElement) => link.click())
    await page.locator('#confirm-cancel').waitFor()
    await page.locator('#confirm-cancel').click()
    expect(page.url()).toContain('/admin/import')
  })
})

it('the history of an interview tells which questions were moved, added and changed', async () => {
  const answer = (text: string) => ({
    root: {
      ...{ type: 'root', format: '', indent: 0, version: 1, direction: null },
      children: [
        {
          ...{ type: 'paragraph', format: '', indent: 0, version: 1, direction: null },
          children: [
            { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 },
          ],
        },
      ],
    },
  })
  const row = (wording: string, text: string) => ({ wording, answer: answer(text) })
  const { id } = await made(admin, 'interviews', {
    title: 'Om færgen',
    exchanges: [row('Hvad nu?', 'Vi venter på færgen.'), row('Hvem kører den?', 'Det gør Bo.')],
  })
  const { body } = await admin.api(`/interviews/${id}?draft=true&depth=0`)
  const [first, second] = body.exchanges as { id: string }[]
  await admin.api(`/interviews/${id}?draft=true`, {
    method: 'PATCH',
    body: {
      exchanges: [
        second,
        { ...first, answer: answer('Vi venter på bussen.') },
        row('Hvorfor?', 'Derfor.'),
      ],
    },
  })
  const { body: versions } = await admin.api(
    `/interviews/versions?where[parent][equals]=${id}&sort=-updatedAt&limit=1`,
  )
  const [newest] = versions.docs as { id: string }[]
  await page.goto(`${server.url}/admin/collections/interviews/${id}/versions/${newest?.id}`)
  await page.locator('.exchanges-diff__rows').first().waitFor()
  const told = await page.locator('.exchanges-diff__what').allInnerTexts()
  expect(told).toContain('Spørgsmål 3 er tilføjet')
  expect(told.some((each) => each.startsWith('Flyttet fra plads'))).toBe(true)
  expect(await page.locator('.exchanges-diff del').allInnerTexts()).toContainEqual(
    expect.stringContaining('færgen'),
  )
  expect(await page.locator('.exchanges-diff ins').allInnerTexts()).toContainEqual(
    expect.stringContaining('bussen'),
  )
}, 120_000)
