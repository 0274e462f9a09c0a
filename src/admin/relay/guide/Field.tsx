'use client'
import type { ReactNode } from 'react'
import { isDay } from '../../../handover/calendar.ts'
import { sayDay } from '../../../handover/sayDay.ts'
import type { Language } from '../../../i18n/text.ts'
import type { Complaint } from './check.ts'
import { fieldId } from './steps.ts'

/** What a field's input has to know: its id, whether it is right, and where that and the help are said. */
export interface Wiring {
  id: string
  invalid: boolean
  describedBy: string | undefined
}

interface Props {
  path: string
  label: string
  help?: string | undefined
  complaints: readonly Complaint[]
  children: (wiring: Wiring) => ReactNode
}

/** A labelled field with its help and what is wrong with it. */
export function Field({ path, label, help, complaints, children }: Props) {
  const id = fieldId(path)
  const mine = complaints.filter((each) => each.path === path)
  const described = [
    ...(help ? [`${id}-help`] : []),
    ...(mine.length > 0 ? [`${id}-problem`] : []),
  ].join(' ')
  return (
    <div className="relay-field">
      <label htmlFor={id}>{label}</label>
      {help && (
        <p className="relay-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children({ id, invalid: mine.length > 0, describedBy: described || undefined })}
      <Problems complaints={mine} id={`${id}-problem`} />
    </div>
  )
}

/** What is wrong with a field, under it. */
export function Problems({ id, complaints }: { id: string; complaints: readonly Complaint[] }) {
  if (complaints.length === 0) return null
  return (
    <div className="relay-problem" id={id}>
      {complaints.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  )
}

interface InputProps extends Omit<Props, 'children'> {
  type?: 'text' | 'email'
  value: string
  onChange: (value: string) => void
}

/** A field of one line. */
export function TextField({ type = 'text', value, onChange, ...field }: InputProps) {
  return (
    <Field {...field}>
      {({ id, invalid, describedBy }) => (
        <input
          aria-describedby={describedBy}
          aria-invalid={invalid}
          autoComplete="off"
          id={id}
          maxLength={200}
          onChange={({ target }) => onChange(target.value)}
          type={type}
          value={value}
        />
      )}
    </Field>
  )
}

interface DayProps extends Omit<InputProps, 'type'> {
  language: Language
}

/** A field for a day, which is said in words below: browsers write dates their own way. */
export function DayField({ value, onChange, language, ...field }: DayProps) {
  return (
    <Field {...field}>
      {({ id, invalid, describedBy }) => (
        <>
          <input
            aria-describedby={describedBy}
            aria-invalid={invalid}
            id={id}
            max="9999-12-31"
            onChange={({ target }) => onChange(target.value)}
            type="date"
            value={value}
          />
          <small>{isDay(value) ? sayDay(value, language) : ' '}</small>
        </>
      )}
    </Field>
  )
}
