import { longestSuggestion, suggestionsIn } from '../../../approval/suggestions.ts'
import { suggestionsOf } from '../../../cms/approval/accept.ts'
import { type Decision, decide } from '../../../cms/approval/decide.ts'
import type { Approval } from '../../../generated/payload-types.ts'
import { sayMoment } from '../../../site/privatePages/answer/moments.ts'
import { approvePage, type Typed } from '../../../site/privatePages/approve/ApprovePage.tsx'
import { changedText } from '../../../site/privatePages/approve/changed.ts'
import { type Decided, receiptPage } from '../../../site/privatePages/approve/Receipt.tsx'
import { approveWords } from '../../../site/privatePages/approve/words.ts'
import { messagePage } from '../../../site/privatePages/message.tsx'
import type { PrivateAction, PrivateAsked, PrivateOutcome, Sent } from '../purpose.ts'
import { type Behind, load } from './load.ts'
import { viewOf } from './view.ts'

const longestRemark = 10_000

/** A decision from what was sent, or what has to be put right first. */
type Read = (behind: Behind, sent: Sent) => Decision | { problem: string }

const textIn = ({ fields }: Sent, name: string): string =>
  (fields.get(name) ?? '').replace(/\r\n?/g, '\n').trim()

const approve: Read = ({ approval }, sent) => {
  const remarks = textIn(sent, 'remarks')
  if (remarks.length > longestRemark) return { problem: approveWords[approval.language].tooLong }
  return {
    action: remarks ? 'approveWithRemarks' : 'approve',
    remarks: remarks || null,
    suggestions: [],
  }
}

const suggest: Read = ({ approval, content }, { fields }) => {
  const words = approveWords[approval.language]
  const suggestions = suggestionsIn(content, fields)
  if (suggestions.length === 0) return { problem: words.noChange }
  if (suggestions.some(({ after }) => after.length > longestSuggestion)) {
    return { problem: words.tooLong }
  }
  return { action: 'suggest', remarks: null, suggestions }
}

const decline: Read = ({ approval }, sent) => {
  const words = approveWords[approval.language]
  const reason = textIn(sent, 'reason')
  if (reason === '') return { problem: words.noReason }
  if (reason.length > longestRemark) return { problem: words.tooLong }
  return { action: 'decline', remarks: reason, suggestions: [] }
}

const action = (name: Typed['action'], limit: number, read: Read): PrivateAction => ({
  limit,
  takes: ['form'],
  run: async (asked, sent) => {
    const behind = await load(asked)
    if (!behind) return null
    const decision = read(behind, sent)
    if ('problem' in decision) {
      const view = await viewOf(asked, behind)
      const forms = { path: asked.path, token: asked.formToken }
      const typed = { action: name, problem: decision.problem, fields: sent.fields }
      return view && { kind: 'page', status: 422, page: approvePage(view, forms, typed) }
    }
    const { id, language } = behind.approval
    const done = await decide(
      asked.services.payload,
      { id, language, link: asked.link.id },
      decision,
    )
    if (done.kind === 'missing') return null
    if (done.kind === 'changed') {
      return { kind: 'page', status: 409, page: messagePage(language, changedText) }
    }
    const status = done.kind === 'decided' ? 200 : 409
    return receipt(asked, { ...behind, approval: done.approval }, status)
  },
})

/** What stands now, whoever of two windows was first. */
async function receipt(
  asked: PrivateAsked,
  behind: Behind,
  status: number,
): Promise<PrivateOutcome | null> {
  const view = await viewOf(asked, behind, { used: true })
  const decided = decidedOf(behind.approval, asked.moment)
  return view && decided && { kind: 'page', status, page: receiptPage(view, decided) }
}

export function decidedOf(approval: Approval, moment: Date): Decided | null {
  const { decidedAt, language, remarks, state } = approval
  if (!decidedAt) return null
  return {
    state,
    at: sayMoment(new Date(decidedAt), moment, language),
    remarks: remarks ?? null,
    suggestions: suggestionsOf(approval),
  }
}

/** What somebody can decide, each by a form of its own. */
export const decisions = {
  approve: action('approve', 64 * 1024, approve),
  suggest: action('suggest', 2 * 1024 * 1024, suggest),
  decline: action('decline', 64 * 1024, decline),
}
