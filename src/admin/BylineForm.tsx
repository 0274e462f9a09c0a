'use client'
import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
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
  /** Whether the correction waits in the draft for approval. */
  waits: boolean
  onCancel: () => void
  onSave: (lines: Line[], reason: string) => Promise<void>
}

/** The texts of a byline and the reason for changing them. It stands inside Payload's form, so it is no form itself. */
export function BylineForm({ lines: given, problems, onCancel, onSave, waits }: Props) {
  const say = useWords()
  const base = useId()
  const [lines, setLines] = useState(given)
  const [reason, setReason] = useState('')
  const first = useRef<HTMLInputElement>(null)
  // not `disabled`: a disabled button loses the focus, and with it the person at the keyboard
  const busy = useRef(false)
  useEffect(() => first.current?.focus(), [])
  const change = (id: string, field: (typeof fields)[number], value: string) =>
    setLines(lines.map((line) => (line.id === id ? { ...line, [field]: value } : line)))

  const save = () => {
    if (busy.current) return
    busy.current = true
    void onSave(lines, reason).finally(() => {
      busy.current = false
    })
  }
  const withKeys = (event: KeyboardEvent) => {
    const inField = event.target instanceof HTMLInputElement
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && inField) save()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <fieldset className="stafet-byline" onKeyDown={withKeys}>
      <legend>{say('correctByline')}</legend>
      <p>{say('correctBylineHelp')}</p>
      {waits ? <p className="stafet-byline__waits">{say('correctBylineWaits')}</p> : null}
      {lines.map((line, index) => (
        <div className="stafet-byline__line" key={line.id}>
          {fields.map((field, column) => (
            <div className="field-type text" key={field}>
              <label className="field-label" htmlFor={`${base}-${line.id}-${field}`}>
                {say(field)}
              </label>
              <input
                id={`${base}-${line.id}-${field}`}
                onChange={({ target }) => change(line.id, field, target.value)}
                ref={index + column === 0 ? first : null}
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
          aria-invalid={problems.length > 0 && !reason.trim()}
          aria-required
          id={`${base}-reason`}
          maxLength={300}
          onChange={({ target }) => setReason(target.value)}
          type="text"
          value={reason}
        />
      </div>
      <div id={`${base}-problems`} role="alert">
        {problems.map((problem) => (
          <p className="stafet-byline__problem" key={problem}>
            {problem}
          </p>
        ))}
      </div>
      <div className="stafet-byline__buttons">
        <Button margin={false} onClick={save} size="small" type="button">
          {say(waits ? 'saveInDraft' : 'save')}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={onCancel}
          size="small"
          type="button"
        >
          {say('cancel')}
        </Button>
      </div>
    </fieldset>
  )
}
