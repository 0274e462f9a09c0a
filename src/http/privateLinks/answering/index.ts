import { answerPage } from '../../../site/privatePages/answer/AnswerPage.tsx'
import { answerView } from '../../../site/privatePages/answer/view.ts'
import type { PurposeHandler } from '../purpose.ts'
import { save, submit } from './act.ts'
import { load } from './load.ts'
import { portrait, sendPicture } from './portrait.ts'

/** Private links for answering the questions of an interview. */
export const answering: PurposeHandler = {
  show: async (asked) => {
    const behind = await load(asked)
    if (!behind) return null
    const view = answerView({ ...behind, moment: asked.moment })
    return answerPage(view, { path: asked.path, token: asked.formToken })
  },
  actions: { save, submit, portrait },
  files: { picture: sendPicture },
}
