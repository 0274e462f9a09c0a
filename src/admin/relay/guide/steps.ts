import type { HandoverState } from '../../../handover/states.ts'
import type { Word } from '../words.ts'

/** The steps of a handover in order: what they are called, and how the address names them. */
export const steps = [
  { id: 'leaving', word: 'leaving', address: 'giver' },
  { id: 'coming', word: 'comingStep', address: 'faar' },
  { id: 'when', word: 'when', address: 'hvornaar' },
  { id: 'plan', word: 'plan', address: 'plan' },
  { id: 'checklist', word: 'checklist', address: 'tjekliste' },
  { id: 'confirm', word: 'confirm', address: 'bekraeft' },
  { id: 'result', word: 'result', address: 'resultat' },
] as const satisfies readonly { id: string; word: Word; address: string }[]

export type Step = (typeof steps)[number]['id']

const written: readonly Step[] = ['leaving', 'coming', 'when']

/** The steps that can be gone to: what is not saved has no plan yet, and what is over has a result only. */
export function openSteps(state: HandoverState | null, changed: boolean): readonly Step[] {
  if (state === null) return written
  if (state !== 'planned') return ['result']
  return changed ? written : [...written, 'plan', 'checklist', 'confirm']
}

/** The step that an address means, or the one to begin with when it can't be gone to. */
export function stepOf(
  address: string | null,
  state: HandoverState | null,
  changed: boolean,
): Step {
  const open = openSteps(state, changed)
  const asked = steps.find((step) => step.address === address)?.id
  if (asked && open.includes(asked)) return asked
  if (state === null) return 'leaving'
  if (state !== 'planned') return 'result'
  return changed ? 'when' : 'plan'
}

export const addressOf = (step: Step): string => steps.find(({ id }) => id === step)?.address ?? ''

/** The step where what an error is about can be changed; null when it is about none of the fields. */
export function stepOfPath(path: string): Step | null {
  if (path === 'outgoing' || path === 'role') return 'leaving'
  if (/^incoming\.\d+\.endsOn$/.test(path)) return 'when'
  if (path.startsWith('incoming')) return 'coming'
  return ['effectiveOn', 'announcedOn', 'note'].includes(path) ? 'when' : null
}

/** The id of the field that an error's path is about. */
export const fieldId = (path: string): string => `handover-${path.replaceAll('.', '-')}`
