'use client'
import { type KeyboardEvent, type SyntheticEvent, useId, useRef, useState } from 'react'
import { type Colleague, matching, type Typed, typedAt, withName } from './naming.ts'
import type { commentWords } from './words.ts'

interface Props {
  words: (typeof commentWords)['da']
  people: readonly Colleague[]
  begin?: string
  /** Names the button that sends. */
  action: string
  /** Sends what was written; the reasons when it was refused, none when it is saved. */
  onSend: (text: string) => Promise<string[]>
  onCancel?: () => void
}

/**
 * Where a comment is written. After an @ the colleagues who can be named are offered: a text field with a list, after the
 * combobox pattern of the ARIA Authoring Practices; arrows move, Enter and Tab choose, Escape closes.
 */
export function Writer({ words, people, begin = '', action, onSend, onCancel }: Props) {
  const [text, setText] = useState(begin)
  const [typed, setTyped] = useState<Typed | null>(null)
  const [active, setActive] = useState(0)
  const [reasons, setReasons] = useState<string[]>([])
  const [sending, setSending] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const offered = typed ? matching(people, typed.begun) : []
  const isOpen = offered.length > 0
  const optionId = (index: number) => `${id}-option-${index}`

  const look = ({ currentTarget }: SyntheticEvent<HTMLTextAreaElement>) => {
    setTyped(typedAt(currentTarget.value, currentTarget.selectionStart))
    setActive(0)
  }
  const name = (person: Colleague | undefined) => {
    const element = field.current
    if (!typed || !person || !element) return
    const next = withName(text, typed, person.name)
    setText(next.text)
    setTyped(null)
    // after React has put the text into the field
    requestAnimationFrame(() => {
      element.focus()
      element.setSelectionRange(next.caret, next.caret)
    })
  }
  const submit = async () => {
    if (sending) return
    setSending(true)
    const refused = await onSend(text)
    setSending(false)
    setReasons(refused)
    if (refused.length === 0) setText('')
    field.current?.focus()
  }
  const onKey = (event: KeyboardEvent) => {
    const { key } = event
    if (key === 'Enter' && (event.metaKey || event.ctrlKey)) void submit()
    else if (isOpen && (key === 'ArrowDown' || key === 'ArrowUp')) {
      const step = key === 'ArrowDown' ? 1 : -1
      setActive((active + step + offered.length) % offered.length)
    } else if (isOpen && (key === 'Enter' || key === 'Tab')) name(offered[active])
    else if (isOpen && key === 'Escape') setTyped(null)
    else if (key === 'Escape' && onCancel) onCancel()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="stafet-comments__writer">
      <label htmlFor={`${id}-text`}>{words.write}</label>
      <div className="stafet-comments__field">
        <textarea
          aria-activedescendant={isOpen ? optionId(active) : undefined}
          aria-autocomplete="list"
          aria-controls={isOpen ? `${id}-list` : undefined}
          aria-describedby={`${id}-hint ${id}-refused`}
          aria-expanded={isOpen}
          aria-invalid={reasons.length > 0}
          id={`${id}-text`}
          onBlur={() => setTyped(null)}
          onChange={(event) => {
            setText(event.target.value)
            look(event)
          }}
          onKeyDown={onKey}
          onSelect={look}
          ref={field}
          role="combobox"
          rows={3}
          value={text}
        />
        {isOpen ? (
          <div
            aria-label={words.people}
            className="stafet-comments__people"
            id={`${id}-list`}
            role="listbox"
            tabIndex={-1}
          >
            {offered.map((person, index) => (
              <div
                aria-selected={index === active}
                id={optionId(index)}
                key={person.id}
                // before the field loses the focus and the list closes
                onMouseDown={(event) => {
                  event.preventDefault()
                  name(person)
                }}
                role="option"
                tabIndex={-1}
              >
                {person.name}
              </div>
            ))}
          </div>
        ) : null}
      </div>
      <p className="stafet-comments__hint" id={`${id}-hint`}>
        {words.hint}
      </p>
      <p className="stafet-comments__refused" id={`${id}-refused`} role="alert">
        {reasons.join(' ')}
      </p>
      <div className="stafet-comments__buttons">
        <button disabled={sending} onClick={() => void submit()} type="button">
          {sending ? words.sending : action}
        </button>
        {onCancel ? (
          <button onClick={onCancel} type="button">
            {words.cancel}
          </button>
        ) : null}
      </div>
    </div>
  )
}
