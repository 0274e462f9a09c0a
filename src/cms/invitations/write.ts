import type { Payload, PayloadRequest } from 'payload'
import { now } from '../../clock.ts'
import { lockInTransaction } from '../../database/lock.ts'
import { retryingTransient } from '../../database/retry.ts'
import type { Invitation } from '../../generated/payload-types.ts'
import type { Language } from '../../i18n/text.ts'
import { type Conflict, mergeAnswers, type SentAnswer } from '../../interviews/mergeAnswers.ts'
import { invitationAfter } from '../../links/invitationStates.ts'
import { inTransaction } from '../inTransaction.ts'
import { answersOf, findInvitation, writeInvitation } from './find.ts'
import { placeAnswers } from './place.ts'
import { tellEditor } from './tell.ts'

/** What a page sends: answers, and the note to the editor as one more under its own name. */
export interface SentWords {
  answers: readonly SentAnswer[]
  note: Pick<SentAnswer, 'text' | 'revision'> | null
}

/** The name of the note among answers. */
export const noteName = 'note'

/**
 * What came of it. `closed`: nothing may be written any more; `nothing`: there is no word to submit. With conflicts, what did
 * not conflict is saved, and nothing is submitted.
 */
export type Written =
  | { kind: 'saved' | 'submitted'; invitation: Invitation; conflicts: Conflict[] }
  | { kind: 'closed' | 'nothing'; invitation: Invitation; conflicts: Conflict[] }
  | { kind: 'missing' }

interface Wish {
  id: string
  language: Language
  words: SentWords
}

/** Saves what was typed. The same words saved twice change nothing. */
export const saveWords = (payload: Payload, wish: Wish): Promise<Written> =>
  withInvitation(payload, wish, async (req, invitation) => {
    if (!invitationAfter(invitation.state, 'save')) {
      return { kind: 'closed', invitation, conflicts: [] }
    }
    return { kind: 'saved', ...(await mergeInto(req, invitation, wish.words)) }
  })

/**
 * Saves what was typed, hands it in, puts it into the draft and tells the editor. Handing in twice, or from two windows at once,
 * is handing in once.
 */
export const submitWords = (payload: Payload, wish: Wish): Promise<Written> =>
  withInvitation(payload, wish, async (req, invitation) => {
    const state = invitationAfter(invitation.state, 'submit')
    if (!state) return { kind: 'closed', invitation, conflicts: [] }
    const merged = await mergeInto(req, invitation, wish.words)
    if (merged.conflicts.length > 0) return { kind: 'saved', ...merged }
    const answers = answersOf(merged.invitation)
    if (answers.every(({ text }) => text.trim() === '')) return { kind: 'nothing', ...merged }
    const placed = await placeAnswers(req, merged.invitation)
    const submitted = await writeInvitation(req, invitation.id, {
      state,
      submittedAt: now().toISOString(),
      answers: placed,
    })
    await tellEditor(req, submitted)
    return { kind: 'submitted', invitation: submitted, conflicts: [] }
  })

/** One transaction on an invitation that nobody else writes to meanwhile. */
function withInvitation(
  payload: Payload,
  { id, language }: Wish,
  work: (req: PayloadRequest, invitation: Invitation) => Promise<Written>,
): Promise<Written> {
  return retryingTransient(() =>
    inTransaction(payload, { language }, async (req): Promise<Written> => {
      await lockInTransaction(req, `invitation ${id}`)
      const invitation = await findInvitation({ payload, req }, id)
      return invitation ? work(req, invitation) : { kind: 'missing' }
    }),
  )
}

async function mergeInto(
  req: PayloadRequest,
  invitation: Invitation,
  { answers, note }: SentWords,
) {
  const merged = mergeAnswers(answersOf(invitation), answers)
  const noteBefore = {
    exchange: noteName,
    wording: null,
    text: invitation.note ?? '',
    revision: invitation.noteRevision,
    placed: null,
  }
  const sentNote = note ? [{ ...note, exchange: noteName, wording: null }] : []
  const mergedNote = mergeAnswers([noteBefore], sentNote)
  const conflicts = [...merged.conflicts, ...mergedNote.conflicts]
  if (!merged.changed && !mergedNote.changed) return { invitation, conflicts }
  const [kept = noteBefore] = mergedNote.answers
  const written = await writeInvitation(req, invitation.id, {
    answers: merged.answers,
    note: kept.text,
    noteRevision: kept.revision,
    savedAt: now().toISOString(),
  })
  return { invitation: written, conflicts }
}
