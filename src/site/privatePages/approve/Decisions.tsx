import type { ReactNode } from 'react'
import type { ApproveView, Forms, Typed } from './ApprovePage.tsx'
import { approveWords } from './words.ts'

interface Props {
  view: ApproveView
  forms: Forms
  typed: Typed | null
}

/** Three forms, one for each thing that somebody can decide; they work without a script. */
export function Decisions({ forms, typed, view }: Props) {
  const words = approveWords[view.language]
  const value = (name: string, otherwise = '') => typed?.fields.get(name) ?? otherwise
  return (
    <section className="decisions" aria-labelledby="your-word">
      <h2 id="your-word">{words.yourWord}</h2>
      <Form action="approve" forms={forms} typed={typed}>
        <h3>{words.approveTitle}</h3>
        <p>{words.approveText}</p>
        <div className="field">
          <label htmlFor="remarks">{words.remarks}</label>
          <p className="hint" id="remarks-hint">
            {words.remarksHint}
          </p>
          <textarea
            id="remarks"
            name="remarks"
            rows={3}
            aria-describedby="remarks-hint"
            defaultValue={value('remarks')}
          />
        </div>
        <button type="submit" className="button">
          {words.approve}
        </button>
      </Form>
      <details open={typed?.action === 'suggest'}>
        <summary>{words.suggestTitle}</summary>
        <Form action="suggest" forms={forms} typed={typed}>
          <p>{words.suggestText}</p>
          {view.parts.map(({ label, part, text }) => (
            <div className="field" key={part}>
              <label htmlFor={idOf(part)}>{label[view.language]}</label>
              <textarea
                id={idOf(part)}
                name={part}
                rows={rowsFor(text)}
                defaultValue={value(part, text)}
              />
            </div>
          ))}
          <button type="submit" className="button">
            {words.suggest}
          </button>
        </Form>
      </details>
      <details open={typed?.action === 'decline'}>
        <summary>{words.declineTitle}</summary>
        <Form action="decline" forms={forms} typed={typed}>
          <p>{words.declineText}</p>
          <div className="field">
            <label htmlFor="reason">{words.reason}</label>
            <textarea id="reason" name="reason" rows={3} required defaultValue={value('reason')} />
          </div>
          <button type="submit" className="button quiet">
            {words.decline}
          </button>
        </Form>
      </details>
    </section>
  )
}

const idOf = (part: string): string => `part-${part.replaceAll('.', '-')}`

/** About as many lines as the text takes on a phone, within reason. */
const rowsFor = (text: string): number => Math.min(14, Math.max(2, Math.ceil(text.length / 42)))

function Form(props: {
  action: Typed['action']
  forms: Forms
  typed: Typed | null
  children: ReactNode
}) {
  const { action, children, forms, typed } = props
  return (
    <form method="post" action={`${forms.path}/${action}`} className="decision" id={action}>
      <input type="hidden" name="form" value={forms.token(action)} />
      {typed?.action === action ? (
        <div className="problem" role="alert">
          <p>{typed.problem}</p>
        </div>
      ) : null}
      {children}
    </form>
  )
}
