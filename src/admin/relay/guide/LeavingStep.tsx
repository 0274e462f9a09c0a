'use client'
import { seatsOn, vacanciesOn } from '../../../handover/holders.ts'
import { dayBefore } from '../../../handover/intervals.ts'
import { sayDay, sayNames } from '../../../handover/sayDay.ts'
import type { Term } from '../../../handover/terms.ts'
import type { Writing } from './context.ts'
import { Field, Problems } from './Field.tsx'
import { fieldId } from './steps.ts'

/** Who passes the baton on: the current and coming terms of the role, or nobody when a vacant seat is filled. */
export function LeavingStep({
  draft,
  change,
  complaints,
  role,
  roles,
  saved,
  onRole,
  language,
  say,
}: Writing & {
  /** A saved plan stays with its role. */
  saved: boolean
  onRole: (id: string) => void
}) {
  const { today, seats, terms } = role
  const there = terms.filter(({ id, endsOn }) => {
    return endsOn === null || endsOn > today || draft.outgoing.includes(id)
  })
  const problems = complaints.filter(({ path }) => path === 'outgoing')
  const id = fieldId('outgoing')
  const toggle = (term: string) =>
    change(
      {
        outgoing: draft.outgoing.includes(term)
          ? draft.outgoing.filter((each) => each !== term)
          : [...draft.outgoing, term],
      },
      'outgoing',
      'incoming',
    )
  const days = ({ startsOn, endsOn }: Term) =>
    say('termFrom', {
      from: sayDay(startsOn, language),
      until: endsOn ? say('until', { day: sayDay(dayBefore(endsOn), language) }) : say('noEnd'),
    })
  const leaving = there.filter((term) => draft.outgoing.includes(term.id))
  return (
    <>
      {roles.length > 1 && !saved ? (
        <Field complaints={complaints} label={say('role')} path="role">
          {({ id: roleId, invalid, describedBy }) => (
            <select
              aria-describedby={describedBy}
              aria-invalid={invalid}
              id={roleId}
              onChange={({ target }) => onRole(target.value)}
              value={draft.role}
            >
              {roles.map(({ id: value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : (
        <p>
          {say('role')}: <strong>{role.name}</strong>
        </p>
      )}
      <fieldset
        aria-describedby={`${id}-help ${id}-problem`}
        className="relay-group"
        id={id}
        tabIndex={-1}
      >
        <legend>{say('leaving')}</legend>
        <p className="relay-help" id={`${id}-help`}>
          {there.length > 0 ? say('leavingHelp') : say('noTerms')}
        </p>
        {there.map((term) => (
          <label className="relay-check" key={term.id}>
            <input
              checked={draft.outgoing.includes(term.id)}
              onChange={() => toggle(term.id)}
              type="checkbox"
            />
            <span>
              <strong>{term.name}</strong>
              <small>
                {days(term)}
                {term.kind === 'acting' && ` · ${say('acting').toLowerCase()}`}
              </small>
            </span>
          </label>
        ))}
        <Problems complaints={problems} id={`${id}-problem`} />
      </fieldset>
      <p aria-live="polite" className="relay-note">
        {leaving.length > 0
          ? say('leavingCount', { names: sayNames(leaving.map(({ name }) => name))[language] })
          : say('fillingVacancy', {
              count: vacanciesOn(terms, seats, today),
              seats: seatsOn(seats, today),
            })}
      </p>
    </>
  )
}
