import type { Forms } from './AnswerPage.tsx'
import type { AnswerView } from './view.ts'
import { answerWords } from './words.ts'

/** The form for a picture when it comes back: what is wrong with it, and the name that was typed. */
export interface PortraitForm {
  problems?: readonly string[]
  credit?: string
}

/** A picture of whoever answers, with who took it and what they agree to. */
export function Portrait(props: { view: AnswerView; forms: Forms; form: PortraitForm }) {
  const { form, forms, view } = props
  const { credit = '', problems = [] } = form
  const words = answerWords[view.language]
  return (
    <section className="portrait-form" id="portrait" aria-labelledby="portrait-title">
      <h2 id="portrait-title">{words.portrait}</h2>
      <p>{words.portraitIntro}</p>
      {view.portrait ? (
        <div className="portrait-there">
          <picture>
            <img src={`${forms.path}/picture`} alt={words.portraitAlt} width={120} />
          </picture>
          <p role="status">{words.portraitThere}</p>
        </div>
      ) : null}
      {problems.length > 0 ? (
        <div className="problem" role="alert">
          <p>{words.portraitProblem}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <form method="post" encType="multipart/form-data" action={`${forms.path}/portrait`}>
        <div className="field">
          <label htmlFor="picture">{words.picture}</label>
          <p className="hint" id="picture-hint">
            {words.pictureHint}
          </p>
          <input
            id="picture"
            type="file"
            name="picture"
            accept="image/jpeg,image/png,image/webp,image/avif"
            aria-describedby="picture-hint"
            required
          />
        </div>
        <div className="field">
          <label htmlFor="credit">{words.credit}</label>
          <p className="hint" id="credit-hint">
            {words.creditHint}
          </p>
          <input
            id="credit"
            type="text"
            name="credit"
            maxLength={200}
            autoComplete="off"
            defaultValue={credit}
            aria-describedby="credit-hint"
            required
          />
        </div>
        <div className="field tick">
          <input id="consent" type="checkbox" name="consent" value="yes" required />
          <label htmlFor="consent">{words.consent}</label>
        </div>
        <button type="submit" className="button quiet" name="form" value={forms.token('portrait')}>
          {words.sendPortrait}
        </button>
      </form>
    </section>
  )
}
