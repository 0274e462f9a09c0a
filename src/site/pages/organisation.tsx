import type { Language } from '../../i18n/text.ts'
import { sectionAddress } from '../addresses.ts'
import { PeopleList } from '../components/PeopleList.tsx'
import { Related } from '../components/Related.tsx'
import { langOf } from '../components/Text.tsx'
import { crumbsTo } from '../crumbs.ts'
import type { PageView } from '../frame.ts'
import { isExternal } from '../links.ts'
import { pageWords } from '../pageWords.ts'
import { searchOf } from '../query.ts'
import type { OrganisationPage } from '../viewModels/organisationPage.ts'
import { words } from '../words.ts'

/** An organisation, its cases and its people. */
export function organisationView(model: OrganisationPage, language: Language): PageView {
  const sector = model.sector ? words[language].case.sectors[model.sector] : undefined
  return {
    title: model.name.text,
    description: [model.name.text, sector].filter(Boolean).join(' – '),
    crumbs: crumbsTo('organisations', model.name, language),
    type: 'website',
    picture: model.cases.entries.find(({ picture }) => picture)?.picture ?? null,
    page: 1,
    model,
    subject: {
      kind: 'collection',
      pages: [...model.cases.entries, ...model.interviews].map(({ title, path }) => ({
        name: title.text,
        path,
      })),
    },
    main: <Organisation model={model} sector={sector} language={language} />,
  }
}

function Organisation(props: {
  model: OrganisationPage
  sector: string | undefined
  language: Language
}) {
  const { model, sector, language } = props
  const { organisation: texts, counts } = pageWords[language]
  const { entries, total } = model.cases
  const rest = `${sectionAddress('cases', language)}${searchOf([['organisation', model.slug]])}`
  return (
    <>
      <header className="section-head">
        <p className="kicker">{texts.kicker}</p>
        <h1 lang={langOf(model.name, language)}>{model.name.text}</h1>
        <p className="meta">
          {sector ? (
            <span>
              {texts.sector}: {sector}
            </span>
          ) : null}{' '}
          {model.website ? (
            <a
              href={model.website}
              rel={isExternal(model.website) ? 'noopener noreferrer' : undefined}
            >
              {texts.website}
            </a>
          ) : null}
        </p>
      </header>
      <Related
        id="cases"
        heading={texts.cases}
        entries={entries}
        language={language}
        more={total > entries.length ? { path: rest, text: counts.allCases(total) } : undefined}
      />
      {model.people.length > 0 ? (
        <section className="front-section" aria-labelledby="people">
          <h2 id="people">{texts.people}</h2>
          <PeopleList people={model.people} language={language} />
        </section>
      ) : null}
      <Related
        id="interviews"
        heading={texts.interviews}
        entries={model.interviews}
        language={language}
      />
    </>
  )
}
