import type { Browser, BrowserContext, Page } from 'playwright-core'
import { personIn } from './browser.ts'
import type { RunningServer } from './server.ts'

/** A password that the rules accept for everybody below. */
export const password = 'fire grønne cykler i regn'

export type Answer = { status: number; text: string; body: Record<string, unknown> }
type Asked = { method?: string; body?: unknown; form?: FormData }

export interface Desk {
  /** Asks the server as nobody in particular. */
  anonymous(path: string): Promise<Answer>
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

/** Makes an account on the command line. */
export async function makeUser(
  server: RunningServer,
  user: { email: string; name: string; role: string; ambassador?: string },
): Promise<void> {
  const flags = Object.entries(user).flatMap(([name, value]) => [`--${name}`, value])
  await server.stafet(['user', 'create', ...flags, '--password-stdin'], password)
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
    anonymous: (path) => anonymous(path),
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
  page.setDefaultTimeout(60_000)
  await signIn(page, server, email)
  return { page, context }
}
