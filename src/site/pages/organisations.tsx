import type { Language } from '../../i18n/text.ts'
import { Text } from '../components/Text.tsx'
import { crumbsTo } from '../crumbs.ts'
import type { PageView } from '../frame.ts'
import type { OrganisationLine } from '../viewModels/organisationPage.ts'
import { words } from '../words.ts'

/** The organisations to which something published belongs, sector by sector. */
export function organisationsView(
  model: { organisations: OrganisationLine[] },
  language: Language,
): PageView {
  const texts = words[language]
  return {
    title: texts.sections.organisations,
    description: texts.sectionIntro.organisations,
    crumbs: crumbsTo('organisations', null, language),
    type: 'website',
    picture: null,
    page: 1,
    model,
    subject: {
      kind: 'collection',
      pages: model.organisations.map(({ name, path }) => ({ name: name.text, path })),
    },
    main: <Organisations organisations={model.organisations} language={language} />,
  }
}

function Organisations(props: { organisations: OrganisationLine[]; language: Language }) {
  const { organisations, language } = props
  const texts = words[language]
  const { sectors } = texts.case
  const groups = Object.entries(sectors).map(([sector, name]) => ({
    sector,
    name,
    // One without a sector belongs to none of those that have a name.
    lines: organisations.filter((each) => (each.sector ?? 'other') === sector),
  }))
  return (
    <>
      <header className="section-head">
        <h1>{texts.sections.organisations}</h1>
        <p>{texts.sectionIntro.organisations}</p>
      </header>
      {organisations.length === 0 ? <p>{texts.empty.organisations}</p> : null}
      {groups.map(({ sector, name, lines }) =>
        lines.length === 0 ? null : (
          <section key={sector} className="part" aria-labelledby={`sector-${sector}`}>
            <h2 id={`sector-${sector}`}>{name}</h2>
            <ul>
              {lines.map((line) => (
                <li key={line.path}>
                  <a href={line.path}>
                    <Text passage={line.name} language={language} />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </>
  )
}
