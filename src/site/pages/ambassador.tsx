import type { Language } from '../../i18n/text.ts'
import { Period } from '../components/DateText.tsx'
import { EntryCard } from '../components/EntryCard.tsx'
import { Figure } from '../components/Figure.tsx'
import { NameList } from '../components/NameList.tsx'
import { Portrait, Position } from '../components/SeatCard.tsx'
import { langOf, Text } from '../components/Text.tsx'
import { crumbsTo } from '../crumbs.ts'
import type { PageView } from '../frame.ts'
import { isExternal } from '../links.ts'
import { RichTextBody } from '../richText/RichTextBody.tsx'
import type { AmbassadorPage, BatonLine, TermLine } from '../viewModels/ambassadorPage.ts'
import type { Entry } from '../viewModels/entry.ts'
import { words } from '../words.ts'

/** The page of an ambassador, present, coming or former. */
export function ambassadorView(model: AmbassadorPage, language: Language): PageView {
  const { person } = model
  const position = [person.title?.text, person.organisation?.text].filter(Boolean).join(', ')
  return {
    title: person.name,
    description: person.quote?.text ?? (position || null),
    crumbs: crumbsTo('ambassadors', { text: person.name, lang: language }, language),
    type: 'profile',
    picture: person.portrait,
    page: 1,
    model,
    subject: { kind: 'ambassador', model },
    main: <Ambassador model={model} language={language} />,
  }
}

function Ambassador({ model, language }: { model: AmbassadorPage; language: Language }) {
  const { person } = model
  const texts = words[language].ambassador
  return (
    <article className="profile">
      <header className="profile-head">
        {person.portrait ? (
          <Figure
            className="portrait-large"
            picture={person.portrait}
            language={language}
            sizes="(min-width: 48rem) 24rem, 100vw"
            first
          />
        ) : (
          <Portrait person={person} language={language} />
        )}
        <div>
          <h1>{person.name}</h1>
          <Position person={person} language={language} />
          {person.quote ? (
            <blockquote className="quote" lang={langOf(person.quote, language)}>
              <p>{person.quote.text}</p>
            </blockquote>
          ) : null}
        </div>
      </header>
      <Terms terms={model.terms} language={language} />
      {model.biography ? (
        <section className="part" aria-labelledby="biography">
          <h2 id="biography">{texts.biography}</h2>
          <RichTextBody passage={model.biography} language={language} base={3} />
        </section>
      ) : null}
      <Entries
        id="interviews"
        heading={texts.interviews}
        entries={model.interviews}
        language={language}
      />
      <Entries id="cases" heading={texts.cases} entries={model.cases} language={language} />
      {model.links.length > 0 ? (
        <section className="part" aria-labelledby="links">
          <h2 id="links">{texts.links}</h2>
          <ul>
            {model.links.map((link) => (
              <li key={link.url}>
                <a href={link.url} rel={isExternal(link.url) ? 'noopener noreferrer' : undefined}>
                  <Text passage={link.label} language={language} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  )
}

function Terms({ terms, language }: { terms: TermLine[]; language: Language }) {
  const { ambassador, seat } = words[language]
  if (terms.length === 0) return null
  return (
    <section className="part part-wide" aria-labelledby="terms">
      <h2 id="terms">{ambassador.terms}</h2>
      <ol className="relay">
        {terms.map((term) => (
          <li key={`${term.role?.text}/${term.startsOn}`} className={`relay-${term.state}`}>
            <p className="relay-period">
              <Period
                startsOn={term.startsOn}
                endsOn={term.endsOn}
                announced={term.state === 'announced'}
                language={language}
              />
            </p>
            <div>
              {term.role ? (
                <p className="relay-name">
                  <Text passage={term.role} language={language} />
                  {term.acting ? <> ({seat.acting})</> : null}
                </p>
              ) : null}
              <Baton line={term.receivedFrom} say={ambassador.received} language={language} />
              <Baton line={term.passedTo} say={ambassador.passed} language={language} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Baton(props: {
  line: BatonLine | null
  say: (baton: BatonLine) => string
  language: Language
}) {
  const { line, say, language } = props
  if (!line) return null
  return (
    <p className="relay-baton">
      {say(line)} <NameList people={line.people} language={language} />
      {line.direct ? null : <> ({words[language].ambassador.vacantBetween})</>}
    </p>
  )
}

function Entries(props: { id: string; heading: string; entries: Entry[]; language: Language }) {
  const { id, heading, entries, language } = props
  if (entries.length === 0) return null
  return (
    <section className="front-section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <div className="cards">
        {entries.map((entry) => (
          <EntryCard key={entry.path} entry={entry} language={language} level={3} />
        ))}
      </div>
    </section>
  )
}
