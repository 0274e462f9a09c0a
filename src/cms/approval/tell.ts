import type { PayloadRequest } from 'payload'
import type { Approval } from '../../generated/payload-types.ts'
import { approvalDecided } from '../../mail/approvalLetters.ts'
import { writeLetter } from '../../mail/letter.ts'
import { idOf } from '../../references.ts'
import { afterCommit } from '../afterCommit.ts'
import { accountOf } from '../invitations/tell.ts'
import { adminAddress } from '../links/index.ts'
import { titleOf } from './send.ts'

/** Mails whoever asked for the approval what was decided, once the transaction is committed. */
export async function tellDecision(req: PayloadRequest, approval: Approval): Promise<void> {
  const { payload } = req
  await afterCommit(req, async () => {
    const editor = await accountOf(payload, idOf(approval.askedBy))
    if (!editor) return
    const letter = approvalDecided({
      ...editor,
      interviewee: approval.person.name,
      title: titleOf(approval) || null,
      state: approval.state,
      remarks: approval.remarks?.trim() || null,
      link: adminAddress(payload, 'interviews', approval.about),
    })
    await payload.sendEmail({ to: editor.email, ...writeLetter(letter) })
  })
}
