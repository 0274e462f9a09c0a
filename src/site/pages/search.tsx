import type { Language } from '../../i18n/text.ts'
import { inLanguage, sectionAddress, sectionNames } from '../addresses.ts'
import { langOf } from '../components/Text.tsx'
import type { PageView } from '../frame.ts'
import { longestQuestion } from '../search/question.ts'
import { type Result, type SearchPage, searchPath } from '../search/searchPage.ts'
import { searchWords } from '../search/searchWords.ts'
import type { Run } from '../search/snippet.ts'
import { words } from '../words.ts'

/** The form of the search and what was found. It is for people only: search engines don't list it. */
export function searchView(model: SearchPage, language: Language): PageView {
  const texts = searchWords[language]
  const { text } = model.asked
  return {
    title: text ? `${texts.title}: ${text}` : texts.title,
    description: texts.intro,
    crumbs: [
      { text: { text: words[language].home, lang: language }, path: inLanguage('/', language) },
      { text: { text: texts.title, lang: language }, path: null },
    ],
    type: 'website',
    picture: null,
    page: model.asked.page,
    // Texts in the other language are marked one by one; nothing of the page itself is missing.
    model: null,
    noIndex: true,
    main: <Search model={model} language={language} />,
  }
}

function Search({ model, language }: { model: SearchPage; language: Language }) {
  const texts = searchWords[language]
  return (
    <div className="search-page">
      <header className="section-head">
        <h1>{texts.title}</h1>
        <p>{texts.intro}</p>
      </header>
      <search>
        <Form model={model} language={language} />
      </search>
      {model.complete || !model.looked ? null : <p className="notice">{texts.incomplete}</p>}
      {model.looked ? <Found model={model} language={language} /> : null}
      {model.looked && model.total > 0 ? null : <Browse language={language} />}
    </div>
  )
}

function Form({ model, language }: { model: SearchPage; language: Language }) {
  const texts = searchWords[language]
  const { asked, kinds, looked, themes, years } = model
  const counted = (text: string, count: number) => (looked ? `${text} (${count})` : text)
  return (
    <form className="search-form" action={inLanguage(searchPath, language)}>
      <div className="search-words">
        <label htmlFor="q">{texts.label}</label>
        <input
          type="search"
          id="q"
          name="q"
          defaultValue={asked.text}
          maxLength={longestQuestion}
          autoComplete="off"
        />
      </div>
      <div>
        <label htmlFor="kind">{texts.kind}</label>
        <select id="kind" name="kind" defaultValue={asked.kind ?? ''}>
          <option value="">{texts.allKinds}</option>
          {kinds.map(({ value, count }) => (
            <option key={value} value={value}>
              {counted(texts.kinds[value], count)}
            </option>
          ))}
        </select>
      </div>
      {themes.length > 0 ? (
        <div>
          <label htmlFor="theme">{texts.theme}</label>
          <select id="theme" name="theme" defaultValue={asked.theme ?? ''}>
            <option value="">{texts.allThemes}</option>
            {themes.map((theme) => (
              <option key={theme.slug} value={theme.slug} lang={langOf(theme, language)}>
                {theme.name}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <div>
        <label htmlFor="year">{texts.year}</label>
        <select id="year" name="year" defaultValue={asked.year ?? ''}>
          <option value="">{texts.allYears}</option>
          {years.map(({ value, count }) => (
            <option key={value} value={value}>
              {counted(String(value), count)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit">{texts.button}</button>
    </form>
  )
}

function Found({ model, language }: { model: SearchPage; language: Language }) {
  const texts = searchWords[language]
  const { asked, total } = model
  if (total === 0) return <Nothing model={model} language={language} />
  return (
    <>
      <h2 className="search-count" id="results">
        {texts.results(total, asked.text)}
      </h2>
      {model.loose ? <p className="notice">{texts.loose}</p> : null}
      <ol className="search-results" aria-labelledby="results">
        {model.results.map((result) => (
          <li key={result.path}>
            <ResultItem result={result} language={language} />
          </li>
        ))}
      </ol>
      <Pages model={model} language={language} />
    </>
  )
}

function ResultItem({ result, language }: { result: Result; language: Language }) {
  const texts = searchWords[language]
  const lang = langOf(result, language)
  return (
    <article className="search-result">
      <p className="kicker">{texts.oneOf[result.kind]}</p>
      <h3 lang={lang}>
        <a href={result.path}>
          <Marked runs={result.title} />
        </a>
      </h3>
      {result.by || result.year ? (
        <p className="meta">
          {result.by ? <span className="meta-by">{result.by}</span> : null}
          {result.year ? <span>{result.year}</span> : null}
        </p>
      ) : null}
      {result.snippet.length > 0 ? (
        <p className="search-snippet" lang={lang}>
          <Marked runs={result.snippet} />
        </p>
      ) : null}
      {result.under ? (
        <p className="search-under">
          {texts.under}:{' '}
          <a href={result.under.path} lang={lang}>
            <Marked runs={result.under.text} />
          </a>
        </p>
      ) : null}
    </article>
  )
}

function Marked({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, hit }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text, in their order
    hit ? <mark key={index}>{text}</mark> : text,
  )
}

function Nothing({ model, language }: { model: SearchPage; language: Language }) {
  const texts = searchWords[language]
  const { asked } = model
  return (
    <>
      <h2 className="search-count">{texts.none(asked.text)}</h2>
      <ul className="search-tips">
        {asked.kind || asked.theme || asked.year ? (
          <li>
            <a href={model.address({ kind: null, theme: null, year: null })}>{texts.widen}</a>
          </li>
        ) : null}
        {texts.tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
    </>
  )
}

function Browse({ language }: { language: Language }) {
  const texts = words[language]
  return (
    <nav className="search-browse" aria-labelledby="browse">
      <h2 id="browse">{searchWords[language].browse}</h2>
      <ul>
        {sectionNames.map((section) => (
          <li key={section}>
            <a href={sectionAddress(section, language)}>{texts.sections[section]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Pages({ model, language }: { model: SearchPage; language: Language }) {
  const { asked, pages } = model
  const texts = words[language]
  if (pages < 2) return null
  return (
    <nav className="pager" aria-label={texts.pager}>
      {asked.page > 1 ? (
        <a rel="prev" href={model.address({ page: asked.page - 1 })}>
          ← {searchWords[language].previous}
        </a>
      ) : (
        <span />
      )}
      <span>{texts.pageOf(asked.page, pages)}</span>
      {asked.page < pages ? (
        <a rel="next" href={model.address({ page: asked.page + 1 })}>
          {searchWords[language].next} →
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
