'use client'
import type { Say } from '../words.ts'
import { type openSteps, type Step, steps } from './steps.ts'

interface Props {
  step: Step
  open: ReturnType<typeof openSteps>
  onGo: (step: Step) => void
  say: Say
}

/** The steps of the handover; those that can be gone to are buttons, the one at hand is marked. */
export function Stepper({ step, open, onGo, say }: Props) {
  const at = steps.findIndex(({ id }) => id === step)
  return (
    <nav aria-label={say('steps')} className="relay-steps">
      <ol>
        {steps.map(({ id, word }, index) => (
          <li
            className={index < at ? 'relay-steps__done' : undefined}
            data-current={id === step || undefined}
            key={id}
          >
            {open.includes(id) && id !== step ? (
              <button onClick={() => onGo(id)} type="button">
                {say(word)}
              </button>
            ) : (
              <span aria-current={id === step ? 'step' : undefined}>{say(word)}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
