import type { Language } from '../../i18n/text.ts'
import { archiveOf } from '../../publishing/sections.ts'
import { inLanguage, sectionAddress } from '../addresses.ts'
import { EntryCard } from '../components/EntryCard.tsx'
import { Pager } from '../components/Pager.tsx'
import { crumbsTo } from '../crumbs.ts'
import type { PageView } from '../frame.ts'
import { pageWords } from '../pageWords.ts'
import type { InterviewList } from '../viewModels/pages.ts'
import { words } from '../words.ts'

/** The interviews, newest first: all of them, or those of a year. */
export function interviewListView(model: InterviewList, language: Language): PageView {
  const texts = words[language]
  const { year } = model
  const title = year === null ? texts.sections.interviews : pageWords[language].archive.year(year)
  const own = year === null ? null : { text: String(year), lang: language }
  return {
    title,
    description: year === null ? texts.sectionIntro.interviews : null,
    crumbs: crumbsTo('interviews', own, language),
    type: 'website',
    picture: null,
    page: model.page,
    model,
    subject: {
      kind: 'collection',
      pages: model.entries.map(({ title, path }) => ({ name: title.text, path })),
    },
    main: <List model={model} title={title} language={language} />,
  }
}

function List(props: { model: InterviewList; title: string; language: Language }) {
  const { model, title, language } = props
  const { year, entries, page, pages, total } = model
  const texts = words[language]
  const { archive, counts } = pageWords[language]
  const path = year === null ? sectionAddress('interviews', language) : yearPath(year, language)
  return (
    <>
      <header className="section-head">
        <h1>{title}</h1>
        <p>{year === null ? texts.sectionIntro.interviews : archive.intro}</p>
        {total > 0 ? <p className="meta">{counts.interviews(total)}</p> : null}
      </header>
      {entries.length === 0 ? <p>{texts.empty.interviews}</p> : null}
      <div className="list list-interviews">
        {entries.map((entry) => (
          <EntryCard key={entry.path} entry={entry} language={language} level={2} />
        ))}
      </div>
      <Pager path={path} page={page} pages={pages} language={language} />
      <Years model={model} language={language} />
    </>
  )
}

function Years({ model, language }: { model: InterviewList; language: Language }) {
  const { year, years } = model
  const { archive, counts } = pageWords[language]
  if (years.length === 0 || (years.length === 1 && year === null)) return null
  return (
    <nav className="years" aria-labelledby="years">
      <h2 id="years">{archive.heading}</h2>
      <ul>
        {year === null ? null : (
          <li>
            <a href={sectionAddress('interviews', language)}>{archive.all}</a>
          </li>
        )}
        {years.map((each) => (
          <li key={each.year}>
            <a
              href={yearPath(each.year, language)}
              aria-current={each.year === year ? 'page' : undefined}
            >
              {each.year}
            </a>{' '}
            <span className="meta">{counts.interviews(each.interviews)}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const yearPath = (year: number, language: Language) => inLanguage(archiveOf(year), language)
