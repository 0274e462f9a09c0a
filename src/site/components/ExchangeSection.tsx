import type { Language } from '../../i18n/text.ts'
import { pageWords } from '../pageWords.ts'
import { RichTextBody } from '../richText/RichTextBody.tsx'
import type { Exchange } from '../viewModels/interviewPage.ts'
import { words } from '../words.ts'
import { langOf } from './Text.tsx'

/** One question with an address of its own (`#spoergsmaal-3`, `#question-3`), and its answer. */
export function ExchangeSection(props: { exchange: Exchange; language: Language }) {
  const { exchange, language } = props
  const texts = words[language].interview
  const anchor = texts.anchor(exchange.number)
  return (
    <section className="exchange" id={anchor} aria-labelledby={`${anchor}-h`}>
      <a className="number" href={`#${anchor}`} aria-label={texts.link(exchange.number)}>
        {exchange.number}
      </a>
      <h2 id={`${anchor}-h`} lang={langOf(exchange.wording, language)}>
        {exchange.wording.text}
      </h2>
      {exchange.answer ? (
        <RichTextBody passage={exchange.answer} language={language} base={3} />
      ) : null}
      {exchange.allAnswers ? (
        <p className="all-answers">
          <a href={exchange.allAnswers} aria-describedby={`${anchor}-h`}>
            {pageWords[language].question.allAnswers}
          </a>
        </p>
      ) : null}
      <button
        type="button"
        className="share"
        aria-label={texts.shareThis(exchange.number)}
        data-done={texts.shared}
      >
        {texts.share}
      </button>
    </section>
  )
}
