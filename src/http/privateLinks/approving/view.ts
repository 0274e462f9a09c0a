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
import { filesFor, filesWithin } from './pictures.ts'

/**
 * What the page shows of it; null when nothing can be shown. `used` is for what comes when the link is used up and serves no more
 * pictures: the page carries them within itself.
 */
export async function viewOf(
  { moment, path, services }: PrivateAsked,
  { approval, content }: Behind,
  { used = false }: { used?: boolean } = {},
): Promise<ApproveView | null> {
  const { payload } = services
  const pictures = picturesIn(content)
  const fileOf = await (used ? filesWithin(payload, pictures) : filesFor(payload, pictures, path))
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
