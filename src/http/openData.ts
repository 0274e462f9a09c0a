import { type Request, Router } from 'express'
import { now } from '../clock.ts'
import { cacheable } from '../cms/endpoints/cacheable.ts'
import { publicRoles } from '../cms/handover/publicRole.ts'
import { popoloOf } from '../cms/popolo/popolo.ts'
import { defaultLanguage, type Language, languages } from '../i18n/text.ts'
import { lifetimeOf } from '../publishing/lifetime.ts'
import type { Services } from '../services.ts'
import { sendJsonError } from './errors.ts'
import { HttpError } from './httpError.ts'
import type { ApiMemory } from './kept/apiMemory.ts'
import { madeOf } from './kept/madeOf.ts'
import { requestLanguage } from './language.ts'

/** `GET /popolo.json?locale=da|en`: who holds, held and will hold the roles, for everyone and in a format of others. */
export function openData(services: OpenDataServices, memory: ApiMemory): Router {
  const router = Router()
  router.get('/popolo.json', async (req, res) => {
    const language = languageAsked(req)
    if (!language) return sendJsonError(res, unknownLanguage, requestLanguage(req))
    await memory.answer(req, res, `/popolo.json?locale=${language}`, async () =>
      madeOf(await popolo(services, language)),
    )
  })
  return router
}

type OpenDataServices = Pick<Services, 'payload' | 'env'>

async function popolo({ payload, env }: OpenDataServices, language: Language) {
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
  const reader = { language, origin: env.publicUrl }
  const zones = roles.map(({ timeZone }) => timeZone)
  const anyone = { user: null, headers: new Headers() }
  return cacheable(anyone, {
    type: 'application/json',
    body: JSON.stringify(popoloOf(roles, settings.siteName || 'Stafet', reader)),
    lifetime: lifetimeOf(zones, now()),
  })
}

function languageAsked({ query: { locale = '' } }: Request): Language | null {
  return locale === '' ? defaultLanguage : (languages.find((each) => each === locale) ?? null)
}

const unknownLanguage = new HttpError(400, {
  da: `»locale« skal være ét af sprogene ${languages.join(', ')}.`,
  en: `“locale” must be one of the languages ${languages.join(', ')}.`,
})
