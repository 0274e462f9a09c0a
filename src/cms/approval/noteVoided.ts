import type { CollectionAfterChangeHook } from 'payload'
import { changesBetween } from '../../approval/changes.ts'
import type { CanonicalContent } from '../../approval/content.ts'
import { now } from '../../clock.ts'
import { approvable } from './content.ts'
import { addedTo, byWhom } from './history.ts'
import { requestsAbout } from './requests.ts'

/**
 * Collection hook of interviews: writes into the history of each approval when a change voided it, and when the words came
 * back to what was approved: who, when and which parts. Nothing rests on it; whether an approval is valid is worked out.
 */
export const noteVoided: CollectionAfterChangeHook = async ({ doc, req }) => {
  const approved = await requestsAbout(req, String(doc.id), {
    state: { in: ['approved', 'approvedWithRemarks'] },
  })
  if (approved.length === 0) return doc
  const draft = await approvable(req, String(doc.id), { draft: true })
  if (!draft) return doc
  for (const one of approved) {
    const noted = draft.hash[one.language] === one.hash ? 'valid' : 'voided'
    if (noted === one.noted) continue
    const content = one.content as unknown as CanonicalContent
    const parts = changesBetween(content, draft.content[one.language]).map(({ part }) => part)
    await req.payload.update({
      collection: 'approvals',
      id: one.id,
      depth: 0,
      overrideAccess: true,
      req,
      data: {
        noted,
        history: addedTo(one, {
          at: now().toISOString(),
          by: byWhom(req),
          event: noted === 'valid' ? 'restored' : 'voided',
          ...(noted === 'voided' ? { parts } : {}),
        }),
      },
    })
  }
  return doc
}
