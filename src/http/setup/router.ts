import express, { type ErrorRequestHandler, type Request, type Response, Router } from 'express'
import type { Payload } from 'payload'
import { dropCode, isRightCode } from '../../cms/setup/code.ts'
import { createFirstAdministrator, isSetupOpen } from '../../cms/setup/firstAdministrator.ts'
import { signInCookie } from '../../cms/users/signInCookie.ts'
import type { Language } from '../../i18n/text.ts'
import { clientKey } from '../clientKey.ts'
import { HttpError } from '../httpError.ts'
import { requestLanguage } from '../language.ts'
import { limitRate } from '../rateLimit.ts'
import { asSetupProblems, readSetupForm, setupProblems } from './form.ts'
import { setupMessage, setupPage, styleAddress } from './page.ts'
import { setupStyle } from './style.ts'

export type SetupServices = {
  payload: Payload
  env: { dataFolder: string; trustProxyHops: number }
}

const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const attempts = { most: 20, window: 15 * 60_000 }
const largestForm = '16kb'
const empty = readSetupForm({})

/** `?lang=` or else the reader's own language. */
function languageIn(req: Request): Language {
  const { lang } = req.query
  return lang === 'da' || lang === 'en' ? lang : requestLanguage(req)
}

function answer(res: Response, status: number, page: string): void {
  res.status(status).type('html').send(page)
}

/**
 * `/setup`: makes the first administrator, with the code that the server printed. Afterwards the
 * page leads to the login, and Payload's own first-user page leads here or there. Mount it before
 * the admin panel.
 */
export function setupRouter({ env, payload }: SetupServices): Router {
  const router = Router()
  // Once closed, set-up never opens again while the server runs: no need to count accounts anew.
  let closed = false
  const isOpen = async (): Promise<boolean> => {
    if (!closed && !(await isSetupOpen(payload))) closed = true
    return !closed
  }

  router.use('/setup', (_req, res, next) => {
    res.set({
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policy,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    })
    next()
  })

  router.get(styleAddress, (_req, res) => {
    res.type('css').send(setupStyle)
  })

  router.get('/setup', async (req, res) => {
    if (!(await isOpen())) return res.redirect(303, '/admin/login')
    answer(res, 200, setupPage(languageIn(req), empty, []))
  })

  router.post(
    '/setup',
    limitRate({
      name: 'setup',
      ...attempts,
      failuresOnly: true,
      keyOf: (req) => clientKey(req, env.trustProxyHops),
    }),
    express.urlencoded({ extended: false, limit: largestForm, parameterLimit: 20 }),
    async (req, res) => {
      const language = languageIn(req)
      if (!(await isOpen())) return answer(res, 404, setupMessage(language))
      const form = readSetupForm(req.body)
      const problems = setupProblems(form, await isRightCode(env.dataFolder, form.code))
      if (problems.length > 0) return answer(res, 422, setupPage(language, form, problems))
      const { email, name, password } = form
      const result = await createFirstAdministrator(payload, { email, language, name, password })
      if (!result.ok) {
        if ('closed' in result) return answer(res, 404, setupMessage(language))
        return answer(res, 422, setupPage(language, form, asSetupProblems(result.problems)))
      }
      await dropCode(env.dataFolder)
      res.append('Set-Cookie', await signIn(payload, email, password))
      res.redirect(303, '/admin')
    },
  )

  router.all('/setup', (_req, res) => {
    res.set('Allow', 'GET, HEAD, POST')
    answer(res, 405, setupMessage(languageIn(_req), notAllowed))
  })

  router.use('/admin/create-first-user', async (_req, res) => {
    res.redirect(303, (await isOpen()) ? '/setup' : '/admin/login')
  })

  router.use('/setup', asPage)
  return router
}

const notAllowed = {
  da: 'Siden kan kun hentes og udfyldes',
  en: 'This page can only be read and filled in',
}
const unreadable = { da: 'Formularen kan ikke læses', en: 'The form cannot be read' }

/** Refusals on the way in (too many, too large, unreadable) as a page of its own. */
const asPage: ErrorRequestHandler = (error: unknown, req, res, next) => {
  const language = languageIn(req)
  if (error instanceof HttpError) {
    res.set(error.headers)
    return answer(res, error.status, setupMessage(language, error.reasons[0]))
  }
  const { status } = error as { status?: unknown }
  if (typeof status !== 'number' || status < 400 || status >= 500) return next(error)
  answer(res, status, setupMessage(language, unreadable))
}

async function signIn(payload: Payload, email: string, password: string): Promise<string> {
  const data = { email: email.trim().toLowerCase(), password }
  const { token } = await payload.login({ collection: 'users', data, overrideAccess: true })
  return signInCookie(payload, token)
}
