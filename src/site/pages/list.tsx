import type { Language } from '../../i18n/text.ts'
import { sectionAddress } from '../addresses.ts'
import { EntryCard } from '../components/EntryCard.tsx'
import { Pager } from '../components/Pager.tsx'
import { crumbsTo } from '../crumbs.ts'
import type { PageView } from '../frame.ts'
import type { ListPage } from '../viewModels/pages.ts'
import { words } from '../words.ts'

/** The interviews or the cases, newest first. */
export function listView(model: ListPage, language: Language): PageView {
  const texts = words[language]
  return {
    title: texts.sections[model.section],
    description: texts.sectionIntro[model.section],
    crumbs: crumbsTo(model.section, null, language),
    type: 'website',
    picture: null,
    page: model.page,
    model,
    subject: { kind: 'list', model },
    main: <List model={model} language={language} />,
  }
}

function List({ model, language }: { model: ListPage; language: Language }) {
  const { section, entries, page, pages } = model
  const texts = words[language]
  return (
    <>
      <header className="section-head">
        <h1>{texts.sections[section]}</h1>
        <p>{texts.sectionIntro[section]}</p>
      </header>
      {entries.length === 0 ? <p>{texts.empty[section]}</p> : null}
      <div className={`list list-${section}`}>
        {entries.map((entry) => (
          <EntryCard key={entry.path} entry={entry} language={language} level={2} />
        ))}
      </div>
      <Pager
        path={sectionAddress(section, language)}
        page={page}
        pages={pages}
        language={language}
      />
    </>
  )
}
