import type { Language } from '../../i18n/text.ts'
import { Paragraphs, Text } from '../components/Text.tsx'
import { crumbsTo } from '../crumbs.ts'
import type { PageView } from '../frame.ts'
import { pageWords } from '../pageWords.ts'
import type { ThemeLine } from '../viewModels/themePage.ts'
import { words } from '../words.ts'

/** The themes to which something published belongs. */
export function themesView(model: { themes: ThemeLine[] }, language: Language): PageView {
  const texts = words[language]
  return {
    title: texts.sections.themes,
    description: texts.sectionIntro.themes,
    crumbs: crumbsTo('themes', null, language),
    type: 'website',
    picture: null,
    page: 1,
    model,
    subject: {
      kind: 'collection',
      pages: model.themes.map(({ name, path }) => ({ name: name.text, path })),
    },
    main: <Themes themes={model.themes} language={language} />,
  }
}

function Themes({ themes, language }: { themes: ThemeLine[]; language: Language }) {
  const texts = words[language]
  return (
    <>
      <header className="section-head">
        <h1>{texts.sections.themes}</h1>
        <p>{texts.sectionIntro.themes}</p>
      </header>
      {themes.length === 0 ? <p>{texts.empty.themes}</p> : null}
      <ul className="names">
        {themes.map((theme) => (
          <li key={theme.path}>
            <h2>
              <a href={theme.path}>
                <Text passage={theme.name} language={language} />
              </a>
            </h2>
            {theme.description ? (
              <Paragraphs passage={theme.description} language={language} />
            ) : null}
            <p className="meta">{sizeOf(theme, language)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

function sizeOf({ cases, questions }: ThemeLine, language: Language): string {
  const { counts } = pageWords[language]
  return [
    ...(cases > 0 ? [counts.cases(cases)] : []),
    ...(questions > 0 ? [counts.questions(questions)] : []),
  ].join(' · ')
}
