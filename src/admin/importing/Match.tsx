'use client'
import { useState } from 'react'
import type { Reading } from './types.ts'
import type { ImportSay } from './words.ts'

interface Props {
  bank: Reading['bank']
  onChange: (question: string) => void
  question: string | undefined
  say: ImportSay
  wording: string
}

/** Which question of the bank a question is. The list of them all is made when it is asked for. */
export function Match({ bank, onChange, question, say, wording }: Props) {
  const [open, setOpen] = useState(false)
  const matched = bank.find(({ id }) => id === question)
  if (open) {
    return (
      <p className="import-match">
        <select
          aria-label={say('changeFor', { wording })}
          // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
          autoFocus
          onBlur={() => setOpen(false)}
          onChange={(event) => onChange(event.target.value)}
          value={question ?? ''}
        >
          <option value="">{say('notInBank')}</option>
          {bank.map((one) => (
            <option key={one.id} value={one.id}>
              {one.wording}
            </option>
          ))}
        </select>
      </p>
    )
  }
  const told = matched
    ? matched.wording === wording
      ? say('sameAsBank')
      : say('fromBank', { wording: matched.wording })
    : say('notInBank')
  return (
    <p className={`import-match${matched ? ' import-match--found' : ''}`}>
      <span>{told}</span>
      <button
        aria-label={say('changeFor', { wording })}
        className="relay-link"
        onClick={() => setOpen(true)}
        type="button"
      >
        {say('change')}
      </button>
      {matched && (
        <button
          aria-label={say('removeFor', { wording })}
          className="relay-link"
          onClick={() => onChange('')}
          type="button"
        >
          {say('remove')}
        </button>
      )}
    </p>
  )
}
