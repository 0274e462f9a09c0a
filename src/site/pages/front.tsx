import type { Language } from '../../i18n/text.ts'
import type { FrontSection } from '../../publishing/frontSections.ts'
import { sectionAddress } from '../addresses.ts'
import { Period } from '../components/DateText.tsx'
import { EntryCard } from '../components/EntryCard.tsx'
import { QuestionList } from '../components/QuestionList.tsx'
import { PersonLink, Portrait, SeatCard, VacantSeats } from '../components/SeatCard.tsx'
import { langOf, Paragraphs, Text } from '../components/Text.tsx'
import type { PageView, SiteIdentity } from '../frame.ts'
import { isExternal } from '../links.ts'
import { pageWords } from '../pageWords.ts'
import { RichTextBody } from '../richText/RichTextBody.tsx'
import type { Entry } from '../viewModels/entry.ts'
import type { EventLine } from '../viewModels/event.ts'
import type { FrontPage } from '../viewModels/pages.ts'
import type { QuestionLine } from '../viewModels/question.ts'
import type { Cohort, RoleStanding } from '../viewModels/standing.ts'
import { words } from '../words.ts'

/** So many former ambassadors are named; the ambassadors' page has them all. */
const mostFormer = 6

/** The front page: who holds the role, what is new, what the role is about. */
export function frontView(model: FrontPage, site: SiteIdentity, language: Language): PageView {
  return {
    title: null,
    description: site.tagline?.text ?? null,
    crumbs: [],
    type: 'website',
    picture: model.standing?.holders[0]?.person?.portrait ?? null,
    page: 1,
    model,
    subject: { kind: 'front', model },
    main: <Front model={model} site={site} language={language} />,
  }
}

function Front(props: { model: FrontPage; site: SiteIdentity; language: Language }) {
  const { model, site, language } = props
  const headline = site.tagline ?? site.name
  // whoever holds the role stands beside the headline, unless an editor has moved them down or away
  const hero = model.sections[0] === 'holders'
  return (
    <>
      <div className="hero">
        <h1 className="headline" lang={langOf(headline, language)}>
          {headline.text}
        </h1>
        {hero ? <Section section="holders" model={model} language={language} /> : null}
      </div>
      {(hero ? model.sections.slice(1) : model.sections).map((section) => (
        <Section key={section} section={section} model={model} language={language} />
      ))}
    </>
  )
}

interface SectionProps {
  section: FrontSection
  model: FrontPage
  language: Language
}

/** One section of the page; nothing when it has nothing to say. */
function Section({ section, model, language }: SectionProps) {
  const { standing, event, about, questions } = model
  const texts = words[language].front
  switch (section) {
    case 'holders':
      return standing ? <Holders standing={standing} language={language} /> : null
    case 'event':
      return event ? <NextEvent event={event} language={language} /> : null
    case 'interviews':
    case 'cases':
      return (
        <Newest
          id={section}
          heading={model.featured[section] ? words[language].sections[section] : texts[section]}
          all={section === 'interviews' ? texts.allInterviews : texts.allCases}
          entries={model[section]}
          language={language}
        />
      )
    case 'questions':
      return questions.length > 0 ? <Questions questions={questions} language={language} /> : null
    case 'about':
      return about ? (
        <section className="front-section about" aria-labelledby="about">
          <h2 id="about">{texts.about}</h2>
          <RichTextBody passage={about} language={language} base={3} />
        </section>
      ) : null
    case 'former':
      return standing && standing.former.length > 0 ? (
        <Former former={standing.former} language={language} />
      ) : null
  }
}

function NextEvent({ event, language }: { event: EventLine; language: Language }) {
  const texts = pageWords[language].event
  return (
    <section className="front-section event" aria-labelledby="event">
      <h2 id="event">{texts.heading}</h2>
      <article className="event-card">
        <h3>
          <Text passage={event.title} language={language} />
        </h3>
        <p className="meta">
          <time dateTime={event.startsAt}>{event.when}</time>
          {event.place ? (
            <span>
              {texts.place}: <Text passage={event.place} language={language} />
            </span>
          ) : null}
        </p>
        {event.text ? <Paragraphs passage={event.text} language={language} /> : null}
        {event.link ? (
          <p className="more">
            <a href={event.link} rel={isExternal(event.link) ? 'noopener noreferrer' : undefined}>
              {texts.more}
            </a>
          </p>
        ) : null}
      </article>
    </section>
  )
}

function Questions({ questions, language }: { questions: QuestionLine[]; language: Language }) {
  const texts = pageWords[language].question
  return (
    <section className="front-section" aria-labelledby="questions">
      <h2 id="questions">{texts.featured}</h2>
      <QuestionList questions={questions} language={language} />
      <p className="more">
        <a href={sectionAddress('questions', language)}>{texts.all}</a>
      </p>
    </section>
  )
}

/** The way to earlier ambassadors: the latest of them by name. */
function Former({ former, language }: { former: Cohort[]; language: Language }) {
  const texts = pageWords[language].former
  const seats = former.flatMap((cohort) => cohort.seats).filter(({ person }) => person?.path)
  return (
    <section className="front-section" aria-labelledby="former">
      <h2 id="former">{texts.heading}</h2>
      <ul className="people">
        {seats.slice(0, mostFormer).map(({ person, startsOn, endsOn }) =>
          person ? (
            <li key={`${person.id}/${startsOn}`}>
              <Portrait person={person} language={language} />
              <div>
                <p className="people-name">
                  <PersonLink person={person} />
                </p>
                <p className="meta">
                  <Period startsOn={startsOn} endsOn={endsOn} language={language} />
                </p>
              </div>
            </li>
          ) : null,
        )}
      </ul>
      <p className="more">
        <a href={sectionAddress('ambassadors', language)}>{texts.all}</a>
      </p>
    </section>
  )
}

function Holders({ standing, language }: { standing: RoleStanding; language: Language }) {
  const texts = words[language]
  const { holders, vacancies } = standing
  return (
    <section className="front-section" aria-labelledby="holders">
      <h2 id="holders">{texts.front.holders(holders.length + vacancies)}</h2>
      {holders.length + vacancies === 0 ? <p>{texts.seat.noRole}</p> : null}
      <div className={`seats${holders.length + vacancies === 1 ? ' seats-one' : ''}`}>
        {holders.map((seat, index) => (
          <SeatCard
            key={`${seat.person?.id}/${seat.startsOn}`}
            seat={seat}
            language={language}
            level={3}
            quote
            first={index === 0}
          />
        ))}
        <VacantSeats count={vacancies} language={language} level={3} />
      </div>
      <p className="more">
        <a href={sectionAddress('ambassadors', language)}>{texts.front.allAmbassadors}</a>
      </p>
    </section>
  )
}

function Newest(props: {
  id: 'interviews' | 'cases'
  heading: string
  all: string
  entries: Entry[]
  language: Language
}) {
  const { id, heading, all, entries, language } = props
  return (
    <section className="front-section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {entries.length === 0 ? (
        <p>{words[language].empty[id]}</p>
      ) : (
        <>
          <div className={id === 'interviews' ? 'featured' : 'cards'}>
            {entries.map((entry, index) => (
              <EntryCard
                key={entry.path}
                entry={entry}
                language={language}
                level={3}
                lead={id === 'interviews' && index === 0}
              />
            ))}
          </div>
          <p className="more">
            <a href={sectionAddress(id, language)}>{all}</a>
          </p>
        </>
      )}
    </section>
  )
}
