import { paragraphs } from '../../text.ts'
import type { AnswerView } from './view.ts'
import { answerWords } from './words.ts'

/** Who asks, what it is for, and how it works. */
export function Intro({ view, problem }: { view: AnswerView; problem: string | null }) {
  const { answerBy, from, language, message, name, questions, state, title } = view
  const words = answerWords[language]
  const count = questions.filter(({ removed }) => !removed).length
  return (
    <>
      <header className="answering-head">
        <p className="kicker">{words.kicker}</p>
        <h1>{title ?? words.untitled}</h1>
        <div className="letter">
          <p>{words.dear(name)}</p>
          <p>{words.asks(from ?? words.someone, count)}</p>
          {message ? paragraphs(message).map((text) => <p key={text}>{text}</p>) : null}
          {answerBy ? (
            <p>
              {words.answerBy} <strong>{answerBy}</strong>.
            </p>
          ) : null}
        </div>
      </header>
      {problem ? (
        <div className="problem" role="alert">
          <p>{problem}</p>
        </div>
      ) : null}
      {state === 'reopened' ? <p className="notice">{words.reopened}</p> : null}
      <section className="how" aria-labelledby="how">
        <h2 id="how">{words.howTitle}</h2>
        {words.how.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p className="without-script">{words.withoutScript}</p>
        <p className="with-script" hidden>
          {words.withScript}
        </p>
        <details>
          <summary>{words.markingTitle}</summary>
          <p>{words.typing}</p>
          <dl>
            {words.marking.map(([sign, meaning]) => (
              <div key={sign}>
                <dt>
                  <code>{sign}</code>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </details>
      </section>
    </>
  )
}
