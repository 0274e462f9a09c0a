'use client'
import { type KeyboardEvent, useId, useState } from 'react'
import type { Say } from '../words.ts'

export interface Choice {
  id: string
  name: string
}

interface Props {
  id: string
  choices: readonly Choice[]
  /** The id chosen; empty when there is none. */
  value: string
  onChoose: (id: string) => void
  /** Makes a choice out of what was typed, where that is possible. */
  onCreate?: (name: string) => Promise<void>
  describedBy?: string | undefined
  invalid?: boolean
  say: Say
}

const most = 50

/**
 * A field in which one types to find something and chooses it from a list, after the combobox pattern of the ARIA
 * Authoring Practices: arrows move in the list, Enter chooses, Escape closes.
 */
export function Combobox({
  id,
  choices,
  value,
  onChoose,
  onCreate,
  describedBy,
  invalid,
  say,
}: Props) {
  const listId = useId()
  const chosen = choices.find((choice) => choice.id === value)?.name ?? ''
  // what is being typed; undefined as long as the field shows what is chosen
  const [typed, setTyped] = useState<string>()
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const text = typed ?? chosen
  const sought = (typed ?? '').trim().toLowerCase()
  const found = choices.filter(({ name }) => name.toLowerCase().includes(sought)).slice(0, most)
  const exists = choices.some(({ name }) => name.toLowerCase() === sought)
  const create =
    onCreate && sought !== '' && !exists ? { id: '', name: (typed ?? '').trim() } : null
  const options: Choice[] = create ? [...found, create] : found
  const optionId = (index: number) => `${listId}-${index}`

  const close = () => {
    setOpen(false)
    setActive(-1)
    setTyped(undefined)
  }
  const choose = (option: Choice) => {
    close()
    if (option === create) void onCreate?.(option.name)
    else onChoose(option.id)
  }
  const type = (next: string) => {
    setTyped(next)
    setOpen(true)
    setActive(next.trim() === '' ? -1 : 0)
    if (next === '') onChoose('')
  }
  const withKeys = (event: KeyboardEvent) => {
    const { key } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const step = key === 'ArrowDown' ? 1 : -1
      const from = active === -1 && step === -1 ? 0 : active
      setOpen(true)
      if (options.length > 0) setActive((from + step + options.length) % options.length)
    } else if (key === 'Enter' && open) {
      const option = options[active]
      if (option) choose(option)
    } else if (key === 'Escape' && open) close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="relay-combobox">
      <input
        aria-activedescendant={open && active >= 0 ? optionId(active) : undefined}
        aria-autocomplete="list"
        aria-controls={open ? listId : undefined}
        aria-describedby={describedBy}
        aria-expanded={open}
        aria-invalid={invalid}
        autoComplete="off"
        id={id}
        onBlur={close}
        onChange={({ target }) => type(target.value)}
        onClick={() => setOpen(true)}
        onKeyDown={withKeys}
        role="combobox"
        type="text"
        value={text}
      />
      {open && (
        <div className="relay-combobox__list" id={listId} role="listbox" tabIndex={-1}>
          {options.map((option, index) => (
            <div
              aria-selected={index === active}
              className={index === active ? 'relay-combobox__active' : undefined}
              id={optionId(index)}
              key={option === create ? 'create' : option.id}
              // before the field loses the focus and the list closes
              onMouseDown={(event) => {
                event.preventDefault()
                choose(option)
              }}
              role="option"
              tabIndex={-1}
            >
              {option === create ? say('createNamed', { name: option.name }) : option.name}
            </div>
          ))}
        </div>
      )}
      <span aria-live="polite" className="relay-unseen">
        {open &&
          (options.length > 0 ? say('found', { count: options.length }) : say('nothingFound'))}
      </span>
      {open && options.length === 0 && (
        <p className="relay-combobox__nothing">{say('nothingFound')}</p>
      )}
    </div>
  )
}
