import type { Language } from '../../i18n/text.ts'
import { Byline } from '../components/Byline.tsx'
import { DateText } from '../components/DateText.tsx'
import { ExchangeSection } from '../components/ExchangeSection.tsx'
import { Figure } from '../components/Figure.tsx'
import { Related } from '../components/Related.tsx'
import { RoleNow } from '../components/RoleNow.tsx'
import { RoleThen } from '../components/RoleThen.tsx'
import { langOf, Paragraphs } from '../components/Text.tsx'
import { crumbsTo } from '../crumbs.ts'
import type { PageView } from '../frame.ts'
import { pageWords } from '../pageWords.ts'
import { RichTextBody } from '../richText/RichTextBody.tsx'
import type { InterviewPage } from '../viewModels/interviewPage.ts'
import { words } from '../words.ts'

/** A list of fewer questions would be in the way. */
const enoughForContents = 4

/** The reading page of an interview. */
export function interviewView(model: InterviewPage, language: Language): PageView {
  return {
    title: model.title.text,
    description: model.lead?.text ?? null,
    crumbs: crumbsTo('interviews', model.title, language),
    type: 'article',
    picture: model.cover,
    page: 1,
    shares: true,
    model,
    subject: { kind: 'interview', model },
    main: <Interview model={model} language={language} />,
  }
}

function Interview({ model, language }: { model: InterviewPage; language: Language }) {
  const texts = words[language].interview
  return (
    <article className="reading">
      <header className="reading-head">
        <p className="kicker">{texts.kicker}</p>
        <h1 lang={langOf(model.title, language)}>{model.title.text}</h1>
        {model.lead ? (
          <Paragraphs className="lead" passage={model.lead} language={language} />
        ) : null}
        <div className="rail">
          <Byline lines={model.byline} language={language} />
          <Dates model={model} language={language} />
        </div>
      </header>
      {model.cover ? (
        <Figure
          className="cover"
          picture={model.cover}
          language={language}
          sizes="(min-width: 82rem) 76rem, 100vw"
          first
        />
      ) : null}
      <Contents model={model} language={language} />
      <div className="exchanges">
        {model.exchanges.map((exchange, index) => (
          <div key={exchange.number}>
            <ExchangeSection exchange={exchange} language={language} />
            {model.pullQuote && index === middle(model.exchanges.length) ? (
              <aside className="pull-quote">
                <blockquote lang={langOf(model.pullQuote, language)}>
                  <p>{model.pullQuote.text}</p>
                </blockquote>
              </aside>
            ) : null}
          </div>
        ))}
      </div>
      {model.background ? (
        <section className="background" aria-labelledby="background">
          <h2 id="background">{texts.background}</h2>
          <RichTextBody passage={model.background} language={language} base={3} />
        </section>
      ) : null}
      <footer className="reading-foot">
        {model.atTheTime ? <RoleThen held={model.atTheTime} language={language} /> : null}
        {model.standing ? (
          <RoleNow standing={model.standing} byline={model.byline} language={language} />
        ) : null}
        <Related
          id="related-interviews"
          heading={pageWords[language].related.interviews}
          entries={model.relatedInterviews}
          language={language}
        />
        <Related
          id="related"
          heading={texts.relatedCases}
          entries={model.relatedCases}
          language={language}
        />
      </footer>
    </article>
  )
}

/** The questions, each leading to its place: for those who read on a phone and don't begin at the beginning. */
function Contents({ model, language }: { model: InterviewPage; language: Language }) {
  const texts = words[language].interview
  if (model.exchanges.length < enoughForContents) return null
  return (
    <details className="contents">
      <summary>{texts.contents(model.exchanges.length)}</summary>
      <ol>
        {model.exchanges.map(({ number, wording }) => (
          <li key={number}>
            <a href={`#${texts.anchor(number)}`} lang={langOf(wording, language)}>
              {wording.text}
            </a>
          </li>
        ))}
      </ol>
    </details>
  )
}

/** The pull quote stands after the exchange in the middle. */
function middle(count: number): number {
  return Math.max(0, Math.ceil(count / 2) - 1)
}

function Dates({ model, language }: { model: InterviewPage; language: Language }) {
  const texts = words[language].interview
  return (
    <p className="meta">
      {model.publishedOn ? (
        <span>
          {texts.publishedOn} <DateText day={model.publishedOn} language={language} />
        </span>
      ) : null}
      {model.interviewedOn ? (
        <span>
          {texts.interviewedOn} <DateText day={model.interviewedOn} language={language} />
        </span>
      ) : null}
      {model.interviewer ? (
        <span>
          {texts.interviewer} {model.interviewer}
        </span>
      ) : null}
    </p>
  )
}
