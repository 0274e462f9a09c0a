'use client'
import { nameOf } from './ComingStep.tsx'
import type { Writing } from './context.ts'
import { endOf, type Person } from './draft.ts'
import { DayField, Field } from './Field.tsx'

/** All the days: when it happens, when it is announced, and when the terms of those who come end. */
export function WhenStep(writing: Writing) {
  const { draft, change, complaints, role, language, say } = writing
  const optional = (label: string) => `${label} (${say('optional')})`
  const endPaths = draft.incoming.map((_, index) => `incoming.${index}.endsOn`)
  const setEnd = (person: Person, endsOn: string, index: number) =>
    change(
      { incoming: draft.incoming.map((each) => (each === person ? { ...each, endsOn } : each)) },
      `incoming.${index}.endsOn`,
      'incoming',
    )
  return (
    <>
      <div className="relay-fields">
        <DayField
          complaints={complaints}
          help={say('effectiveHelp')}
          label={say('effectiveOn')}
          onChange={(effectiveOn) =>
            // whether anything fits depends on the day
            change(
              { effectiveOn },
              'effectiveOn',
              'announcedOn',
              'outgoing',
              'incoming',
              ...draft.incoming.map((_, index) => `incoming.${index}.ambassador`),
              ...endPaths,
            )
          }
          path="effectiveOn"
          language={language}
          value={draft.effectiveOn}
        />
        <DayField
          complaints={complaints}
          help={say('announcedHelp')}
          label={optional(say('announcedOn'))}
          onChange={(announcedOn) => change({ announcedOn }, 'announcedOn')}
          path="announcedOn"
          language={language}
          value={draft.announcedOn}
        />
        {draft.incoming.map((person, index) => (
          <DayField
            complaints={complaints}
            help={
              person.endsOn === null && role.termMonths !== null && person.kind === 'ordinary'
                ? say('endsOnSuggested', { count: role.termMonths })
                : say('endsOnHelp')
            }
            key={person.key}
            label={optional(say('endsOn', { name: nameOf(person, index, writing) }))}
            onChange={(endsOn) => setEnd(person, endsOn, index)}
            path={`incoming.${index}.endsOn`}
            language={language}
            value={endOf(draft, person, role.termMonths)}
          />
        ))}
      </div>
      <Field
        complaints={complaints}
        help={say('noteHelp')}
        label={optional(say('note'))}
        path="note"
      >
        {({ id, describedBy }) => (
          <textarea
            aria-describedby={describedBy}
            id={id}
            onChange={({ target }) => change({ note: target.value }, 'note')}
            rows={3}
            value={draft.note}
          />
        )}
      </Field>
      <p className="relay-note">{say('nothingHappens')}</p>
    </>
  )
}
