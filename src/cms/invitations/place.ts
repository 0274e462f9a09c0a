import type { PayloadRequest } from 'payload'
import { inOtherLanguage } from '../../fields/otherLanguage.ts'
import type { Invitation } from '../../generated/payload-types.ts'
import type { Language } from '../../i18n/text.ts'
import { mayPlace } from '../../interviews/answerStanding.ts'
import type { StoredAnswer } from '../../interviews/mergeAnswers.ts'
import { idOf } from '../../references.ts'
import { typedToRichText } from '../../richtext/typed.ts'
import { findInterviewDraft } from './draft.ts'
import { answersOf } from './find.ts'

/**
 * Puts the answers of an invitation into the interview's draft where nothing stands in their way, and gives the answers with
 * what was put there. Nothing is published, and nothing that an editor wrote is touched: what they wrote in an answer's place
 * stays, and the answer waits for them in the invitation.
 */
export async function placeAnswers(
  req: PayloadRequest,
  invitation: Invitation,
): Promise<StoredAnswer[]> {
  const { language } = invitation
  const id = idOf(invitation.interview) ?? ''
  const draft = await findInterviewDraft({ payload: req.payload, req }, id, language)
  const known = new Map(draft?.exchanges.map((exchange) => [exchange.id, exchange]))
  const answers = answersOf(invitation)
  const placing = new Map(
    answers
      .filter((answer) => mayPlace(answer, known.get(answer.exchange)))
      .map(({ exchange, text }) => [exchange, text]),
  )
  if (placing.size > 0) await writeIntoDraft(req, { id, language, answers: placing })
  return answers.map((answer) =>
    placing.has(answer.exchange) ? { ...answer, placed: answer.text } : answer,
  )
}

interface Placing {
  id: string
  language: Language
  /** What was typed, by exchange. */
  answers: ReadonlyMap<string, string>
  /** A question to add at the end, with its answer: what was removed since it was answered. */
  added?: { wording: string; text: string }
}

/**
 * Makes a new version of the draft with these answers as rich text. Everything else stays as it is, in every language. Gives the
 * id of what was added.
 */
export async function writeIntoDraft(
  req: PayloadRequest,
  { added, answers, id, language }: Placing,
): Promise<string | null> {
  const common = {
    collection: 'interviews',
    id,
    depth: 0,
    draft: true,
    locale: language,
    fallbackLocale: false,
    overrideAccess: true,
  } as const
  const { exchanges } = await req.payload.findByID({ ...common, req: inOtherLanguage(req) })
  const rows = (exchanges ?? []).map((row) => {
    const typed = answers.get(String(row.id))
    return typed === undefined ? row : { ...row, answer: typedToRichText(typed) }
  })
  const more = added ? [{ wording: added.wording, answer: typedToRichText(added.text) }] : []
  const written = await req.payload.update({
    ...common,
    req: inOtherLanguage(req),
    // The types ask for every required text; in this language there may be none, and a draft needs none.
    data: { exchanges: [...rows, ...more] as { wording: string }[] },
  })
  return added ? (written.exchanges?.at(-1)?.id ?? null) : null
}
