import type { Browser, BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { personIn } from './browser.ts'
import type { RunningServer } from './server.ts'

/** A password that the rules accept for everybody below. */
export const password = 'fire grønne cykler i regn'

export type Answer = { status: number; text: string; body: Record<string, unknown> }
type Asked = { method?: string; body?: unknown; form?: FormData }

export interface Desk {
  /** Asks the server as nobody in particular. */
  anonymous(path: string, asked?: Asked): Promise<Answer>
  /** Asks the API as a person with a token of their own; throws unless the answer is below 400. */
  api(path: string, asked?: Asked): Promise<Answer>
  /** The same without throwing. */
  ask(path: string, asked?: Asked): Promise<Answer>
}

async function answerOf(url: string, { method = 'GET', body, form }: Asked, headers: HeadersInit) {
  const answer = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(form ? { body: form } : {}),
  })
  const text = await answer.text()
  const isJson = answer.headers.get('content-type')?.includes('json')
  const parsed = isJson ? (JSON.parse(text) as Record<string, unknown>) : {}
  return { status: answer.status, text, body: parsed }
}

/** The API as the server's first administrator, whom the command line makes. */
export async function administratorOf(server: RunningServer): Promise<Desk> {
  const email = 'astrid@example.org'
  const flags = ['--email', email, '--name', 'Astrid Admin', '--role', 'admin']
  await server.stafet(['user', 'create', ...flags, '--password-stdin'], password)
  return deskOf(server, email)
}

/** The API as a person sees it who signed in without a browser. */
export async function deskOf(server: RunningServer, email: string): Promise<Desk> {
  const anonymous = (path: string, asked: Asked = {}) =>
    answerOf(`${server.url}${path}`, asked, { 'Accept-Language': 'da' })
  const { body } = await anonymous('/api/users/login', {
    method: 'POST',
    body: { email, password },
  })
  const headers = { Authorization: `JWT ${String(body.token)}`, 'Accept-Language': 'da' }
  const ask: Desk['ask'] = (path, asked = {}) =>
    answerOf(`${server.url}/api${path}`, asked, headers)
  return {
    anonymous,
    ask,
    api: async (path, asked) => {
      const answer = await ask(path, asked)
      if (answer.status >= 400) throw new Error(`${path}: ${answer.status} ${answer.text}`)
      return answer
    },
  }
}

/** Makes a document and gives it back. */
export async function made(
  desk: Desk,
  collection: string,
  data: Record<string, unknown>,
): Promise<{ id: string; slug: string }> {
  const draft = data._status === 'published' ? '' : '?draft=true'
  const { body } = await desk.api(`/${collection}${draft}`, { method: 'POST', body: data })
  return body.doc as { id: string; slug: string }
}

/** A noisy picture, 1600 by 1000 pixels, that compresses like a photograph. */
export const photograph = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 1600,
      height: 1000,
      channels: 3,
      background: '#777777',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
    .jpeg()
    .toBuffer()

/** Uploads a picture and gives its document. */
export async function uploaded(desk: Desk): Promise<{ id: string; url: string }> {
  const form = new FormData()
  form.set(
    'file',
    new Blob([new Uint8Array(await photograph())], { type: 'image/jpeg' }),
    'foto.jpg',
  )
  form.set('_payload', JSON.stringify({ alt: 'Grå støj', credit: 'Foto: Prøve' }))
  const { body } = await desk.api('/media', { method: 'POST', form })
  return body.doc as { id: string; url: string }
}

/** Signs a person in through the login page and waits until the admin panel is there. */
export async function signIn(
  page: Page,
  server: RunningServer,
  email: string,
  secret = password,
): Promise<void> {
  await page.goto(`${server.url}/admin/login`)
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(secret)
  await page.locator('button[type=submit]').click()
  await page.waitForURL((address) => !address.pathname.endsWith('/login'))
}

/** A signed-in person in a browser of their own. */
export async function personAtDesk(
  browser: Browser,
  server: RunningServer,
  email: string,
  options: Parameters<typeof personIn>[1] = {},
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await personIn(browser, options)
  const page = await context.newPage()
  await signIn(page, server, email)
  return { page, context }
}
