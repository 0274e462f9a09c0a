import { partLabel } from '../../../approval/changes.ts'
import { picturesIn } from '../../../approval/content.ts'
import { suggestibleParts } from '../../../approval/suggestions.ts'
import { dayOfStored } from '../../../handover/calendar.ts'
import { sayDay } from '../../../handover/sayDay.ts'
import { frozenView } from '../../../site/approved/frozenView.tsx'
import type { ApproveView } from '../../../site/privatePages/approve/ApprovePage.tsx'
import { nameOfAsker } from '../askedBy.ts'
import type { PrivateAsked } from '../purpose.ts'
import type { Behind } from './load.ts'
import { filesFor } from './pictures.ts'

/**
 * What the page shows of it; null when nothing can be shown. Pictures are served under the link, so a receipt, which comes when
 * the link is used up, goes without.
 */
export async function viewOf(
  { moment, path, services }: PrivateAsked,
  { approval, content }: Behind,
  { pictures = true }: { pictures?: boolean } = {},
): Promise<ApproveView | null> {
  const { payload } = services
  const fileOf = await filesFor(payload, pictures ? picturesIn(content) : [], path)
  const text = frozenView(content, moment, fileOf)
  if (!text) return null
  const { language, message, person, practiceText } = approval
  const day = dayOfStored(approval.answerBy)
  return {
    language,
    title: content.title,
    name: person.name,
    from: await nameOfAsker(payload, approval.askedBy),
    message: message?.trim() || null,
    answerBy: day && sayDay(day, language),
    practice: practiceText ?? '',
    text: text.main,
    parts: suggestibleParts(content).map(([part, words]) => ({
      part,
      label: partLabel(part),
      text: words,
    })),
  }
}
