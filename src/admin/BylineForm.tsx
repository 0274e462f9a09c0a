'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useWords } from './useWords.ts'

/** One person of a byline, in one language. */
export interface Line {
  id: string
  name: string
  title?: string | null
  organisation?: string | null
  role?: string | null
}

const fields = ['name', 'title', 'organisation', 'role'] as const

interface Props {
  lines: Line[]
  problems: string[]
  onCancel: () => void
  onSave: (lines: Line[], reason: string) => Promise<void>
}

/** The texts of a byline and the reason for changing them. It stands inside Payload's form, so it is no form itself. */
export function BylineForm({ lines: given, problems, onCancel, onSave }: Props) {
  const say = useWords()
  const base = useId()
  const [lines, setLines] = useState(given)
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const change = (id: string, field: (typeof fields)[number], value: string) =>
    setLines(lines.map((line) => (line.id === id ? { ...line, [field]: value } : line)))

  return (
    <fieldset className="stafet-byline">
      <legend>{say('correctByline')}</legend>
      <p>{say('correctBylineHelp')}</p>
      {lines.map((line) => (
        <div className="stafet-byline__line" key={line.id}>
          {fields.map((field) => (
            <div className="field-type text" key={field}>
              <label className="field-label" htmlFor={`${base}-${line.id}-${field}`}>
                {say(field)}
              </label>
              <input
                id={`${base}-${line.id}-${field}`}
                onChange={({ target }) => change(line.id, field, target.value)}
                type="text"
                value={line[field] ?? ''}
              />
            </div>
          ))}
        </div>
      ))}
      <div className="field-type text">
        <label className="field-label" htmlFor={`${base}-reason`}>
          {say('reason')}
        </label>
        <input
          aria-describedby={problems.length > 0 ? `${base}-problems` : undefined}
          id={`${base}-reason`}
          maxLength={300}
          onChange={({ target }) => setReason(target.value)}
          type="text"
          value={reason}
        />
      </div>
      <div aria-live="polite" id={`${base}-problems`}>
        {problems.map((problem) => (
          <p className="stafet-byline__problem" key={problem}>
            {problem}
          </p>
        ))}
      </div>
      <div className="stafet-byline__buttons">
        <Button
          disabled={busy}
          onClick={() => {
            setBusy(true)
            void onSave(lines, reason).finally(() => setBusy(false))
          }}
          size="small"
          type="button"
        >
          {say('save')}
        </Button>
        <Button buttonStyle="secondary" onClick={onCancel} size="small" type="button">
          {say('cancel')}
        </Button>
      </div>
    </fieldset>
  )
}
