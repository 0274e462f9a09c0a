import { sayDay, sayNames } from '../../handover/sayDay.ts'
import { stateNames } from '../../handover/states.ts'
import type { Language } from '../../i18n/text.ts'
import type { RelayRole } from './types.ts'
import { wordsIn } from './words.ts'

/** The handovers of a role, latest first, with where each of them stands. */
export function HandoverList({ role, language }: { role: RelayRole; language: Language }) {
  const say = wordsIn(language)
  if (role.handovers.length === 0) return <p>{say('noHandovers')}</p>
  const namesOf = (people: readonly { name: string }[], nobody: string) =>
    people.length > 0 ? sayNames(people.map(({ name }) => name))[language] : nobody
  return (
    <div className="relay-table-frame">
      <table className="relay-table">
        <caption>{say('handovers')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('date')}</th>
            <th scope="col">{say('state')}</th>
            <th scope="col">{say('leaves')}</th>
            <th scope="col">{say('comes')}</th>
          </tr>
        </thead>
        <tbody>
          {role.handovers.map(({ id, state, effectiveOn, outgoing, incoming }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/admin/stafetten/skift/${id}`}>{sayDay(effectiveOn, language)}</a>
              </th>
              <td>
                <span className={`relay-state relay-state--${state}`}>
                  {stateNames[state][language]}
                </span>
              </td>
              <td>{namesOf(outgoing, say('fillsVacancy'))}</td>
              <td>{namesOf(incoming, say('none'))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
