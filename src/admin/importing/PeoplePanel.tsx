'use client'
import type { ChosenPerson, Desk, Reading } from './types.ts'
import type { Step } from './useDesk.ts'
import type { ImportSay } from './words.ts'

interface Props {
  act: (step: Step) => boolean
  desk: Desk
  reading: Reading
  say: ImportSay
}

/** Who answers, in which role, and who asked. */
export function PeoplePanel({ act, desk, reading, say }: Props) {
  const { interviewer, people, role } = desk
  const set = (changed: Partial<Desk>) => act({ kind: 'set', set: changed })
  const choose = (at: number, choice: string) =>
    set({ people: people.map((one, i) => (i === at ? { ...one, choice } : one)) })
  const add = (id: string) => {
    const found = reading.ambassadors.find((one) => one.id === id)
    if (!found) return
    const { name, about } = found
    const person = { name, title: about, organisation: null, ambassador: id, candidates: [] }
    set({ people: [...people, { ...person, choice: id }] })
  }
  return (
    <section aria-labelledby="import-people" className="import-people">
      <h2 id="import-people" tabIndex={-1}>
        {say('people')}
      </h2>
      {people.length === 0 && <p>{say('nobody')}</p>}
      <div className="import-fields">
        {people.map((person, at) => (
          <Person
            choose={(choice) => choose(at, choice)}
            // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name
            key={at}
            person={person}
            reading={reading}
            say={say}
          />
        ))}
        <label>
          <span>{say('addPerson')}</span>
          <select onChange={(event) => add(event.target.value)} value="">
            <option value="">{say('choose')}</option>
            {reading.ambassadors.map(({ about, id, name }) => (
              <option key={id} value={id}>
                {[name, about].filter(Boolean).join(', ')}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('role')}</span>
          <select onChange={(event) => set({ role: event.target.value })} value={role}>
            <option value="">{say('noRole')}</option>
            {reading.roles.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('interviewer')}</span>
          <input
            maxLength={500}
            onChange={(event) => set({ interviewer: event.target.value })}
            value={interviewer}
          />
        </label>
      </div>
    </section>
  )
}

interface PersonProps {
  choose: (choice: string) => void
  person: ChosenPerson
  reading: Reading
  say: ImportSay
}

function Person({ choose, person, reading, say }: PersonProps) {
  const { candidates, choice, name, organisation, title } = person
  // Those of the name come first: one of them it will be.
  const first = reading.ambassadors.filter(({ id }) => candidates.includes(id))
  const others = reading.ambassadors.filter(({ id }) => !candidates.includes(id))
  return (
    <label>
      <span>
        {say('whoIs', { name })}
        <small>{[title, organisation].filter(Boolean).join(', ')}</small>
        {choice === '' && <em>{say('severalOfThatName')}</em>}
      </span>
      <select onChange={(event) => choose(event.target.value)} value={choice}>
        {choice === '' && <option value="">{say('choose')}</option>}
        <option value="new">{say('newDraft', { name })}</option>
        {[...first, ...others].map(({ about, id, name: theirs }) => (
          <option key={id} value={id}>
            {[theirs, about].filter(Boolean).join(', ')}
          </option>
        ))}
        <option value="none">{say('leaveOut')}</option>
      </select>
    </label>
  )
}
