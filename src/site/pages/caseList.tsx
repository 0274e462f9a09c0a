import type { Language } from '../../i18n/text.ts'
import { sectionAddress } from '../addresses.ts'
import { parametersOf } from '../caseFilters.ts'
import { ActiveFilters, CaseFilter } from '../components/CaseFilter.tsx'
import { EntryCard } from '../components/EntryCard.tsx'
import { Pager } from '../components/Pager.tsx'
import { crumbsTo } from '../crumbs.ts'
import type { PageView } from '../frame.ts'
import { pageWords } from '../pageWords.ts'
import type { CaseList } from '../viewModels/caseList.ts'
import { words } from '../words.ts'

/** The cases, newest first, filtered as the reader asked. */
export function caseListView(model: CaseList, language: Language): PageView {
  const texts = words[language]
  const chosen = Object.values(model.options).flatMap((options) =>
    options.filter((option) => option.chosen).map(({ text }) => text.text),
  )
  return {
    title: [texts.sections.cases, ...chosen].join(': '),
    description: texts.sectionIntro.cases,
    crumbs: crumbsTo('cases', null, language),
    type: 'website',
    picture: null,
    page: model.page,
    parameters: parametersOf(model.filters),
    model,
    subject: {
      kind: 'collection',
      pages: model.entries.map(({ title, path }) => ({ name: title.text, path })),
    },
    main: <List model={model} language={language} />,
  }
}

function List({ model, language }: { model: CaseList; language: Language }) {
  const { entries, filters, page, pages, total } = model
  const texts = words[language]
  const { counts, filters: filterTexts } = pageWords[language]
  const parameters = parametersOf(filters)
  return (
    <>
      <header className="section-head">
        <h1>{texts.sections.cases}</h1>
        <p>{texts.sectionIntro.cases}</p>
      </header>
      <CaseFilter model={model} language={language} />
      <ActiveFilters model={model} language={language} />
      {total > 0 ? <p className="meta count">{counts.cases(total)}</p> : null}
      {entries.length === 0 ? (
        <p className="notice">{parameters.length > 0 ? filterTexts.none : texts.empty.cases}</p>
      ) : null}
      <div className="list list-cases">
        {entries.map((entry) => (
          <EntryCard key={entry.path} entry={entry} language={language} level={2} />
        ))}
      </div>
      <Pager
        path={sectionAddress('cases', language)}
        page={page}
        pages={pages}
        parameters={parameters}
        language={language}
      />
    </>
  )
}
