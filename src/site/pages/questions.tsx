import type { Language } from '../../i18n/text.ts'
import { NamedLink } from '../components/NamedLink.tsx'
import { QuestionList } from '../components/QuestionList.tsx'
import { crumbsTo } from '../crumbs.ts'
import type { PageView } from '../frame.ts'
import { pageWords } from '../pageWords.ts'
import type { QuestionGroup } from '../viewModels/questionPage.ts'
import { words } from '../words.ts'

/** The questions that have been answered, theme by theme. */
export function questionsView(model: { groups: QuestionGroup[] }, language: Language): PageView {
  const texts = words[language]
  return {
    title: texts.sections.questions,
    description: texts.sectionIntro.questions,
    crumbs: crumbsTo('questions', null, language),
    type: 'website',
    picture: null,
    page: 1,
    model,
    subject: {
      kind: 'collection',
      pages: model.groups.flatMap(({ questions }) =>
        questions.map(({ wording, path }) => ({ name: wording.text, path })),
      ),
    },
    main: <Questions groups={model.groups} language={language} />,
  }
}

function Questions({ groups, language }: { groups: QuestionGroup[]; language: Language }) {
  const texts = words[language]
  return (
    <>
      <header className="section-head">
        <h1>{texts.sections.questions}</h1>
        <p>{texts.sectionIntro.questions}</p>
      </header>
      {groups.length === 0 ? <p>{texts.empty.questions}</p> : null}
      {groups.map(({ theme, questions }, index) => {
        const id = `theme-${index + 1}`
        return (
          <section key={theme?.path ?? id} className="part" aria-labelledby={id}>
            <h2 id={id}>
              {theme ? (
                <NamedLink named={theme} language={language} />
              ) : (
                pageWords[language].question.noTheme
              )}
            </h2>
            <QuestionList questions={questions} language={language} />
          </section>
        )
      })}
    </>
  )
}
