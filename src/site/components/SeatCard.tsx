import type { Language } from '../../i18n/text.ts'
import { initials } from '../initials.ts'
import type { Person } from '../viewModels/person.ts'
import type { Seat } from '../viewModels/standing.ts'
import { words } from '../words.ts'
import { Period } from './DateText.tsx'
import { PictureElement } from './Figure.tsx'
import { Text } from './Text.tsx'

interface Props {
  seat: Seat
  language: Language
  level: 2 | 3 | 4
  announced?: boolean
  /** With the person's quote and a large portrait, on the front page. */
  quote?: boolean
  /** The first of the page: its portrait is fetched at once. */
  first?: boolean
}

/** One seat and who holds it. */
export function SeatCard({ seat, language, level, announced, quote, first }: Props) {
  const { person } = seat
  const texts = words[language].seat
  const Heading = `h${level}` as const
  return (
    <article className="seat">
      <Portrait person={person} language={language} first={first} large={quote} />
      <div className="seat-text">
        <Heading>{person ? <PersonLink person={person} /> : texts.unnamed}</Heading>
        {person ? <Position person={person} language={language} /> : null}
        <p className="meta">
          {seat.acting ? <>{texts.acting} </> : null}
          <Period
            startsOn={seat.startsOn}
            endsOn={seat.endsOn}
            announced={announced}
            language={language}
          />
        </p>
        {quote && person?.quote ? (
          <blockquote className="quote">
            <p>
              <Text passage={person.quote} language={language} />
            </p>
          </blockquote>
        ) : null}
      </div>
    </article>
  )
}

/** Seats that nobody holds, one card each: a vacancy is never hidden. */
export function VacantSeats(props: { count: number; language: Language; level: 2 | 3 | 4 }) {
  const texts = words[props.language].seat
  const Heading = `h${props.level}` as const
  return Array.from({ length: props.count }, (_, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: vacant seats are all alike
    <article className="seat seat-vacant" key={index}>
      <span className="portrait portrait-empty" aria-hidden="true">
        <span className="baton" />
      </span>
      <div className="seat-text">
        <Heading>{texts.vacant}</Heading>
        <p>{texts.vacantText}</p>
      </div>
    </article>
  ))
}

/** The portrait, or the initials where there is none. */
export function Portrait(props: {
  person: Person | null
  language: Language
  first?: boolean
  large?: boolean
}) {
  const { person, language, first, large } = props
  if (person?.portrait) {
    return (
      <PictureElement
        className="portrait"
        picture={person.portrait}
        language={language}
        sizes={large ? '(min-width: 48rem) 24rem, 100vw' : '(min-width: 48rem) 14rem, 7rem'}
        first={first}
        decorative
      />
    )
  }
  return (
    <span className="portrait portrait-empty" aria-hidden="true">
      {person ? initials(person.name) : null}
    </span>
  )
}

/** Title and organisation on one line. */
export function Position(props: {
  person: Pick<Person, 'title' | 'organisation'>
  language: Language
}) {
  const parts = [props.person.title, props.person.organisation].filter((each) => each !== null)
  if (parts.length === 0) return null
  return (
    <p className="position">
      {parts.map((part, index) => (
        <span key={part.text}>
          {index > 0 ? ', ' : null}
          <Text passage={part} language={props.language} />
        </span>
      ))}
    </p>
  )
}

/** The name, as a link where the person has a page. */
export function PersonLink({ person }: { person: { name: string; path: string | null } }) {
  return person.path ? <a href={person.path}>{person.name}</a> : person.name
}
