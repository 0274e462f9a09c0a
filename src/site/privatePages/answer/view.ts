import type { DraftExchange, InterviewDraft } from '../../../cms/invitations/draft.ts'
import { answersOf } from '../../../cms/invitations/find.ts'
import { noteName, type SentWords } from '../../../cms/invitations/write.ts'
import type { Invitation } from '../../../generated/payload-types.ts'
import { dayOfStored } from '../../../handover/calendar.ts'
import { sayDay } from '../../../handover/sayDay.ts'
import type { Language } from '../../../i18n/text.ts'
import type { Conflict, StoredAnswer } from '../../../interviews/mergeAnswers.ts'
import type { InvitationState } from '../../../links/invitationStates.ts'
import { sayMoment } from './moments.ts'

/** A field to write in: what it holds, the revision that this began with, and what somebody else saved meanwhile. */
export interface Field {
  text: string
  revision: number
  conflict: string | null
}

export interface Asked extends Field {
  /** The id of the exchange. */
  id: string
  number: number
  wording: string
  /** How the question was worded when it was answered, when that is not how it is now. */
  before: string | null
  removed: boolean
}

/** What the page shows, in the language of the invitation. */
export interface AnswerView {
  language: Language
  title: string | null
  name: string
  from: string | null
  message: string | null
  answerBy: string | null
  state: InvitationState
  questions: Asked[]
  note: Field
  savedAt: string | null
  submittedAt: string | null
  portrait: boolean
}

interface Parts {
  invitation: Invitation
  draft: InterviewDraft
  /** The name of the editor who asks. */
  from: string | null
  moment: Date
  /** What came with a form that could not be saved as it was, to be shown again. */
  typed?: SentWords
  conflicts?: readonly Conflict[]
}

/**
 * The questions of the draft in their order, each with what was written; behind them those that were answered and then removed
 * from the interview.
 */
export function answerView({
  conflicts = [],
  draft,
  from,
  invitation,
  moment,
  typed,
}: Parts): AnswerView {
  const { language, message, note, noteRevision, person, savedAt, state, submittedAt } = invitation
  const stored = answersOf(invitation)
  const asks = questionsOf(draft.exchanges, stored)
  const fieldOf = (id: string, before: Pick<StoredAnswer, 'text' | 'revision'>): Field => {
    const conflict = conflicts.find(({ exchange }) => exchange === id)
    const mine = id === noteName ? typed?.note : typed?.answers.find((one) => one.exchange === id)
    return {
      text: mine?.text ?? before.text,
      revision: before.revision,
      conflict: conflict?.text ?? null,
    }
  }
  const answerBy = dayOfStored(invitation.answerBy)
  const said = (at: string | null | undefined) => at && sayMoment(new Date(at), moment, language)
  return {
    language,
    title: draft.title,
    name: person.name,
    from,
    message: message?.trim() || null,
    answerBy: answerBy && sayDay(answerBy, language),
    state,
    questions: asks.map((ask) => ({ ...ask, ...fieldOf(ask.id, ask) })),
    note: fieldOf(noteName, { text: note ?? '', revision: noteRevision }),
    savedAt: said(savedAt) || null,
    submittedAt: said(submittedAt) || null,
    portrait: Boolean(invitation.portrait),
  }
}

function questionsOf(exchanges: readonly DraftExchange[], stored: readonly StoredAnswer[]) {
  const blank = { text: '', revision: 0, wording: null }
  const asked = exchanges.map(({ id, wording }, index) => {
    const answer = stored.find(({ exchange }) => exchange === id) ?? blank
    const reworded =
      answer.text.trim() !== '' && answer.wording !== null && answer.wording !== wording
    return {
      id,
      number: index + 1,
      wording,
      before: reworded ? answer.wording : null,
      removed: false,
      text: answer.text,
      revision: answer.revision,
    }
  })
  const known = new Set(exchanges.map(({ id }) => id))
  const removed = stored
    .filter(({ exchange, text }) => !known.has(exchange) && text.trim() !== '')
    .map(({ exchange, revision, text, wording }, index) => ({
      id: exchange,
      number: exchanges.length + index + 1,
      wording: wording ?? '',
      before: null,
      removed: true,
      text,
      revision,
    }))
  return [...asked, ...removed]
}
