import type { Language } from '../../i18n/text.ts'
import type { BylineLine } from '../viewModels/byline.ts'
import type { RoleStanding } from '../viewModels/standing.ts'
import { words } from '../words.ts'
import { Period } from './DateText.tsx'
import { PersonLink } from './SeatCard.tsx'
import { Text } from './Text.tsx'

interface Props {
  standing: RoleStanding
  byline: BylineLine[]
  language: Language
}

/** Who holds the role today, at the end of a text that may be years old. */
export function RoleNow({ standing, byline, language }: Props) {
  const { interview, seat } = words[language]
  const paths = new Set(byline.map((line) => line.path).filter(Boolean))
  return (
    <section className="role-now" aria-labelledby="role-now">
      <h2 id="role-now">
        {standing.name ? (
          <>
            <Text passage={standing.name} language={language} /> {interview.today}
          </>
        ) : (
          interview.roleToday
        )}
      </h2>
      {standing.holders.length === 0 ? <p>{seat.noRole}</p> : null}
      <ul>
        {standing.holders.map(({ person, ...term }) => (
          <li key={`${person?.id}/${term.startsOn}`}>
            {person ? <PersonLink person={person} /> : seat.unnamed}
            {', '}
            {term.acting ? <>{seat.acting} </> : null}
            <Period startsOn={term.startsOn} endsOn={term.endsOn} language={language} />
            {person?.path && paths.has(person.path) ? <> – {interview.still}</> : null}
          </li>
        ))}
        {standing.vacancies > 0 ? <li>{seat.vacancies(standing.vacancies)}</li> : null}
      </ul>
    </section>
  )
}
