import type { Localised } from '../../i18n/text.ts'

/** What can be promised for a moment: that something comes out, or that it is taken off the site. */
export const scheduleActions = ['publish', 'unpublish'] as const
export type ScheduleAction = (typeof scheduleActions)[number]

/** Where a promise stands. */
export const scheduleStates = ['planned', 'done', 'cancelled', 'failed'] as const
export type ScheduleState = (typeof scheduleStates)[number]

/** What can happen to a promise. `repin` takes a newer version, `refuse` is what publishing itself may do. */
export type ScheduleStep = 'repin' | 'carryOut' | 'refuse' | 'cancel'

/** Every transition there is; what is not in the table can't happen. Cancelling what failed takes the alarm away. */
export const transitions: readonly {
  from: ScheduleState
  step: ScheduleStep
  to: ScheduleState
}[] = [
  { from: 'planned', step: 'repin', to: 'planned' },
  { from: 'planned', step: 'carryOut', to: 'done' },
  { from: 'planned', step: 'refuse', to: 'failed' },
  { from: 'planned', step: 'cancel', to: 'cancelled' },
  { from: 'failed', step: 'cancel', to: 'cancelled' },
]

/** What the step makes of the state; null when it can't be taken there. */
export function stateAfter(state: ScheduleState, step: ScheduleStep): ScheduleState | null {
  return transitions.find((each) => each.from === state && each.step === step)?.to ?? null
}

/** What people call the states. */
export const stateNames: Record<ScheduleState, Localised> = {
  planned: { da: 'Planlagt', en: 'Planned' },
  done: { da: 'Sket', en: 'Done' },
  cancelled: { da: 'Aflyst', en: 'Cancelled' },
  failed: { da: 'Mislykket', en: 'Failed' },
}

/** What people call the actions. */
export const actionNames: Record<ScheduleAction, Localised> = {
  publish: { da: 'Udgives', en: 'Goes out' },
  unpublish: { da: 'Tages af sitet', en: 'Is taken off the site' },
}

const why: Record<ScheduleState, Localised> = {
  planned: { da: 'Det er kun planlagt.', en: 'It is only planned.' },
  done: { da: 'Det er allerede sket.', en: 'It has happened already.' },
  cancelled: { da: 'Det er aflyst. Planlæg på ny.', en: 'It was cancelled. Plan it anew.' },
  failed: { da: 'Det mislykkedes. Planlæg på ny.', en: 'It failed. Plan it anew.' },
}

/** Why a step can't be taken in the state, for whoever tried. */
export const whyNot = (state: ScheduleState): Localised => why[state]
