import type { Localised } from '../i18n/text.ts'

/** Where a handover stands. */
export const handoverStates = ['planned', 'carriedOut', 'undone', 'cancelled'] as const
export type HandoverState = (typeof handoverStates)[number]

/** What can be done to a handover. */
export type HandoverAction = 'change' | 'carryOut' | 'cancel' | 'undo'

/** Every transition there is; what is not in the table can't happen. */
export const transitions: readonly {
  from: HandoverState
  action: HandoverAction
  to: HandoverState
}[] = [
  { from: 'planned', action: 'change', to: 'planned' },
  { from: 'planned', action: 'carryOut', to: 'carriedOut' },
  { from: 'planned', action: 'cancel', to: 'cancelled' },
  { from: 'carriedOut', action: 'undo', to: 'undone' },
]

/** What the action makes of the state; null when it can't be done there. */
export function stateAfter(state: HandoverState, action: HandoverAction): HandoverState | null {
  return transitions.find((each) => each.from === state && each.action === action)?.to ?? null
}

/** What people call the states. */
export const stateNames: Record<HandoverState, Localised> = {
  planned: { da: 'Planlagt', en: 'Planned' },
  carriedOut: { da: 'Gennemført', en: 'Carried out' },
  undone: { da: 'Fortrudt', en: 'Undone' },
  cancelled: { da: 'Aflyst', en: 'Cancelled' },
}

const why: Record<HandoverState, Localised> = {
  planned: { da: 'Stafetskiftet er kun planlagt.', en: 'The handover is only planned.' },
  carriedOut: {
    da: 'Stafetskiftet er allerede gennemført.',
    en: 'The handover has been carried out.',
  },
  undone: {
    da: 'Stafetskiftet er fortrudt. Planlæg et nyt.',
    en: 'The handover was undone. Plan a new one.',
  },
  cancelled: {
    da: 'Stafetskiftet er aflyst. Planlæg et nyt.',
    en: 'The handover was cancelled. Plan a new one.',
  },
}

/** Why the action can't be done in the state, for whoever tried. */
export function whyNot(state: HandoverState): Localised {
  return why[state]
}
