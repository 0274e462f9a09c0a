import type { Language } from '../../i18n/text.ts'
import { sectionAddress } from '../addresses.ts'
import { PeopleList } from '../components/PeopleList.tsx'
import { QuestionList } from '../components/QuestionList.tsx'
import { Related } from '../components/Related.tsx'
import { langOf, Paragraphs } from '../components/Text.tsx'
import { crumbsTo } from '../crumbs.ts'
import type { PageView } from '../frame.ts'
import { pageWords } from '../pageWords.ts'
import { searchOf } from '../query.ts'
import type { ThemePage } from '../viewModels/themePage.ts'

/** A theme and everything published that belongs to it. */
export function themeView(model: ThemePage, language: Language): PageView {
  return {
    title: model.name.text,
    description: model.description?.text ?? null,
    crumbs: crumbsTo('themes', model.name, language),
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
    main: <Theme model={model} language={language} />,
  }
}

function Theme({ model, language }: { model: ThemePage; language: Language }) {
  const { theme: texts, counts } = pageWords[language]
  const { entries, total } = model.cases
  const rest = `${sectionAddress('cases', language)}${searchOf([['tema', model.slug]])}`
  return (
    <>
      <header className="section-head">
        <p className="kicker">{texts.kicker}</p>
        <h1 lang={langOf(model.name, language)}>{model.name.text}</h1>
        {model.description ? <Paragraphs passage={model.description} language={language} /> : null}
      </header>
      {model.questions.length > 0 ? (
        <section className="front-section" aria-labelledby="questions">
          <h2 id="questions">{texts.questions}</h2>
          <QuestionList questions={model.questions} language={language} />
        </section>
      ) : null}
      <Related
        id="cases"
        heading={texts.cases}
        entries={entries}
        language={language}
        more={total > entries.length ? { path: rest, text: counts.allCases(total) } : undefined}
      />
      <Related
        id="interviews"
        heading={texts.interviews}
        entries={model.interviews}
        language={language}
      />
      {model.people.length > 0 ? (
        <section className="front-section" aria-labelledby="people">
          <h2 id="people">{texts.people}</h2>
          <PeopleList people={model.people} language={language} />
        </section>
      ) : null}
    </>
  )
}
