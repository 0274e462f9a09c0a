import type { Written } from '../../../cms/invitations/write.ts'
import { type SentWords, saveWords, submitWords } from '../../../cms/invitations/write.ts'
import type { Localised } from '../../../i18n/text.ts'
import { answerPage } from '../../../site/privatePages/answer/AnswerPage.tsx'
import { sayMoment } from '../../../site/privatePages/answer/moments.ts'
import { answerView } from '../../../site/privatePages/answer/view.ts'
import { answerWords } from '../../../site/privatePages/answer/words.ts'
import type { PrivateAction, PrivateAsked, PrivateOutcome } from '../purpose.ts'
import { type Behind, load } from './load.ts'
import { wordsIn } from './words.ts'

const limit = 2 * 1024 * 1024

const both = (key: 'conflictText' | 'nothing' | 'tooLong' | 'closedElsewhere'): Localised => ({
  da: answerWords.da[key],
  en: answerWords.en[key],
})

/** Saves what was typed: as the page's script does while one types, or by the button of the plain form. */
export const save: PrivateAction = {
  limit,
  takes: ['json', 'form'],
  run: (asked, sent) => run(asked, wordsIn(sent), { save: saveWords, json: Boolean(sent.json) }),
}

/** Saves what was typed and hands it in. */
export const submit: PrivateAction = {
  limit,
  takes: ['form'],
  run: (asked, sent) => run(asked, wordsIn(sent), { save: submitWords, json: false }),
}

type Way = { save: typeof saveWords; json: boolean }

async function run(
  asked: PrivateAsked,
  words: SentWords | null,
  { json, save: write }: Way,
): Promise<PrivateOutcome | null> {
  const behind = await load(asked)
  if (!behind) return null
  const { invitation } = behind
  if (!words) return tooLong(asked, behind, json)
  const { language } = invitation
  const written = await write(asked.services.payload, { id: invitation.id, language, words })
  if (written.kind === 'missing') return null
  return json ? asJson(asked, written) : asPage(asked, behind, words, written)
}

type Done = Exclude<Written, { kind: 'missing' }>

function asJson({ moment }: PrivateAsked, { conflicts, invitation, kind }: Done): PrivateOutcome {
  const { answers, language, noteRevision, savedAt } = invitation
  if (kind === 'closed') {
    const message = both('closedElsewhere')[language]
    return { kind: 'json', status: 409, body: { closed: true, errors: [{ message }] } }
  }
  const revisions = Object.fromEntries(
    (answers ?? []).map(({ exchange, revision }) => [exchange, revision]),
  )
  return {
    kind: 'json',
    status: conflicts.length > 0 ? 409 : 200,
    body: {
      at: savedAt ? sayMoment(new Date(savedAt), moment, language) : null,
      revisions: { ...revisions, note: noteRevision },
      conflicts,
    },
  }
}

function asPage(
  asked: PrivateAsked,
  behind: Behind,
  typed: SentWords,
  { conflicts, invitation, kind }: Done,
): PrivateOutcome {
  const page = (status: number, problem: Localised, more = {}) => ({
    kind: 'page' as const,
    status,
    page: answerPage(
      answerView({ ...behind, invitation, moment: asked.moment, typed, conflicts }),
      { path: asked.path, token: asked.formToken, problem, ...more },
    ),
  })
  if (conflicts.length > 0) return page(409, both('conflictText'))
  if (kind === 'nothing') return page(422, both('nothing'))
  if (kind !== 'closed') return { kind: 'back' }
  const stored = new Map(invitation.answers?.map(({ exchange, text }) => [exchange, text ?? '']))
  const unsaved = typed.answers
    .filter(({ exchange, text }) => text.trim() !== '' && stored.get(exchange) !== text)
    .map(({ text, wording }) => ({ text, wording: wording ?? '' }))
  if (unsaved.length === 0) return { kind: 'back' }
  const view = answerView({ ...behind, invitation, moment: asked.moment })
  const forms = { path: asked.path, token: asked.formToken }
  return { kind: 'page', status: 409, page: answerPage(view, { ...forms, unsaved }) }
}

function tooLong(asked: PrivateAsked, behind: Behind, json: boolean): PrivateOutcome {
  const problem = both('tooLong')
  if (json) {
    const message = problem[behind.invitation.language]
    return { kind: 'json', status: 422, body: { errors: [{ message }] } }
  }
  const view = answerView({ ...behind, moment: asked.moment })
  const forms = { path: asked.path, token: asked.formToken }
  return { kind: 'page', status: 422, page: answerPage(view, { ...forms, problem }) }
}
