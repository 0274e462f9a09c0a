import { setTimeout as wait } from 'node:timers/promises'
import {
  APIError,
  AuthenticationError,
  addDataAndFileToRequest,
  type Endpoint,
  headersWithCors,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'
import type { Person } from '../../access/people.ts'
import { say } from '../../i18n/say.ts'
import { start } from '../afterCommit.ts'
import { sendResetLink } from './mails.ts'
import { oneAtATime } from './oneAtATime.ts'
import { outOfOffice } from './outOfOffice.ts'
import { evenOut } from './sameAnswer.ts'
import { signInCookie } from './signInCookie.ts'

const words = {
  missingAddress: { da: 'Skriv en e-mailadresse.', en: 'Give an email address.' },
  sent: {
    da: 'Hvis adressen hører til en konto, er der sendt en mail med et link til at vælge en ny adgangskode.',
    en: 'If the address belongs to an account, an email with a link to choose a new password is on its way.',
  },
  useSetup: {
    da: 'Den første administrator oprettes på siden /setup med den kode, som serveren skrev, da den startede.',
    en: 'The first administrator is made on the page /setup, with the code the server printed when it started.',
  },
  notFound: { da: 'Findes ikke.', en: 'Not found.' },
}

const textIn = (req: PayloadRequest, name: string): string => {
  const value = req.data?.[name]
  return typeof value === 'string' ? value : ''
}

const json = (req: PayloadRequest, body: object, headers = new Headers()): Response =>
  Response.json(body, { headers: headersWithCors({ headers, req }) })

/**
 * Payload's own sign-in with four differences: an ambassador whose term is over is told so; one attempt at a time per address, so that parallel
 * guesses are counted, and every refusal in the same words after the same time.
 */
const login: PayloadHandler = async (req) => {
  const startedAt = performance.now()
  await addDataAndFileToRequest(req)
  const email = textIn(req, 'email')
  const data = { email, password: textIn(req, 'password') }
  try {
    const result = await oneAtATime(email.toLowerCase().trim(), () =>
      req.payload.login({ collection: 'users', data, overrideAccess: false, req }),
    )
    const headers = new Headers({ 'Set-Cookie': signInCookie(req.payload, result.token) })
    const notice = await outOfOffice(req, result.user as Person)
    const told = { message: req.t('authentication:passed'), ...(notice ? { notice } : {}) }
    return json(req, { ...told, ...result }, headers)
  } catch (error) {
    if (!(error instanceof APIError) || error.status !== 401) throw error
    await evenOut(startedAt)
    throw new AuthenticationError(req.t)
  }
}

/** Milliseconds that an answer has before the work it promises begins. */
const headStart = 200

/** Answers at once and alike for every address; what there is to do is done afterwards. */
const forgotPassword: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req)
  const email = textIn(req, 'email').toLowerCase().trim()
  if (email === '') throw new APIError(say(req, words.missingAddress), 400, null, true)
  start(req.payload, async () => {
    // The answer goes out first: work for a known address in the same moment would delay it visibly.
    await wait(headStart * (1 + Math.random()))
    await sendResetLink(req.payload, email)
  })
  return json(req, { message: say(req, words.sent) })
}

const firstRegister: PayloadHandler = (req) => {
  throw new APIError(say(req, words.useSetup), 403, null, true)
}

/** Addresses of Payload that this project doesn't use, and that answer anybody. */
const nothingHere: PayloadHandler = (req) => {
  throw new APIError(say(req, words.notFound), 404, null, true)
}

/** Stand in front of Payload's own endpoints: the first match answers. */
export const userEndpoints: Omit<Endpoint, 'root'>[] = [
  { handler: login, method: 'post', path: '/login' },
  { handler: forgotPassword, method: 'post', path: '/forgot-password' },
  { handler: firstRegister, method: 'post', path: '/first-register' },
  { handler: nothingHere, method: 'get', path: '/init' },
  { handler: nothingHere, method: 'post', path: '/verify/:id' },
]
