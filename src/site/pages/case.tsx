import type { Language } from '../../i18n/text.ts'
import { Byline } from '../components/Byline.tsx'
import { CaseFacts } from '../components/CaseFacts.tsx'
import { Figure } from '../components/Figure.tsx'
import { Related } from '../components/Related.tsx'
import { langOf, Paragraphs } from '../components/Text.tsx'
import { crumbsTo } from '../crumbs.ts'
import type { PageView } from '../frame.ts'
import { pageWords } from '../pageWords.ts'
import { RichTextBody } from '../richText/RichTextBody.tsx'
import type { CasePage } from '../viewModels/casePage.ts'
import { words } from '../words.ts'

/** The page of a leadership case. */
export function caseView(model: CasePage, language: Language): PageView {
  return {
    title: model.title.text,
    description: model.summary?.text ?? null,
    crumbs: crumbsTo('cases', model.title, language),
    type: 'article',
    picture: model.pictures[0] ?? null,
    page: 1,
    model,
    subject: { kind: 'case', model },
    main: <Case model={model} language={language} />,
  }
}

function Case({ model, language }: { model: CasePage; language: Language }) {
  const texts = words[language].case
  const [cover, ...others] = model.pictures
  return (
    <article className="reading">
      <header className="reading-head">
        <p className="kicker">{texts.kicker}</p>
        <h1 lang={langOf(model.title, language)}>{model.title.text}</h1>
        {model.summary ? (
          <Paragraphs className="lead" passage={model.summary} language={language} />
        ) : null}
      </header>
      {cover ? (
        <Figure
          className="cover"
          picture={cover}
          language={language}
          sizes="(min-width: 82rem) 76rem, 100vw"
          first
        />
      ) : null}
      <CaseFacts model={model} language={language} />
      {model.parts.map(({ part, text }) => (
        <section className="part" key={part} aria-labelledby={part}>
          <h2 id={part}>{texts[part]}</h2>
          <RichTextBody passage={text} language={language} base={3} />
        </section>
      ))}
      {others.length > 0 ? (
        <section className="part" aria-labelledby="images">
          <h2 id="images">{texts.images}</h2>
          <div className="gallery">
            {others.map((picture) => (
              <Figure
                key={picture.src}
                picture={picture}
                language={language}
                sizes="(min-width: 60rem) 21rem, 100vw"
              />
            ))}
          </div>
        </section>
      ) : null}
      {model.byline.length > 0 ? (
        <section className="part" aria-labelledby="put-forward">
          <h2 id="put-forward">{texts.putForwardBy}</h2>
          <Byline lines={model.byline} language={language} />
        </section>
      ) : null}
      <footer className="reading-foot">
        <Related
          id="related-cases"
          heading={pageWords[language].related.cases}
          entries={model.relatedCases}
          language={language}
        />
        <Related
          id="related-interviews"
          heading={pageWords[language].related.interviews}
          entries={model.relatedInterviews}
          language={language}
        />
      </footer>
    </article>
  )
}
