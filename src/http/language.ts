import type { Request } from 'express'
import { defaultLanguage, type Language, languages } from '../i18n/text.ts'

/** The cookie in which the admin panel keeps its reader's language. */
const languageCookie = /(?:^|;\s*)payload-lng=(da|en)(?:;|$)/

/** The reader's language: what they chose in the admin, else Accept-Language by its weights, else Danish. */
export function requestLanguage(req: Request): Language {
  const chosen = languageCookie.exec(req.headers.cookie ?? '')?.[1]
  if (chosen === 'da' || chosen === 'en') return chosen
  const accepted = req.acceptsLanguages([...languages])
  return languages.find((language) => language === accepted) ?? defaultLanguage
}
