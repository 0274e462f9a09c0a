'use client'
import { sectorField } from '../../../fields/sector.ts'
import { termKindField } from '../../../fields/termKind.ts'
import type { Localised } from '../../../i18n/text.ts'
import { Combobox } from './Combobox.tsx'
import type { Writing } from './context.ts'
import { type Person, sectors } from './draft.ts'
import { Field, TextField } from './Field.tsx'
import { MultiPick } from './MultiPick.tsx'

interface Props {
  person: Person
  index: number
  onChange: (part: Partial<Person>) => void
  writing: Writing
}

/** The options of a choice as the collections call them, in the reader's language. */
const optionsOf = (field: typeof sectorField, language: keyof Localised) =>
  field.options.flatMap((option) =>
    typeof option === 'object' && typeof option.label === 'object' && 'da' in option.label
      ? [{ value: option.value, label: (option.label as Localised)[language] }]
      : [],
  )

/** Everything that is asked of somebody who is to receive the baton; only who it is has to be told. */
export function PersonFields({ person, index, onChange, writing }: Props) {
  const { ambassadors, organisations, createOrganisation, complaints, language, say } = writing
  const path = (field: string) => `incoming.${index}.${field}`
  const optional = (label: string) => `${label} (${say('optional')})`
  const common = (field: string) => ({ path: path(field), complaints })
  return (
    <>
      <fieldset className="relay-choice">
        <legend>{say('whoIsIt')}</legend>
        {([true, false] as const).map((known) => (
          <label className="relay-check" key={String(known)}>
            <input
              checked={person.known === known}
              name={`known-${person.key}`}
              onChange={() => onChange({ known })}
              type="radio"
            />
            <span>{say(known ? 'known' : 'newcomer')}</span>
          </label>
        ))}
      </fieldset>
      <div className="relay-fields">
        {person.known ? (
          <Field help={say('searchHelp')} label={say('ambassador')} {...common('ambassador')}>
            {({ id, invalid, describedBy }) => (
              <Combobox
                choices={ambassadors}
                describedBy={describedBy}
                id={id}
                invalid={invalid}
                onChoose={(ambassador) => onChange({ ambassador })}
                say={say}
                value={person.ambassador}
              />
            )}
          </Field>
        ) : (
          <TextField
            label={say('fullName')}
            onChange={(name) => onChange({ name })}
            value={person.name}
            {...common('name')}
          />
        )}
        <TextField
          help={say('emailHelp')}
          label={optional(say('email'))}
          onChange={(email) => onChange({ email })}
          type="email"
          value={person.email}
          {...common('email')}
        />
        <TextField
          help={person.known ? say('titleHelp') : undefined}
          label={optional(say('titleDa'))}
          onChange={(titleDa) => onChange({ titleDa })}
          value={person.titleDa}
          {...common('title')}
        />
        <TextField
          label={optional(say('titleEn'))}
          onChange={(titleEn) => onChange({ titleEn })}
          value={person.titleEn}
          {...common('titleEn')}
        />
        <Field label={optional(say('organisation'))} {...common('organisation')}>
          {({ id, invalid, describedBy }) => (
            <Combobox
              choices={organisations}
              describedBy={describedBy}
              id={id}
              invalid={invalid}
              onChoose={(organisation) => onChange({ organisation })}
              onCreate={(name) =>
                createOrganisation(name, (organisation) => onChange({ organisation }))
              }
              say={say}
              value={person.organisation}
            />
          )}
        </Field>
        <Field label={optional(say('sector'))} {...common('sector')}>
          {({ id, describedBy }) => (
            <select
              aria-describedby={describedBy}
              id={id}
              onChange={({ target }) =>
                onChange({ sector: sectors.find((each) => each === target.value) ?? '' })
              }
              value={person.sector}
            >
              <option value="">{say('notChosen')}</option>
              {optionsOf(sectorField, language).map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field help={say('actingHelp')} label={say('kind')} {...common('kind')}>
          {({ id, describedBy }) => (
            <select
              aria-describedby={describedBy}
              id={id}
              onChange={({ target }) =>
                onChange({ kind: target.value === 'acting' ? 'acting' : 'ordinary' })
              }
              value={person.kind}
            >
              {optionsOf(termKindField, language).map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={optional(say('appointedBy'))} {...common('appointedBy')}>
          {({ id, describedBy }) => (
            <MultiPick
              choices={organisations}
              describedBy={describedBy}
              id={id}
              onChange={(appointedBy) => onChange({ appointedBy })}
              onCreate={createOrganisation}
              say={say}
              values={person.appointedBy}
            />
          )}
        </Field>
      </div>
    </>
  )
}
