import type { TypedUser } from 'payload'
import { otherThan } from '../../i18n/text.ts'
import { type PreviewTarget, previewAddress } from '../../publishing/preview.ts'
import { frameOf } from '../answer.ts'
import { renderPage } from '../components/Document.tsx'
import { findSettings } from '../queries/settings.ts'
import { noQuery } from '../query.ts'
import type { SiteServices } from '../services.ts'
import { viewOf } from '../views.ts'
import { previewAssets } from './assets.ts'
import { findDraft } from './draft.ts'
import { draftKey, showing } from './showing.ts'

/** The page of a draft as HTML, for somebody who is signed in; null when there is nothing that they may see. */
export async function answerPreview(
  services: SiteServices,
  user: TypedUser,
  target: PreviewTarget,
): Promise<string | null> {
  const { payload, clock } = services
  const { collection, id, language } = target
  const draft = await findDraft(payload, user, collection, id, clock())
  if (!draft) return null
  const settings = await findSettings(payload, language)
  const asked = { kind: 'document', section: collection, slug: draftKey(draft) } as const
  const shown = { ...services, payload: showing(payload, draft, user) }
  const view = await viewOf(shown, settings, asked, noQuery, language)
  if (!view) return null
  const { script, stylesheet } = previewAssets()
  const preview = {
    state: draft.state,
    savedAt: draft.savedAt,
    otherLanguage: previewAddress({ ...target, language: otherThan(language) }),
    script: script.path,
    stylesheet: stylesheet.path,
  }
  return renderPage({ ...frameOf(services, settings, null, language), preview }, view)
}
