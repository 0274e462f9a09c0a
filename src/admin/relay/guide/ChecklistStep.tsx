'use client'
import { useRef, useState } from 'react'
import type { ChecklistItem } from '../../../handover/dryRun.ts'
import type { Say } from '../words.ts'
import { type Begun, send } from './send.ts'

interface Props {
  handover: string
  begun: Begun
  items: readonly ChecklistItem[]
  /** What is ticked off, once it is saved. */
  onSaved: (keys: string[]) => void
  onTrouble: (message: string) => void
  say: Say
}

/** What to see to; every tick is saved at once. */
export function ChecklistStep({ begun, handover, items, onSaved, onTrouble, say }: Props) {
  const [ticked, setTicked] = useState(() =>
    items.filter((item) => item.ticked).map(({ key }) => key),
  )
  // one write after the other, so that the last tick is the last word
  const queue = useRef(Promise.resolve())
  const toggle = (key: string) => {
    const before = ticked
    const next = ticked.includes(key) ? ticked.filter((each) => each !== key) : [...ticked, key]
    setTicked(next)
    queue.current = queue.current.then(async () => {
      const answer = await send(`/handovers/${handover}?depth=0`, {
        method: 'PATCH',
        body: { checklist: next },
        begun,
      })
      if (answer.ok) return onSaved(next)
      setTicked(before)
      onTrouble(answer.complaints.map(({ message }) => message).join(' ') || say('noAnswer'))
    })
  }
  if (items.length === 0) return <p>{say('nothingToTick')}</p>
  return (
    <>
      <p className="relay-help">{say('checklistHelp')}</p>
      <fieldset className="relay-group">
        <legend>{say('checklist')}</legend>
        {items.map(({ key, label, done, link }) => (
          <div className="relay-item" key={key}>
            <label className="relay-check">
              <input checked={ticked.includes(key)} onChange={() => toggle(key)} type="checkbox" />
              <span>
                {label}{' '}
                <span className={`relay-state relay-state--${done ? 'done' : 'missing'}`}>
                  {say(done ? 'seemsDone' : 'seemsMissing')}
                </span>
              </span>
            </label>
            {link && (
              <a
                aria-label={say('seeNamed', { name: label })}
                href={link}
                rel="noreferrer"
                target="_blank"
              >
                {say('see')}
              </a>
            )}
          </div>
        ))}
      </fieldset>
      <p aria-live="polite" className="relay-note">
        {say('ticked', {
          count: items.filter(({ key }) => ticked.includes(key)).length,
          all: items.length,
        })}
      </p>
    </>
  )
}
