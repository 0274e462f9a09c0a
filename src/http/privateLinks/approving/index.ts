import { approvePage } from '../../../site/privatePages/approve/ApprovePage.tsx'
import { changedText } from '../../../site/privatePages/approve/changed.ts'
import { messagePage } from '../../../site/privatePages/message.tsx'
import type { PurposeHandler } from '../purpose.ts'
import { decisions } from './act.ts'
import { load } from './load.ts'
import { pictureFiles } from './pictures.ts'
import { viewOf } from './view.ts'

/** Private links for approving the words of an interview. A decision uses its link up. */
export const approving: PurposeHandler = {
  show: async (asked) => {
    const behind = await load(asked)
    if (behind?.approval.state !== 'asked') return null
    if (!behind.current) return messagePage(behind.approval.language, changedText)
    const view = await viewOf(asked, behind)
    return view && approvePage(view, { path: asked.path, token: asked.formToken }, null)
  },
  actions: decisions,
  files: pictureFiles,
}
