import type { Language } from '../../i18n/text.ts'
import { longDate } from '../dates.ts'
import { pageWords } from '../pageWords.ts'
import type { InterviewPage } from '../viewModels/interviewPage.ts'
import { words } from '../words.ts'
import { PersonLink } from './SeatCard.tsx'
import { Text } from './Text.tsx'

/** Who held the role on the day of the interview, as they were then; nothing when nobody did. */
export function RoleThen(props: {
  held: NonNullable<InterviewPage['atTheTime']>
  language: Language
}) {
  const { held, language } = props
  if (held.seats.length === 0) return null
  const texts = words[language].seat
  return (
    <section className="role-now" aria-labelledby="role-then">
      <h2 id="role-then">{pageWords[language].atTheTime(longDate(held.day, language))}</h2>
      <ul>
        {held.seats.map(({ person, startsOn, acting }) => (
          <li key={`${person?.id}/${startsOn}`}>
            {person ? <PersonLink person={person} /> : texts.unnamed}
            {person?.title ? (
              <>
                , <Text passage={person.title} language={language} />
              </>
            ) : null}
            {acting ? <> ({texts.acting})</> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
