import type { Language } from '../../i18n/text.ts'
import { inLanguage } from '../addresses.ts'
import type { PageView } from '../frame.ts'
import { pageWords } from '../pageWords.ts'
import { RichTextBody } from '../richText/RichTextBody.tsx'
import type { RightsPageModel } from '../viewModels/pages.ts'
import { words } from '../words.ts'

/** What readers have a right to be told: how accessible the site is, and what it knows of them. */
export function rightsView(model: RightsPageModel, language: Language): PageView {
  const title = pageWords[language].rights[model.page]
  const own = (text: string) => ({ text, lang: language })
  return {
    title,
    description: null,
    crumbs: [
      { text: own(words[language].home), path: inLanguage('/', language) },
      { text: own(title), path: null },
    ],
    type: 'website',
    picture: null,
    page: 1,
    model,
    main: <Rights model={model} title={title} language={language} />,
  }
}

function Rights(props: { model: RightsPageModel; title: string; language: Language }) {
  const { model, title, language } = props
  return (
    <article className="rights">
      <header className="section-head">
        <h1>{title}</h1>
      </header>
      {model.statement ? (
        <p className="notice">
          <a href={model.statement} rel="noopener noreferrer">
            {pageWords[language].rights.statement}
          </a>
        </p>
      ) : null}
      <RichTextBody passage={model.text} language={language} base={2} />
    </article>
  )
}
