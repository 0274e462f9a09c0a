import type { PayloadRequest } from 'payload'
import { partsOf } from '../../approval/changes.ts'
import type { CanonicalContent } from '../../approval/content.ts'
import { rewritten } from '../../approval/rewrite.ts'
import type { Suggestion } from '../../approval/suggestions.ts'
import { now } from '../../clock.ts'
import { inOtherLanguage } from '../../fields/otherLanguage.ts'
import type { Approval } from '../../generated/payload-types.ts'
import type { Language, Localised } from '../../i18n/text.ts'
import { richPassage } from '../../richtext/passage.ts'
import { approvable } from './content.ts'
import { addedTo, byWhom } from './history.ts'
import { writeApproval } from './write.ts'

export const suggestionsOf = ({ suggestions }: Pick<Approval, 'suggestions'>): Suggestion[] =>
  Array.isArray(suggestions) ? (suggestions as unknown as Suggestion[]) : []

const unknown: Localised = {
  da: 'Der er intet åbent forslag til den del af teksten.',
  en: 'There is no open suggestion for that part of the text.',
}
const moved: Localised = {
  da: 'Den del af teksten er rettet, siden forslaget blev skrevet. Sæt selv de ord ind, som du vil have med, og afvis forslaget.',
  en: 'That part of the text was changed after the suggestion was written. Put in the words you want yourself, and decline the suggestion.',
}

/**
 * Accepts or declines one suggestion, in the transaction of `req`. Accepting writes the words into the draft; it publishes
 * nothing, and it is refused when the part no longer reads as it did, so that nobody's later words are lost. Gives why it can't
 * be done, or null.
 */
export async function settleSuggestion(
  req: PayloadRequest,
  approval: Approval,
  part: string,
  verdict: 'accepted' | 'declined',
): Promise<Localised | null> {
  const suggestions = suggestionsOf(approval)
  const open = suggestions.find((one) => one.part === part && one.state === 'open')
  if (!open) return unknown
  if (verdict === 'accepted' && !(await writePart(req, approval, open))) return moved
  await writeApproval(req, approval.id, {
    suggestions: suggestions.map((one) => (one === open ? { ...one, state: verdict } : one)),
    history: addedTo(approval, {
      at: now().toISOString(),
      by: byWhom(req),
      event: verdict === 'accepted' ? 'suggestionAccepted' : 'suggestionDeclined',
      parts: [part],
    }),
  })
  return null
}

/** Writes a suggestion into the draft; false when the part reads otherwise by now. */
async function writePart(
  req: PayloadRequest,
  { content: frozen, about, language }: Approval,
  { after, before, part }: Suggestion,
): Promise<boolean> {
  const draft = await approvable(req, about, { draft: true })
  if (!draft) return false
  const number = numberNow(frozen as unknown as CanonicalContent, draft.content[language], part)
  const name = number === null ? part : part.replace(/\d+/, String(number))
  const current = partsOf(draft.content[language]).get(name)?.text
  if (current !== before) return false
  const common = {
    collection: 'interviews',
    id: about,
    depth: 0,
    draft: true,
    overrideAccess: true,
    req: inOtherLanguage(req),
  } as const
  const [, , field] = part.split('.')
  const data =
    number === null
      ? { [part]: after }
      : { exchanges: await rowsWith(req, about, language, { number, field, before, after }) }
  await req.payload.update({
    ...common,
    locale: language,
    fallbackLocale: false,
    data: data as object,
  })
  return true
}

/** The number that a question has now: it may have been moved since, and is known by its words. */
function numberNow(frozen: CanonicalContent, now: CanonicalContent, part: string): number | null {
  const number = Number(/^exchanges\.(\d+)\./.exec(part)?.[1])
  if (Number.isNaN(number)) return null
  const wording = frozen.exchanges.find((one) => one.number === number)?.wording
  const same = now.exchanges.filter((one) => one.wording === wording)
  return same.find((one) => one.number === number)?.number ?? same[0]?.number ?? number
}

interface RowChange {
  number: number
  field: string | undefined
  before: string
  after: string
}

/** The rows of the draft in one language, one of them rewritten. */
async function rowsWith(
  req: PayloadRequest,
  id: string,
  language: Language,
  { after, before, field, number }: RowChange,
) {
  const read = {
    collection: 'interviews',
    id,
    depth: 0,
    draft: true,
    overrideAccess: true,
  } as const
  const own = await req.payload.findByID({
    ...read,
    locale: language,
    fallbackLocale: false,
    req: inOtherLanguage(req),
  })
  const all = await req.payload.findByID({ ...read, locale: 'all', req: inOtherLanguage(req) })
  return (own.exchanges ?? []).map((row, index) => {
    if (index !== number - 1) return row
    if (field === 'wording') return { ...row, wording: after }
    // Where the translation is missing, the interviewee read the other language, and changed that.
    const shown = richPassage(all.exchanges?.[index]?.answer as object, language)?.content
    return { ...row, answer: rewritten(shown, before, after) }
  })
}
