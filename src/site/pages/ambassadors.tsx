import type { Language } from '../../i18n/text.ts'
import { Period } from '../components/DateText.tsx'
import { PersonLink, Position, SeatCard, VacantSeats } from '../components/SeatCard.tsx'
import { Paragraphs, Text } from '../components/Text.tsx'
import { TimelineFigure } from '../components/timeline/TimelineFigure.tsx'
import { crumbsTo } from '../crumbs.ts'
import type { PageView } from '../frame.ts'
import type { AmbassadorsPage, RoleHistory } from '../viewModels/pages.ts'
import type { Cohort } from '../viewModels/standing.ts'
import type { ListedPage } from '../viewModels/subject.ts'
import { words } from '../words.ts'

/** Who holds the role, who is next and who held it before, role by role. */
export function ambassadorsView(model: AmbassadorsPage, language: Language): PageView {
  const texts = words[language]
  return {
    title: texts.sections.ambassadors,
    description: texts.sectionIntro.ambassadors,
    crumbs: crumbsTo('ambassadors', null, language),
    type: 'website',
    picture: null,
    page: 1,
    model,
    subject: { kind: 'collection', pages: peopleOf(model) },
    main: <Ambassadors model={model} language={language} />,
  }
}

function peopleOf({ roles }: AmbassadorsPage): ListedPage[] {
  return roles
    .flatMap(({ holders, announced, former }) => [
      ...holders,
      ...announced,
      ...former.flatMap(({ seats }) => seats),
    ])
    .flatMap(({ person }) => person ?? [])
}

function Ambassadors({ model, language }: { model: AmbassadorsPage; language: Language }) {
  const texts = words[language]
  return (
    <>
      <header className="section-head">
        <h1>{texts.sections.ambassadors}</h1>
        <p>{texts.sectionIntro.ambassadors}</p>
      </header>
      {model.roles.length === 0 ? <p>{texts.empty.ambassadors}</p> : null}
      {model.roles.map((role) => (
        <Role key={role.id} role={role} language={language} />
      ))}
    </>
  )
}

function Role({ role, language }: { role: RoleHistory; language: Language }) {
  const texts = words[language].standing
  const id = `role-${role.id}`
  return (
    <section className="role" aria-labelledby={id}>
      <h2 id={id}>
        {role.name ? (
          <Text passage={role.name} language={language} />
        ) : (
          words[language].ambassador.role
        )}
      </h2>
      {role.description ? (
        <Paragraphs className="role-text" passage={role.description} language={language} />
      ) : null}
      <h3>{texts.holders}</h3>
      {role.holders.length === 0 ? <p>{texts.none}</p> : null}
      <div className="seats">
        {role.holders.map((seat) => (
          <SeatCard
            key={`${seat.person?.id}/${seat.startsOn}`}
            seat={seat}
            language={language}
            level={4}
          />
        ))}
        <VacantSeats count={role.vacancies} language={language} level={4} />
      </div>
      {role.announced.length > 0 ? (
        <>
          <h3>{texts.announced}</h3>
          <div className="seats">
            {role.announced.map((seat) => (
              <SeatCard
                key={`${seat.person?.id}/${seat.startsOn}`}
                seat={seat}
                language={language}
                level={4}
                announced
              />
            ))}
          </div>
        </>
      ) : null}
      {role.timeline ? (
        <>
          <h3>{words[language].timeline.heading}</h3>
          <TimelineFigure
            timeline={role.timeline}
            role={role.name?.text ?? words[language].ambassador.role}
            language={language}
          />
        </>
      ) : null}
      {role.former.length > 0 ? (
        <>
          <h3>{texts.former}</h3>
          <ol className="relay">
            {role.former.map((cohort) => (
              <FormerCohort
                key={`${cohort.startsOn}/${cohort.endsOn}`}
                cohort={cohort}
                language={language}
              />
            ))}
          </ol>
        </>
      ) : null}
    </section>
  )
}

function FormerCohort({ cohort, language }: { cohort: Cohort; language: Language }) {
  const texts = words[language].seat
  return (
    <li>
      <p className="relay-period">
        <Period startsOn={cohort.startsOn} endsOn={cohort.endsOn} language={language} />
      </p>
      <ul>
        {cohort.seats.map(({ person, acting }) =>
          person ? (
            <li key={person.id}>
              <p className="relay-name">
                <PersonLink person={person} />
                {acting ? <> ({texts.acting})</> : null}
              </p>
              <Position person={person} language={language} />
            </li>
          ) : null,
        )}
      </ul>
    </li>
  )
}
