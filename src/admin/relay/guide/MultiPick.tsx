'use client'
import { focusSoon } from '../../focus.ts'
import type { Say } from '../words.ts'
import { type Choice, Combobox } from './Combobox.tsx'

interface Props {
  id: string
  choices: readonly Choice[]
  values: readonly string[]
  onChange: (values: string[]) => void
  onCreate: (name: string, then: (id: string) => void) => Promise<void>
  describedBy?: string | undefined
  say: Say
}

/** Several choices, one after the other, each of which can be taken away again. */
export function MultiPick({ id, choices, values, onChange, onCreate, describedBy, say }: Props) {
  const add = (value: string) => {
    if (value) onChange([...values, value])
  }
  return (
    <>
      {values.length > 0 && (
        <ul aria-label={say('chosenBodies')} className="relay-chosen">
          {values.map((value) => {
            const name = choices.find((choice) => choice.id === value)?.name ?? value
            return (
              <li key={value}>
                {name}
                <button
                  aria-label={say('removeNamed', { name })}
                  onClick={() => {
                    onChange(values.filter((each) => each !== value))
                    focusSoon(id)
                  }}
                  type="button"
                >
                  ×
                </button>
              </li>
            )
          })}
        </ul>
      )}
      <Combobox
        choices={choices.filter((choice) => !values.includes(choice.id))}
        describedBy={describedBy}
        id={id}
        onChoose={add}
        onCreate={(name) => onCreate(name, add)}
        say={say}
        value=""
      />
    </>
  )
}
