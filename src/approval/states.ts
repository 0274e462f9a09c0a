import type { Localised } from '../i18n/text.ts'

/**
 * Where a request for approval stands. `superseded`: a newer one took its place before it was decided, or after changes
 * were suggested.
 */
export const approvalStates = [
  'asked',
  'approved',
  'approvedWithRemarks',
  'changesSuggested',
  'declined',
  'withdrawn',
  'superseded',
] as const
export type ApprovalState = (typeof approvalStates)[number]

/** What can be done to one: the first four by the interviewee, the others by editors. */
export const approvalActions = [
  'approve',
  'approveWithRemarks',
  'suggest',
  'decline',
  'withdraw',
  'supersede',
] as const
export type ApprovalAction = (typeof approvalActions)[number]

/** Every transition there is; whatever isn't here can't be done. A decision stands: nobody takes it back or makes it over. */
export const approvalTable: Record<
  ApprovalState,
  Partial<Record<ApprovalAction, ApprovalState>>
> = {
  asked: {
    approve: 'approved',
    approveWithRemarks: 'approvedWithRemarks',
    suggest: 'changesSuggested',
    decline: 'declined',
    withdraw: 'withdrawn',
    supersede: 'superseded',
  },
  approved: {},
  approvedWithRemarks: {},
  changesSuggested: { supersede: 'superseded' },
  declined: {},
  withdrawn: {},
  superseded: {},
}

/** The state after an action, or null when it can't be done. */
export const approvalAfter = (state: ApprovalState, action: ApprovalAction): ApprovalState | null =>
  approvalTable[state][action] ?? null

/** Whether somebody said yes: remarks are for the editor's ear and take nothing back. */
export const isApproved = (state: ApprovalState): boolean =>
  state === 'approved' || state === 'approvedWithRemarks'

/** What editors read. */
export const approvalStateLabels: Record<ApprovalState, Localised> = {
  asked: { da: 'Venter på svar', en: 'Waiting for an answer' },
  approved: { da: 'Godkendt', en: 'Approved' },
  approvedWithRemarks: { da: 'Godkendt med bemærkninger', en: 'Approved with remarks' },
  changesSuggested: { da: 'Ændringer foreslået', en: 'Changes suggested' },
  declined: { da: 'Afvist', en: 'Declined' },
  withdrawn: { da: 'Trukket tilbage', en: 'Withdrawn' },
  superseded: { da: 'Afløst af en ny', en: 'Replaced by a newer one' },
}
