import { isDay } from '../../../handover/calendar.ts'
import type { Say } from '../words.ts'
import type { Draft } from './draft.ts'
import type { Step } from './steps.ts'

/** What is wrong, and with which field, in Payload's notation. */
export interface Complaint {
  path: string
  message: string
}

/** What can be seen to be missing on a step before anybody asks the server, which knows the rest. */
export function complaintsOn(step: Step, draft: Draft, say: Say): Complaint[] {
  if (step === 'coming') {
    return draft.incoming.flatMap(({ known, ambassador, name, email }, index) => [
      ...(known && !ambassador
        ? [{ path: `incoming.${index}.ambassador`, message: say('needsPerson') }]
        : []),
      ...(!known && !name.trim()
        ? [{ path: `incoming.${index}.name`, message: say('needsName') }]
        : []),
      ...(email.trim() && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())
        ? [{ path: `incoming.${index}.email`, message: say('badEmail') }]
        : []),
    ])
  }
  if (step === 'when' && !isDay(draft.effectiveOn)) {
    return [{ path: 'effectiveOn', message: say('needsDate') }]
  }
  return []
}
