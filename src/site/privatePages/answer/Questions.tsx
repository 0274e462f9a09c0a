import type { Forms } from './AnswerPage.tsx'
import type { AnswerView, Asked, Field } from './view.ts'
import { answerWords } from './words.ts'

type Words = (typeof answerWords)['da']

/** Most characters of one answer; the server asks for the same. */
export const longestAnswer = 30_000

/**
 * The questions with a field each, the note, and what saves and sends. A plain form: the script only saves it on the way. What the
 * script says stands in `data-` attributes, in the page's language.
 */
export function Questions({ view, forms }: { view: AnswerView; forms: Forms }) {
  const { language, note, questions, savedAt } = view
  const words = answerWords[language]
  return (
    <form
      className="answers-form"
      method="post"
      action={`${forms.path}/save`}
      data-saved={words.savedAt('{}')}
      data-saving={words.saving}
      data-unsaved={words.unsaved}
      data-failed={words.failed}
      data-dead={words.dead}
      data-closed={words.closedElsewhere}
      data-conflict={words.conflict}
      data-use-other={words.useOther}
      data-keep-mine={words.keepMine}
      data-token={forms.token('save')}
    >
      <ol className="asked">
        {questions.map((asked) => (
          <Question key={asked.id} asked={asked} words={words} />
        ))}
      </ol>
      <div className="field" data-answer="note">
        <label htmlFor="note">{words.note}</label>
        <p className="hint" id="note-hint">
          {words.noteHint}
        </p>
        <textarea
          id="note"
          name="note"
          rows={3}
          maxLength={longestAnswer}
          aria-describedby={describedBy('note', note, 'note-hint')}
          defaultValue={note.text}
        />
        <input type="hidden" name="revision.note" value={note.revision} />
        <Conflicting id="note" field={note} words={words} />
      </div>
      <div className="saving">
        <p className="saved" role="status">
          {savedAt ? words.savedAt(savedAt) : words.notYet}
        </p>
        <div className="saving-buttons">
          <button type="submit" className="button quiet" name="form" value={forms.token('save')}>
            {words.save}
          </button>
          <button
            type="submit"
            className="button"
            name="form"
            value={forms.token('submit')}
            formAction={`${forms.path}/submit`}
          >
            {words.submit}
          </button>
        </div>
      </div>
    </form>
  )
}

function Question({ asked, words }: { asked: Asked; words: Words }) {
  const { before, id, number, removed, revision, text, wording } = asked
  const name = `answer-${number}`
  const about = before !== null || removed
  return (
    <li className="field" data-answer={id}>
      <h2 className="question">
        <span className="question-number" aria-hidden="true">
          {number}
        </span>
        <label htmlFor={name}>{wording || words.answerTo(number)}</label>
      </h2>
      {about ? (
        <p className="hint" id={`${name}-about`}>
          {removed ? words.removed : `${words.reworded} »${before}«`}
        </p>
      ) : null}
      <textarea
        id={name}
        name={`answer.${id}`}
        rows={8}
        maxLength={longestAnswer}
        aria-describedby={describedBy(name, asked, about ? `${name}-about` : null)}
        defaultValue={text}
      />
      <input type="hidden" name={`revision.${id}`} value={revision} />
      <input type="hidden" name={`wording.${id}`} value={wording} />
      <Conflicting id={name} field={asked} words={words} />
    </li>
  )
}

const describedBy = (id: string, { conflict }: Field, about: string | null) =>
  [about, conflict === null ? null : `${id}-conflict`].filter(Boolean).join(' ') || undefined

/** What somebody saved meanwhile, beneath what was written here. */
function Conflicting({ field, id, words }: { field: Field; id: string; words: Words }) {
  if (field.conflict === null) return null
  return (
    <div className="conflict" id={`${id}-conflict`}>
      <p>{words.conflict}</p>
      <blockquote>{field.conflict}</blockquote>
      <p>{words.conflictHow}</p>
    </div>
  )
}
