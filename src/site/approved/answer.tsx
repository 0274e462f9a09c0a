import type { TypedUser } from 'payload'
import { isEditor, type Person } from '../../access/people.ts'
import { type CanonicalContent, picturesIn } from '../../approval/content.ts'
import { frozenMedia } from '../../cms/approval/frozenMedia.ts'
import { findApproval } from '../../cms/approval/write.ts'
import { canBeId } from '../../database/ids.ts'
import type { Language } from '../../i18n/text.ts'
import { frameOf } from '../answer.ts'
import { renderPage } from '../components/Document.tsx'
import { findSettings } from '../queries/settings.ts'
import type { SiteServices } from '../services.ts'
import { ApprovedNotice } from './ApprovedNotice.tsx'
import { frozenView } from './frozenView.tsx'

/** For editors: the words that somebody was asked to approve, as a page; null for everybody else, and when there are none. */
export async function answerApproved(
  services: SiteServices,
  user: TypedUser,
  id: string,
): Promise<{ language: Language; page: string } | null> {
  const { clock, payload } = services
  if (!isEditor(user as Person) || !canBeId(payload, id)) return null
  const approval = await findApproval({ payload }, id)
  if (!approval) return null
  const content = approval.content as unknown as CanonicalContent
  const media = await frozenMedia(payload, picturesIn(content))
  const view = frozenView(content, clock(), ({ media: of }) => media.get(of) ?? null)
  if (!view) return null
  const { language } = approval
  const settings = await findSettings(payload, language)
  const main = (
    <>
      <ApprovedNotice approval={approval} moment={clock()} />
      {view.main}
    </>
  )
  const shown = { ...view, main, crumbs: [], noIndex: true as const }
  return { language, page: renderPage(frameOf(services, settings, null, language), shown) }
}
