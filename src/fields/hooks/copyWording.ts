import type { FieldHook, PayloadRequest } from 'payload'
import { type Localised, languageOf } from '../../i18n/text.ts'
import { wordingAfter } from '../../interviews/wording.ts'
import { idOf, type Reference } from '../../references.ts'
import { inOtherLanguage } from '../otherLanguage.ts'
import { spreadLocales } from './spreadLocales.ts'

type Wording = Partial<Localised>
type Exchange = { question?: Reference; wording?: string | null }

/** A question's wording in every language; undefined when there is no such question. */
async function wordingOf(
  id: string | undefined,
  req: PayloadRequest,
): Promise<Wording | undefined> {
  if (!id) return undefined
  const question = await req.payload.findByID({
    collection: 'questions',
    id,
    locale: 'all',
    depth: 0,
    disableErrors: true,
    trash: true,
    overrideAccess: true,
    req: inOtherLanguage(req),
  })
  return question?.wording as unknown as Wording | undefined
}

/** Field hook of an exchange's wording: copies the chosen question's, in every language. */
export const copyWording: FieldHook = async (args) => {
  const { previousSiblingDoc, req, siblingData, siblingDocWithLocales, value } = args
  const chosen = idOf((siblingData as Exchange).question)
  if (!chosen) return value
  const chosenBefore = idOf((previousSiblingDoc as Exchange | undefined)?.question)
  const chosenNow = chosen !== chosenBefore
  if (!chosenNow && value) return value
  const before = (siblingDocWithLocales as { wording?: Wording }).wording
  const wording = wordingAfter({
    question: await wordingOf(chosen, req),
    previous: chosenNow ? await wordingOf(chosenBefore, req) : undefined,
    chosenNow,
    language: languageOf(req.locale),
    written: value as string | null | undefined,
    before: before ?? {},
  })
  return spreadLocales({ ...args, value: wording })
}
