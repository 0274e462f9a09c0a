import { type Request, Router } from 'express'
import { now } from '../clock.ts'
import { cacheable } from '../cms/endpoints/cacheable.ts'
import { publicRoles } from '../cms/handover/publicRole.ts'
import { popoloOf } from '../cms/popolo/popolo.ts'
import { defaultLanguage, type Language, languages } from '../i18n/text.ts'
import { lifetimeOf } from '../publishing/lifetime.ts'
import type { Services } from '../services.ts'
import { sendJsonError } from './errors.ts'
import { openToReaders } from './guards/cors.ts'
import { HttpError } from './httpError.ts'
import { requestLanguage } from './language.ts'
import { sendWebResponse } from './webHandler.ts'

/** `GET /popolo.json?locale=da|en`: who holds, held and will hold the roles, for everyone and in a format of others. */
export function openData({ payload, env }: Pick<Services, 'payload' | 'env'>): Router {
  const router = Router()
  router.get('/popolo.json', async (req, res) => {
    const language = languageAsked(req)
    if (!language) return sendJsonError(res, unknownLanguage, requestLanguage(req))
    const [roles, settings] = await Promise.all([
      publicRoles(payload, language),
      payload.findGlobal({
        slug: 'settings',
        overrideAccess: false,
        locale: language,
        select: { siteName: true },
        depth: 0,
      }),
    ])
    const origin = env.publicUrl || `${req.protocol}://${req.host}`
    const reader = { user: null, headers: new Headers(tagsOf(req)) }
    const answer = {
      type: 'application/json',
      body: JSON.stringify(popoloOf(roles, settings.siteName || 'Stafet', { language, origin })),
      lifetime: lifetimeOf(
        roles.map(({ timeZone }) => timeZone),
        now(),
      ),
    }
    await sendWebResponse(req, res.set(openToReaders), cacheable(reader, answer))
  })
  return router
}

function languageAsked({ query: { locale = '' } }: Request): Language | null {
  return locale === '' ? defaultLanguage : (languages.find((each) => each === locale) ?? null)
}

const unknownLanguage = new HttpError(400, {
  da: `»locale« skal være ét af sprogene ${languages.join(', ')}.`,
  en: `“locale” must be one of the languages ${languages.join(', ')}.`,
})

function tagsOf({ headers }: Request): Record<string, string> {
  const tags = headers['if-none-match']
  return tags ? { 'if-none-match': tags } : {}
}
