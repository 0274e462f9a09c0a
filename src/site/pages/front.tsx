import type { Language } from '../../i18n/text.ts'
import { sectionAddress } from '../addresses.ts'
import { EntryCard } from '../components/EntryCard.tsx'
import { SeatCard, VacantSeats } from '../components/SeatCard.tsx'
import { langOf } from '../components/Text.tsx'
import type { PageView, SiteIdentity } from '../frame.ts'
import { RichTextBody } from '../richText/RichTextBody.tsx'
import type { Entry } from '../viewModels/entry.ts'
import type { FrontPage } from '../viewModels/pages.ts'
import type { RoleStanding } from '../viewModels/standing.ts'
import { words } from '../words.ts'

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
    main: <Front model={model} site={site} language={language} />,
  }
}

function Front(props: { model: FrontPage; site: SiteIdentity; language: Language }) {
  const { model, site, language } = props
  const texts = words[language].front
  const headline = site.tagline ?? site.name
  return (
    <>
      <div className="hero">
        <h1 className="headline" lang={langOf(headline, language)}>
          {headline.text}
        </h1>
        {model.standing ? <Holders standing={model.standing} language={language} /> : null}
      </div>
      <Newest
        id="interviews"
        heading={texts.interviews}
        all={texts.allInterviews}
        entries={model.interviews}
        language={language}
      />
      <Newest
        id="cases"
        heading={texts.cases}
        all={texts.allCases}
        entries={model.cases}
        language={language}
      />
      {model.about ? (
        <section className="front-section about" aria-labelledby="about">
          <h2 id="about">{texts.about}</h2>
          <RichTextBody passage={model.about} language={language} base={3} />
        </section>
      ) : null}
    </>
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
      {entries.length === 0 ? <p>{words[language].empty[id]}</p> : null}
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
    </section>
  )
}
