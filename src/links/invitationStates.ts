import type { Localised } from '../i18n/text.ts'

/** Where an invitation stands. Only `open` and `reopened` may be written in. */
export const invitationStates = ['open', 'submitted', 'reopened', 'closed'] as const
export type InvitationState = (typeof invitationStates)[number]

/** What can be done to one: `save` and `submit` by whoever was invited, the rest by editors. */
export type InvitationAction = 'save' | 'submit' | 'reopen' | 'close'

/** Every transition there is; whatever isn't here can't be done. */
export const invitationTable: Record<
  InvitationState,
  Partial<Record<InvitationAction, InvitationState>>
> = {
  open: { save: 'open', submit: 'submitted', close: 'closed' },
  submitted: { reopen: 'reopened', close: 'closed' },
  reopened: { save: 'reopened', submit: 'submitted', close: 'closed' },
  closed: { reopen: 'reopened' },
}

/** The state after an action, or null when it can't be done. */
export const invitationAfter = (
  state: InvitationState,
  action: InvitationAction,
): InvitationState | null => invitationTable[state][action] ?? null

const standing: Record<InvitationState, Localised> = {
  open: {
    da: 'Invitationen er allerede åben for svar.',
    en: 'The invitation is open for answers already.',
  },
  submitted: { da: 'Svarene er sendt.', en: 'The answers have been sent.' },
  reopened: {
    da: 'Invitationen er allerede åben for svar.',
    en: 'The invitation is open for answers already.',
  },
  closed: { da: 'Invitationen er lukket.', en: 'The invitation is closed.' },
}

/** Why an action that the table doesn't know in this state can't be done. */
export const whyNotInvitation = (state: InvitationState): Localised => standing[state]
