import type { Language } from '../../i18n/text.ts'
import { inLanguage, sectionAddress, sectionNames } from '../addresses.ts'
import { EntryCard } from '../components/EntryCard.tsx'
import type { PageView } from '../frame.ts'
import type { NotFoundPage } from '../viewModels/pages.ts'
import { words } from '../words.ts'

/** The page for an address that leads nowhere: says so in both languages and shows ways on. */
export function notFoundView(model: NotFoundPage, language: Language): PageView {
  const texts = words[language].notFound
  return {
    title: texts.title,
    description: null,
    crumbs: [],
    type: 'website',
    picture: null,
    page: 1,
    model,
    main: <NotFound model={model} language={language} />,
  }
}

function NotFound({ model, language }: { model: NotFoundPage; language: Language }) {
  const texts = words[language]
  const other = language === 'da' ? 'en' : 'da'
  return (
    <>
      <header className="section-head">
        <p className="kicker">404</p>
        <h1>{texts.notFound.title}</h1>
        <p>{texts.notFound.text}</p>
        <p lang={other}>
          {words[other].notFound.title}. {words[other].notFound.text}{' '}
          <a href={inLanguage('/', other)} hrefLang={other}>
            {words[other].home}
          </a>
        </p>
      </header>
      <section className="front-section" aria-labelledby="sections">
        <h2 id="sections">{texts.notFound.sections}</h2>
        <ul className="ways">
          <li>
            <a href={inLanguage('/', language)}>{texts.home}</a>
          </li>
          {sectionNames.map((section) => (
            <li key={section}>
              <a href={sectionAddress(section, language)}>{texts.sections[section]}</a>
            </li>
          ))}
        </ul>
      </section>
      {model.interviews.length > 0 ? (
        <section className="front-section" aria-labelledby="newest">
          <h2 id="newest">{texts.notFound.newest}</h2>
          <div className="cards">
            {model.interviews.map((entry) => (
              <EntryCard key={entry.path} entry={entry} language={language} level={3} />
            ))}
          </div>
        </section>
      ) : null}
    </>
  )
}
