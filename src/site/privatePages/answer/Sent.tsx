import { typedToRichText } from '../../../richtext/typed.ts'
import { RichTextBody } from '../../richText/RichTextBody.tsx'
import type { AnswerView } from './view.ts'
import { answerWords } from './words.ts'

/** Words that came when nothing could be saved any more. */
export interface Unsaved {
  wording: string
  text: string
}

/** Thanks, and what was sent, as it will look. */
export function Sent({ unsaved, view }: { unsaved: readonly Unsaved[]; view: AnswerView }) {
  const { language, note, questions, submittedAt } = view
  const words = answerWords[language]
  return (
    <>
      <header className="answering-head">
        <p className="kicker">{view.title ?? words.kicker}</p>
        <h1>{words.thanksTitle}</h1>
        <div className="letter">
          <p>
            {submittedAt ? `${words.thanks(submittedAt)} ` : null}
            {words.thanksNext}
          </p>
          <p>{words.youSent}</p>
        </div>
      </header>
      {unsaved.length > 0 ? (
        <section className="problem" role="alert" aria-labelledby="not-saved">
          <h2 id="not-saved">{words.notSaved}</h2>
          <p>{words.notSavedText}</p>
          {unsaved.map(({ text, wording }) => (
            <div key={wording}>
              <h3>{wording}</h3>
              <blockquote>{text}</blockquote>
            </div>
          ))}
        </section>
      ) : null}
      <ol className="asked sent">
        {questions.map(({ id, number, text, wording }) => (
          <li key={id} className="field">
            <h2 className="question">
              <span className="question-number" aria-hidden="true">
                {number}
              </span>
              <span>{wording}</span>
            </h2>
            {text.trim() === '' ? (
              <p className="hint">{words.noAnswer}</p>
            ) : (
              <RichTextBody
                passage={{ content: typedToRichText(text), lang: language }}
                language={language}
                base={3}
              />
            )}
          </li>
        ))}
      </ol>
      {note.text.trim() === '' ? null : (
        <section className="field">
          <h2>{words.note}</h2>
          <blockquote>{note.text}</blockquote>
        </section>
      )}
    </>
  )
}
