import type { Payload, PayloadRequest } from 'payload'
import type { Invitation } from '../../generated/payload-types.ts'
import { type Language, languageOf } from '../../i18n/text.ts'
import { answersCameIn } from '../../mail/invitationLetters.ts'
import { writeLetter } from '../../mail/letter.ts'
import { idOf } from '../../references.ts'
import { afterCommit } from '../afterCommit.ts'
import { adminAddress } from '../links/index.ts'
import { findInterviewDraft } from './draft.ts'

export interface Editor {
  id: string
  email: string
  name: string
  language: Language
}

/** Mails whoever takes care of the interview, else whoever invited, that answers came in; once the transaction is committed. */
export async function tellEditor(req: PayloadRequest, invitation: Invitation): Promise<void> {
  const { payload } = req
  const interview = idOf(invitation.interview) ?? ''
  const draft = await findInterviewDraft({ payload, req }, interview, invitation.language)
  await afterCommit(req, async () => {
    const editor =
      (await accountOf(payload, draft?.assignedTo)) ??
      (await accountOf(payload, idOf(invitation.invitedBy)))
    if (!editor) return
    const letter = answersCameIn({
      ...editor,
      interviewee: invitation.person.name,
      title: draft?.title ?? null,
      note: invitation.note?.trim() || null,
      link: adminAddress(payload, 'interviews', interview),
    })
    await payload.sendEmail({ to: editor.email, ...writeLetter(letter) })
  })
}

/** Somebody's account, if they are an editor: an ambassador's user sees no invitations. */
export async function accountOf(payload: Payload, id: string | undefined): Promise<Editor | null> {
  if (!id) return null
  const user = await payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!user || user.role === 'ambassador') return null
  return { id, email: user.email, name: user.name, language: languageOf(user.language) }
}
