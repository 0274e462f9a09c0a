import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personIn, startBrowser } from '../setup/browser.ts'
import {
  administratorOf,
  type Desk,
  deskOf,
  made,
  password,
  personAtDesk,
  photograph,
  signIn,
} from '../setup/desk.ts'
import { type RunningServer, startServer } from '../setup/server.ts'

const soon = { timeout: 30_000 }
const newPassword = 'syv blå lanterner ved kajen'

let browser: Browser
let server: RunningServer
let admin: Desk
let idaId: string
const folder = mkdtempSync(path.join(tmpdir(), 'stafet-files-'))

/** An editor's account of a test's own. */
async function editorNamed(name: string): Promise<string> {
  const email = `${name.toLowerCase()}@example.org`
  await made(admin, 'users', { name: `${name} Redaktør`, email, role: 'editor', password })
  return email
}

const anonymous = async (address: string) => (await admin.anonymous(address)).status
const adminUrl = (rest: string) => `${server.url}/admin${rest}`

beforeAll(async () => {
  server = await startServer()
  browser = await startBrowser()
  admin = await administratorOf(server)
  idaId = (await made(admin, 'ambassadors', { name: 'Ida Holm', _status: 'published' })).id
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('two editors at one document', () => {
  let first: Page
  let second: Page
  let id: string
  beforeAll(async () => {
    id = (await made(admin, 'interviews', { title: 'Fælles ord', interviewees: [idaId] })).id
    first = (await personAtDesk(browser, server, await editorNamed('Frode'))).page
    second = (await personAtDesk(browser, server, await editorNamed('Sanne'))).page
  }, 120_000)
  afterAll(async () => {
    await first?.context().close()
    await second?.context().close()
  })

  const address = () => adminUrl(`/collections/interviews/${id}`)
  const locks = async () =>
    (await admin.api(`/payload-locked-documents?where[document.value][equals]=${id}`)).body
      .totalDocs
  const write = async (page: Page, title: string) => {
    await page.goto(address())
    await page.locator('#field-title').fill(title)
    const saved = async () => (await admin.api(`/interviews/${id}?draft=true&depth=0`)).body.title
    await expect.poll(saved, soon).toBe(title)
  }
  const warning = () => second.locator('dialog[open]').getByText('Frode Redaktør')

  it('are told of each other, although the document saves itself', async () => {
    await write(first, 'Frodes ord')
    expect(await locks()).toBe(1)
    await second.goto(address())
    await warning().waitFor()
    const answer = await second.request.patch(`${server.url}/api/interviews/${id}?draft=true`, {
      data: { title: 'Sannes ord' },
      headers: { 'Accept-Language': 'da' },
    })
    expect(answer.status()).toBe(423)
    expect(await answer.text()).toContain('En anden er i gang med at redigere dokumentet.')
  }, 120_000)

  it('need not wait once the first has left, by a link or by another address', async () => {
    await first.locator('.step-nav a', { hasText: 'Interview' }).first().click()
    await expect.poll(locks, soon).toBe(0)
    await write(first, 'Frodes andre ord')
    expect(await locks()).toBe(1)
    await first.goto(adminUrl('/collections/cases'))
    await expect.poll(locks, soon).toBe(0)
    await write(second, 'Sannes ord')
    expect(await second.locator('dialog[open]').count()).toBe(0)
  }, 120_000)
})

describe('a picture', () => {
  let page: Page
  let media: { id: string; url: string; filename: string }
  beforeAll(async () => {
    page = (await personAtDesk(browser, server, await editorNamed('Mona'))).page
    writeFileSync(path.join(folder, 'foto.jpg'), await photograph())
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    writeFileSync(path.join(folder, 'tegning.jpg'), drawing)
  }, 120_000)
  afterAll(() => page?.context().close())

  const choose = async (name: string) => {
    const chooser = page.waitForEvent('filechooser')
    await page.locator('.dropzone button').first().click()
    await (await chooser).setFiles(path.join(folder, name))
  }
  const errorAt = (field: string) =>
    page.locator(`.field-type:has(#field-${field}) .field-error`).innerText()

  it('needs alt text, credit and a file that is one, and is told so in Danish, all at once', async () => {
    await page.goto(adminUrl('/collections/media/create'))
    await choose('tegning.jpg')
    // The panel checks the form behind every change; an answer that comes after the refusal would take it away again.
    const checked = page.waitForResponse(
      (answer) =>
        answer.request().method() === 'POST' &&
        Boolean(answer.request().postData()?.includes('Ingen kan genkendes.')),
    )
    await page.locator('#field-consent__note').fill('Ingen kan genkendes.')
    await checked
    await page.locator('#action-save').click()
    const file = page.locator('.file-field .field-error')
    await expect.poll(() => file.innerText(), soon).toContain('SVG-filer kan ikke bruges')
    const required = 'Feltet skal udfyldes.'
    await expect.poll(() => errorAt('alt'), soon).toBe(required)
    await expect.poll(() => errorAt('credit'), soon).toBe(required)
    expect(await page.locator('[data-sonner-toast]').first().innerText()).toContain('SVG-filer')
    // the whole reason can be read
    expect(await file.evaluate((note) => note.scrollWidth <= note.clientWidth)).toBe(true)
    expect(await page.locator('#field-consent__note').inputValue()).toBe('Ingen kan genkendes.')
  }, 120_000)

  it('is uploaded with what was written meanwhile, and given a focal point', async () => {
    await page.locator('#field-alt').fill('Grå støj')
    await page.locator('#field-credit').fill('Foto: Mona')
    await page.locator('.file-field__remove').click()
    await choose('foto.jpg')
    await page.locator('#action-save').click()
    await page.waitForURL(/media\/[0-9a-f-]{36}/)
    await page.getByRole('button', { name: 'Rediger billede' }).click()
    const [x, y] = [page.locator('input[name="X %"]'), page.locator('input[name="Y %"]')]
    await x.fill('20')
    await y.fill('70')
    await page.locator('.edit-upload__save').click()
    await page.locator('#action-save').click()
    const id = page.url().split('/').at(-1)
    const stored = async () => (await admin.api(`/media/${id}?depth=0`)).body
    await expect.poll(stored, soon).toMatchObject({ focalX: 20, focalY: 70 })
    media = (await stored()) as typeof media
    expect(media).toMatchObject({
      alt: 'Grå støj',
      credit: 'Foto: Mona',
      consent: { note: 'Ingen kan genkendes.' },
    })
  }, 120_000)

  it('stands on the published page in three formats, and is nobody’s before', async () => {
    const { id, slug } = await made(admin, 'interviews', {
      title: 'Med billede',
      interviewees: [idaId],
      cover: media.id,
    })
    expect(await anonymous(media.url)).toBeGreaterThanOrEqual(400)
    await page.goto(adminUrl(`/collections/interviews/${id}`))
    await page.locator('#action-save').click()
    await expect.poll(() => anonymous(`/interviews/${slug}`), soon).toBe(200)
    const reader = await (await personIn(browser)).newPage()
    await reader.goto(`${server.url}/interviews/${slug}`)
    const picture = reader.locator('picture', { has: reader.locator('img[alt="Grå støj"]') })
    const types = picture.locator('source')
    expect(await types.evaluateAll((all) => all.map((one) => one.getAttribute('type')))).toEqual([
      'image/avif',
      'image/webp',
    ])
    const sets = await picture
      .locator('[srcset]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('srcset') ?? ''))
    const image = picture.locator('img')
    const files = sets.flatMap((set) => set.split(',').map((one) => one.trim().split(' ')[0] ?? ''))
    files.push((await image.getAttribute('src')) ?? '')
    expect(files.length).toBeGreaterThan(3)
    for (const file of files) expect(await anonymous(file), file).toBe(200)
    const width = image.evaluate((one) => (one as HTMLImageElement).naturalWidth)
    expect(await width).toBeGreaterThan(0)
    await reader.context().close()
  }, 120_000)
})

describe('a session', () => {
  const whoIs = async (cookie: string) => {
    const answer = await fetch(`${server.url}/api/users/me`, { headers: { cookie } })
    return ((await answer.json()) as { user: unknown }).user
  }
  const cookieOf = async (page: Page) =>
    (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')

  it('ends on signing out, also for whoever kept the cookie', async () => {
    const { page } = await personAtDesk(browser, server, await editorNamed('Lone'))
    const cookie = await cookieOf(page)
    expect(await whoIs(cookie)).toBeTruthy()
    await page.goto(adminUrl('/logout'))
    await expect.poll(() => whoIs(cookie), soon).toBeNull()
    const answer = await fetch(adminUrl('/collections/interviews'), {
      headers: { cookie },
      redirect: 'manual',
    })
    const text = await answer.text()
    expect(answer.headers.get('location') ?? text).toContain('/admin/login')
    expect(text).not.toContain('collection-list')
    await page.context().close()
  }, 120_000)

  it('ends elsewhere when the password is changed, with the rules said in Danish', async () => {
    const email = await editorNamed('Karl')
    const here = (await personAtDesk(browser, server, email)).page
    const elsewhere = (await personAtDesk(browser, server, email)).page
    // Payload's form takes a moment to look at what was typed, and refuses to save until then.
    const change = async (secret: string, isDone: () => Promise<boolean>) => {
      await here.locator('#change-password').click()
      for (const field of ['password', 'confirm-password'])
        await here.locator(`#field-${field}`).fill(secret)
      const save = async () => {
        await here
          .locator('#action-save:enabled')
          .click({ timeout: 2000 })
          .catch(() => undefined)
        return isDone()
      }
      await expect.poll(save, { ...soon, interval: 500 }).toBe(true)
    }
    await here.goto(adminUrl('/account'))
    const told = here.locator('[data-sonner-toast]', { hasText: 'mindst 12 tegn' })
    await change('stafet', () => told.filter({ hasText: 'for almindelig' }).isVisible())
    expect(await whoIs(await cookieOf(elsewhere))).toBeTruthy()
    await change(newPassword, async () => (await whoIs(await cookieOf(elsewhere))) === null)
    expect(await whoIs(await cookieOf(here))).toBeTruthy()
    await elsewhere.goto(adminUrl(''))
    await elsewhere.waitForURL(/login/)
    await signIn(elsewhere, server, email, newPassword)
    await here.context().close()
    await elsewhere.context().close()
  }, 120_000)

  it('can be had again with a mailed link by whoever forgot the password', async () => {
    const email = await editorNamed('Glem')
    const page = await (await personIn(browser)).newPage()
    await page.goto(adminUrl('/forgot'))
    await page.locator('#field-email').fill(email)
    await page.locator('button[type=submit]').click()
    const mails = path.join(server.dataFolder, 'mail')
    const letter = () => {
      const texts = readdirSync(mails).filter((name) => name.endsWith('.txt'))
      return texts
        .map((name) => readFileSync(path.join(mails, name), 'utf8'))
        .find(
          (text) => text.includes(`To: ${email}`) && text.includes('Vælg en ny adgangskode til'),
        )
    }
    await expect.poll(letter, soon).toContain('Hej Glem Redaktør')
    await page.goto(/http\S+\/admin\/reset\/\S+/.exec(letter() ?? '')?.[0] ?? '')
    const choose = async (secret: string) => {
      await page.locator('#field-password').fill(secret)
      await page.locator('#field-confirm-password').fill(secret)
      // Payload's form takes a moment to look at what was typed, and sends nothing until then.
      const send = async () => {
        const sent = page.waitForRequest(/\/reset-password$/, { timeout: 2000 })
        await page.locator('button[type=submit]').click()
        return sent.then(
          () => true,
          () => false,
        )
      }
      await expect.poll(send, soon).toBe(true)
    }
    await choose('glemglemglemglem')
    const reasons = page.locator('.field-error')
    await expect.poll(() => reasons.allInnerTexts(), soon).not.toEqual([])
    const [reason = ''] = await reasons.allInnerTexts()
    expect(reason).toContain('Adgangskoden skal have mindst fem forskellige tegn.')
    expect(reason).toContain('Adgangskoden må ikke indeholde dit navn.')
    await choose(newPassword)
    await page.waitForURL((address) => !address.pathname.includes('/reset/'))
    await page.context().clearCookies()
    await signIn(page, server, email, newPassword)
    await page.context().close()
  }, 120_000)
})

describe('the admin panel in English', () => {
  it('speaks English throughout once the account says so', async () => {
    const email = await editorNamed('Edith')
    const page = (await personAtDesk(browser, server, email)).page
    await page.goto(adminUrl('/account'))
    await page.locator('.rs__control:has(#language-select)').click()
    await page.locator('.rs__option', { hasText: 'English' }).click()
    await expect.poll(() => page.locator('html').getAttribute('lang'), soon).toBe('en')
    const { id } = await made(admin, 'interviews', { title: 'Ord', interviewees: [idaId] })
    await page.goto(adminUrl(`/collections/interviews/${id}`))
    await page.locator('#field-title').waitFor()
    const view = await page.locator('body').innerText()
    for (const words of ['Title', 'Who and when', 'Questions and answers', 'Publish changes'])
      expect(view).toContain(words)
    expect(view).not.toMatch(/[æøåÆØÅ]/)
    await page.goto(adminUrl('/collections/media/create'))
    await page.locator('#action-save').click()
    await page.locator('.field-error', { hasText: 'This field is required.' }).first().waitFor()
    await page.context().close()
  }, 120_000)
})

describe('a new address', () => {
  it('of a published interview leads readers of both languages on', async () => {
    const data = { title: 'Gammel adresse', interviewees: [idaId], _status: 'published' }
    const { id, slug } = await made(admin, 'interviews', data)
    const page = (await personAtDesk(browser, server, await editorNamed('Adam'))).page
    await page.goto(adminUrl(`/collections/interviews/${id}`))
    await page.locator('#field-slug').fill('en-ny-adresse')
    await page.locator('#action-save').click()
    await expect.poll(() => anonymous('/interviews/en-ny-adresse'), soon).toBe(200)
    for (const language of ['', '/en']) {
      const answer = await fetch(`${server.url}${language}/interviews/${slug}`, {
        redirect: 'manual',
      })
      expect(answer.status).toBe(301)
      const to = new URL(answer.headers.get('location') ?? '', server.url)
      expect(to.pathname).toBe(`${language}/interviews/en-ny-adresse`)
    }
    await page.context().close()
  }, 120_000)
})

describe('what we add to the admin panel', () => {
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

  it('breaks no rule of accessibility that axe knows', async () => {
    const email = await editorNamed('Axel')
    const desk = await deskOf(server, email)
    const { id } = await made(desk, 'interviews', {
      title: 'Udgivne ord',
      interviewees: [idaId],
      exchanges: [{ wording: 'Hvad lærte du?' }],
      _status: 'published',
    })
    const page = (await personAtDesk(browser, server, email)).page
    const ours: string[] = []
    const views = ['/collections/interviews', `/collections/interviews/${id}`, '/account', '/login']
    for (const view of views) {
      if (view === '/login') await page.context().clearCookies()
      await page.goto(adminUrl(view))
      await page.locator('h1, #field-email').first().waitFor()
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
      for (const { id: rule, nodes } of violations)
        for (const { html, target } of nodes) {
          if (/stafet/.test(`${String(target)} ${html}`)) ours.push(`${view}: ${rule} ${html}`)
        }
    }
    expect(ours).toEqual([])
    await page.context().close()
  }, 120_000)
})
