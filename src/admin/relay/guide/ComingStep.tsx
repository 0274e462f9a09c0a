'use client'
import { focusSoon } from '../../focus.ts'
import type { Writing } from './context.ts'
import { newPerson, nextKey, type Person } from './draft.ts'
import { Problems } from './Field.tsx'
import { PersonFields } from './PersonFields.tsx'
import { fieldId } from './steps.ts'

/** What a person is called on the screen before they have a name. */
export function nameOf(person: Person, index: number, { ambassadors, say }: Writing): string {
  const known = ambassadors.find(({ id }) => id === person.ambassador)?.name
  const name = person.known ? known : person.name.trim()
  return name || say('successor', { number: index + 1 })
}

/** Who receives the baton: one or several, each with what is needed of them. */
export function ComingStep(writing: Writing) {
  const { draft, change, complaints, announce, say } = writing
  const { incoming } = draft
  const id = fieldId('incoming')
  const problems = complaints.filter(({ path }) => path === 'incoming')
  // the errors of the others are named by their place, which moves
  const every = incoming.map((_, index) => `incoming.${index}`)
  const changePerson = (index: number, part: Partial<Person>) =>
    change(
      { incoming: incoming.map((each, at) => (at === index ? { ...each, ...part } : each)) },
      'incoming',
      ...Object.keys(part).map((field) => `incoming.${index}.${field}`),
      ...('known' in part ? [`incoming.${index}.name`, `incoming.${index}.ambassador`] : []),
    )
  const add = () => {
    change({ incoming: [...incoming, newPerson(nextKey(draft))] }, 'incoming')
    announce(say('successorAdded', { number: incoming.length + 1 }))
    focusSoon(fieldId(`incoming.${incoming.length}.ambassador`))
  }
  const remove = (index: number, name: string) => {
    change({ incoming: incoming.filter((_, at) => at !== index) }, 'incoming', ...every)
    announce(say('successorRemoved', { name }))
    focusSoon(`${id}-add`)
  }
  return (
    <div id={id} tabIndex={-1}>
      <p className="relay-help">{say('comingHelp')}</p>
      <Problems complaints={problems} id={`${id}-problem`} />
      {incoming.length === 0 && <p className="relay-note">{say('nobodyComes')}</p>}
      {incoming.map((person, index) => {
        const name = nameOf(person, index, writing)
        return (
          <fieldset className="relay-group" key={person.key}>
            <legend>{name}</legend>
            <PersonFields
              index={index}
              onChange={(part) => changePerson(index, part)}
              person={person}
              writing={writing}
            />
            <button className="relay-button" onClick={() => remove(index, name)} type="button">
              {say('removeSuccessor', { name })}
            </button>
          </fieldset>
        )
      })}
      <button className="relay-button" id={`${id}-add`} onClick={add} type="button">
        {say('addSuccessor')}
      </button>
    </div>
  )
}
