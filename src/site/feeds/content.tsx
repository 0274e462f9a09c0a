import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '../../i18n/text.ts'
import { Figure } from '../components/Figure.tsx'
import { Paragraphs } from '../components/Text.tsx'
import { RichTextBody } from '../richText/RichTextBody.tsx'
import type { CasePage } from '../viewModels/casePage.ts'
import type { InterviewPage } from '../viewModels/interviewPage.ts'
import { words } from '../words.ts'
import { absolute } from './absolute.ts'

interface Surroundings {
  language: Language
  baseUrl: string
}

/** The whole of an interview as HTML that stands by itself. */
export function interviewContent(model: InterviewPage, { language, baseUrl }: Surroundings) {
  return markup(
    <>
      {model.cover ? <Figure picture={model.cover} language={language} sizes="100vw" /> : null}
      {model.lead ? <Paragraphs passage={model.lead} language={language} /> : null}
      {model.exchanges.map(({ number, wording, answer }) => (
        <section key={number}>
          <h2 lang={wording.lang}>{wording.text}</h2>
          {answer ? <RichTextBody passage={answer} language={language} base={3} /> : null}
        </section>
      ))}
      {model.background ? (
        <section>
          <h2>{words[language].interview.background}</h2>
          <RichTextBody passage={model.background} language={language} base={3} />
        </section>
      ) : null}
    </>,
    baseUrl,
  )
}

/** The whole of a case as HTML that stands by itself. */
export function caseContent(model: CasePage, { language, baseUrl }: Surroundings) {
  const [cover] = model.pictures
  return markup(
    <>
      {cover ? <Figure picture={cover} language={language} sizes="100vw" /> : null}
      {model.summary ? <Paragraphs passage={model.summary} language={language} /> : null}
      {model.parts.map(({ part, text }) => (
        <section key={part}>
          <h2>{words[language].case[part]}</h2>
          <RichTextBody passage={text} language={language} base={3} />
        </section>
      ))}
    </>,
    baseUrl,
  )
}

function markup(content: ReactElement, baseUrl: string): string {
  return absolute(renderToStaticMarkup(content), baseUrl)
}
