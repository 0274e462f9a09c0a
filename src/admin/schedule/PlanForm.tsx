'use client'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Language } from '../../i18n/text.ts'
import { readMoment } from '../../publishing/schedule/askedMoment.ts'
import { momentsOf } from '../../publishing/schedule/wallClock.ts'
import { wordsIn } from './words.ts'

/** When something is to happen, as the endpoint takes it. */
export interface Planning {
  date: string
  time: string
  which?: 'first' | 'second'
}

interface Props {
  heading: string
  timeZone: string
  language: Language
  /** Where the reasons against it are told. */
  problemsId: string
  onPlan: (asked: Planning) => Promise<void>
  onCancel: () => void
}

/**
 * Date and time, and which of the two in the hour that comes twice; at once, too, that the hour which is left out never comes.
 * It stands inside Payload's form, so it is none itself.
 */
export function PlanForm({ heading, timeZone, language, problemsId, onPlan, onCancel }: Props) {
  const say = wordsIn(language)
  const base = useId()
  const [date, setDate] = useState('')
  const [time, setTime] = useState('09:00')
  const [which, setWhich] = useState<'first' | 'second'>('first')
  const first = useRef<HTMLInputElement>(null)
  const busy = useRef(false)
  useEffect(() => first.current?.focus(), [])
  const twice = momentsOf(timeZone, { day: date, time }).length === 2
  const read = date && time ? readMoment({ date, time, which }, timeZone) : null
  const never = read && !read.ok ? read.reasons.map(({ message }) => message[language]) : []

  const plan = () => {
    if (busy.current) return
    busy.current = true
    void onPlan({ date, time, ...(twice ? { which } : {}) }).finally(() => {
      busy.current = false
    })
  }
  const withKeys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) plan()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <fieldset className="stafet-plan__form" onKeyDown={withKeys}>
      <legend>{heading}</legend>
      <div className="stafet-plan__fields">
        <label htmlFor={`${base}-date`}>{say('date')}</label>
        <input
          aria-describedby={problemsId}
          id={`${base}-date`}
          onChange={({ target }) => setDate(target.value)}
          ref={first}
          type="date"
          value={date}
        />
        <label htmlFor={`${base}-time`}>{say('time')}</label>
        <input
          aria-describedby={`${base}-clock ${problemsId}`}
          id={`${base}-time`}
          onChange={({ target }) => setTime(target.value)}
          type="time"
          value={time}
        />
      </div>
      <p className="stafet-plan__quiet" id={`${base}-clock`}>
        {say('clock')}
      </p>
      <p aria-live="polite" className="stafet-plan__problem">
        {never.join(' ')}
      </p>
      {twice && (
        <fieldset className="stafet-plan__which">
          <legend>{say('which')}</legend>
          {(['first', 'second'] as const).map((one) => (
            <label key={one}>
              <input
                checked={which === one}
                name={`${base}-which`}
                onChange={() => setWhich(one)}
                type="radio"
              />{' '}
              {say(one)}
            </label>
          ))}
        </fieldset>
      )}
      <div className="stafet-plan__buttons">
        <button className="stafet-plan__button is-primary" onClick={plan} type="button">
          {say('plan')}
        </button>
        <button className="stafet-plan__button" onClick={onCancel} type="button">
          {say('cancel')}
        </button>
      </div>
    </fieldset>
  )
}
