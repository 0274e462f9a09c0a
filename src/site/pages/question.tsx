import type { Language } from '../../i18n/text.ts'
import { Byline } from '../components/Byline.tsx'
import { DateText } from '../components/DateText.tsx'
import { PictureElement } from '../components/Figure.tsx'
import { NamedLink } from '../components/NamedLink.tsx'
import { NameList } from '../components/NameList.tsx'
import { Pager } from '../components/Pager.tsx'
import { Position } from '../components/SeatCard.tsx'
import { langOf, Text } from '../components/Text.tsx'
import { crumbsTo } from '../crumbs.ts'
import type { PageView } from '../frame.ts'
import { pageWords } from '../pageWords.ts'
import { RichTextBody } from '../richText/RichTextBody.tsx'
import type { GivenAnswer, QuestionPage } from '../viewModels/questionPage.ts'

/** A question of the bank and everybody's answers, side by side. */
export function questionView(model: QuestionPage, language: Language): PageView {
  const texts = pageWords[language].question
  const names = model.answers.flatMap(({ byline }) => byline.map(({ name }) => name))
  return {
    title: model.wording.text,
    description: `${texts.answers(model.total)}: ${[...new Set(names)].join(', ')}`,
    crumbs: crumbsTo('questions', model.wording, language),
    type: 'article',
    picture: null,
    page: model.page,
    model,
    subject: { kind: 'question', model },
    main: <Question model={model} language={language} />,
  }
}

function Question({ model, language }: { model: QuestionPage; language: Language }) {
  const texts = pageWords[language].question
  return (
    <article className="question">
      <header className="section-head">
        <p className="kicker">{texts.kicker}</p>
        <h1 lang={langOf(model.wording, language)}>{model.wording.text}</h1>
        <p className="meta">
          <span>{texts.answers(model.total)}</span>{' '}
          {model.theme ? (
            <span>
              {texts.theme}: <NamedLink named={model.theme} language={language} />
            </span>
          ) : null}
        </p>
        {model.retired ? <p>{texts.retired}</p> : null}
      </header>
      <div className="answers">
        {model.answers.map((answer, index) => (
          <Answer
            key={answer.path}
            answer={answer}
            id={`answer-${index + 1}`}
            language={language}
          />
        ))}
      </div>
      <Pager path={model.path} page={model.page} pages={model.pages} language={language} />
    </article>
  )
}

function Answer(props: { answer: GivenAnswer; id: string; language: Language }) {
  const { answer, id, language } = props
  const { byline, day, portrait } = answer
  const texts = pageWords[language].question
  return (
    <section className="answer" aria-labelledby={id}>
      <header className="answer-head">
        {portrait ? (
          <PictureElement
            className="portrait"
            picture={portrait}
            language={language}
            sizes="6rem"
            decorative
          />
        ) : null}
        <h2 id={id}>
          {byline.length > 0 ? (
            <NameList people={byline} language={language} />
          ) : (
            <Text passage={answer.interview} language={language} />
          )}
        </h2>
        {byline.length > 1 ? (
          <Byline lines={byline} language={language} />
        ) : (
          byline.map((line) => <Position key={line.name} person={line} language={language} />)
        )}
        {day ? (
          <p className="meta">
            <DateText day={day} language={language} />
          </p>
        ) : null}
      </header>
      {answer.askedAs ? (
        <p className="asked-as">
          {texts.askedAs} <q lang={langOf(answer.askedAs, language)}>{answer.askedAs.text}</q>
        </p>
      ) : null}
      {answer.answer ? <RichTextBody passage={answer.answer} language={language} base={3} /> : null}
      <p className="more">
        <a href={answer.path}>
          {texts.inInterview} <Text passage={answer.interview} language={language} />
        </a>
      </p>
    </section>
  )
}
