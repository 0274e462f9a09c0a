import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { changesBetween } from '../../approval/changes.ts'
import type { CanonicalContent } from '../../approval/content.ts'
import { now } from '../../clock.ts'
import type { Approval } from '../../generated/payload-types.ts'
import { type Approvable, approvable } from './content.ts'
import { addedTo, byWhom } from './history.ts'
import { approvedAbout } from './requests.ts'
import { writeApproval } from './write.ts'

/**
 * Writes into the history of the approvals of these interviews where a change voided one, and where the words came back to what
 * was approved: who, when and which parts. It belongs into the transaction that makes the change. Nothing rests on it; whether an
 * approval is valid is worked out. `concerns` leaves out the approvals that the change can't have touched.
 */
export async function noteStandings(
  req: PayloadRequest,
  interviews: readonly string[],
  concerns: (approved: CanonicalContent) => boolean = () => true,
): Promise<void> {
  const drafts = new Map<string, Approvable | null>()
  for (const one of await approvedAbout(req, interviews)) {
    if (!concerns(contentOf(one))) continue
    const draft = drafts.get(one.about) ?? (await approvable(req, one.about, { draft: true }))
    drafts.set(one.about, draft)
    if (draft) await note(req, one, draft)
  }
}

const contentOf = ({ content }: Pick<Approval, 'content'>): CanonicalContent =>
  content as unknown as CanonicalContent

async function note(req: PayloadRequest, approval: Approval, draft: Approvable): Promise<void> {
  const { hash, id, language } = approval
  const noted = draft.hash[language] === hash ? 'valid' : 'voided'
  if (noted === approval.noted) return
  const changes = changesBetween(contentOf(approval), draft.content[language])
  await writeApproval(req, id, {
    noted,
    history: addedTo(approval, {
      at: now().toISOString(),
      by: byWhom(req),
      event: noted === 'valid' ? 'restored' : 'voided',
      ...(noted === 'voided' ? { parts: changes.map(({ part }) => part) } : {}),
    }),
  })
}

/** Collection hook of interviews: see above. */
export const noteVoided: CollectionAfterChangeHook = async ({ doc, req }) => {
  await noteStandings(req, [String(doc.id)])
  return doc
}
