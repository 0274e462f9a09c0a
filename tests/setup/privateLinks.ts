import type { Payload } from 'payload'
import { now } from '../../src/clock.ts'
import { effectsSettled } from '../../src/cms/afterCommit.ts'
import { createApp } from '../../src/http/app.ts'
import { forgetRates } from '../../src/http/rateLimit.ts'
import { type Factories, factories } from '../factories/index.ts'
import { type Answer, type Asked, provide, startApp, type TestApp } from './app.ts'
import { type Stafet, startStafet } from './stafet.ts'

const password = 'en-lang-adgangskode-2026'

/** A server with an editor, for tests of private links. */
export interface Desk {
  stafet: Stafet
  payload: Payload
  app: TestApp
  make: Factories
  editor: { id: string; email: string; cookie: string }
  /** Asks the API as the editor. */
  api(path: string, body?: unknown): Promise<Answer>
  stop(): Promise<void>
}

export async function startDesk(variables: Record<string, string> = {}): Promise<Desk> {
  const stafet = await startStafet(variables)
  const { payload } = stafet
  provide(payload)
  await forgetRates()
  const make = factories(payload)
  const app = await startApp(createApp({ ...stafet, clock: now }))
  const email = 'karen@example.org'
  const { id } = await make.users({ role: 'editor', email, password, name: 'Karen Poulsen' })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  const cookie = `payload-token=${token}`
  return {
    stafet,
    payload,
    app,
    make,
    editor: { id, email, cookie },
    api: (path, body) =>
      app.ask(`/api${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
        ...(body === undefined ? {} : { body }),
      }),
    stop: async () => {
      await effectsSettled()
      await app.stop()
      await stafet.stop()
    },
  }
}

export interface Invited {
  interview: string
  invitation: string
  /** `/privat/TOKEN`. */
  path: string
  token: string
  exchanges: string[]
}

/** An interview with questions, and somebody who is asked to answer them. */
export async function inviteTo(
  desk: Desk,
  {
    wordings = ['Hvad lærte du?', 'Hvad vil du give videre?'],
    ...wish
  }: { wordings?: string[] } & Record<string, unknown> = {},
  interviewData: Record<string, unknown> = {},
): Promise<Invited> {
  const interview = await desk.make.interviews(
    {},
    { exchanges: wordings.map((wording) => ({ wording })), ...interviewData },
  )
  const answer = await desk.api(`/interviews/${interview.id}/invitations`, {
    name: 'Ida Holm',
    language: 'da',
    ...wish,
  })
  if (answer.status !== 201) throw new Error(answer.text)
  const { address, id } = answer.json as { address: string; id: string }
  const path = new URL(address).pathname
  return {
    interview: interview.id,
    invitation: id,
    path,
    token: path.split('/')[2] ?? '',
    exchanges: (interview.exchanges ?? []).map((exchange) => String(exchange.id)),
  }
}

/** The token that the form of an action brings, read from the page. */
export function formTokenIn(page: string, action: 'save' | 'submit' | 'portrait'): string {
  const buttons = [...page.matchAll(/<button[^>]*>/g)].map(([button]) => button)
  const found =
    action === 'submit'
      ? buttons.find((button) => button.includes('formAction="'))
      : action === 'portrait'
        ? buttons.filter((button) => button.includes('name="form"')).at(-1)
        : buttons.find((button) => button.includes('name="form"'))
  return /value="([^"]+)"/.exec(found ?? '')?.[1] ?? ''
}

/** Sends the form of a page with these fields, as a browser without a script does. */
export async function sendForm(
  desk: Desk,
  path: string,
  action: 'save' | 'submit',
  fields: Record<string, string>,
  asked: Asked = {},
): Promise<Answer> {
  const page = await desk.app.ask(path)
  const form = formTokenIn(page.text, action)
  return desk.app.ask(`${path}/${action}`, {
    method: 'POST',
    body: new URLSearchParams({ form, ...fields }).toString(),
    ...asked,
    headers: given({
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      ...asked.headers,
    }),
  })
}

/** The headers that have a value. */
const given = (headers: NonNullable<Asked['headers']>) =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined))

/** Saves as the page's script does. */
export async function sendJson(
  desk: Desk,
  path: string,
  answers: { exchange: string; text: string; revision: number }[],
  more: Record<string, unknown> = {},
): Promise<Answer> {
  const page = await desk.app.ask(path)
  return desk.app.ask(`${path}/save`, {
    method: 'POST',
    headers: { accept: 'application/json', 'sec-fetch-site': 'same-origin' },
    body: { form: formTokenIn(page.text, 'save'), answers, ...more },
  })
}
