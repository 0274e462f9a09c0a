import type { FieldHook } from 'payload'
import { type Language, languageOf } from '../../i18n/text.ts'
import { wordingAfter } from '../../interviews/wording.ts'
import { idOf, type Reference } from '../../references.ts'
import { inOtherLanguage } from '../otherLanguage.ts'
import { spreadLocales } from './spreadLocales.ts'

type Exchange = { question?: Reference; wording?: string | null }

/** Field hook of an exchange's wording: copies the chosen question's, in every language. */
export const copyWording: FieldHook = async (args) => {
  const { previousSiblingDoc, req, siblingData, siblingDocWithLocales, value } = args
  const chosen = idOf((siblingData as Exchange).question)
  if (!chosen) return value
  const chosenNow = chosen !== idOf((previousSiblingDoc as Exchange | undefined)?.question)
  if (!chosenNow && value) return value
  const question = await req.payload.findByID({
    collection: 'questions',
    id: chosen,
    locale: 'all',
    depth: 0,
    disableErrors: true,
    trash: true,
    overrideAccess: true,
    req: inOtherLanguage(req),
  })
  const before = (siblingDocWithLocales as { wording?: Partial<Record<Language, string>> }).wording
  const wording = wordingAfter({
    question: question?.wording as unknown as Partial<Record<Language, string>> | undefined,
    chosenNow,
    language: languageOf(req.locale),
    written: value as string | null | undefined,
    before: before ?? {},
  } as Parameters<typeof wordingAfter>[0])
  return spreadLocales({ ...args, value: wording })
}
