import type { Language } from '../../i18n/text.ts'
import type { Person } from '../viewModels/person.ts'
import { PersonLink, Portrait, Position } from './SeatCard.tsx'

/** People with portrait and position. */
export function PeopleList({ people, language }: { people: Person[]; language: Language }) {
  return (
    <ul className="people">
      {people.map((person) => (
        <li key={person.id}>
          <Portrait person={person} language={language} />
          <div>
            <p className="people-name">
              <PersonLink person={person} />
            </p>
            <Position person={person} language={language} />
          </div>
        </li>
      ))}
    </ul>
  )
}
