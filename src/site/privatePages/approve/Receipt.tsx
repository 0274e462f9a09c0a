import type { ApprovalState } from '../../../approval/states.ts'
import type { Suggestion } from '../../../approval/suggestions.ts'
import { diffWords } from '../../../diff/words.ts'
import type { PrivatePage } from '../frame.tsx'
import type { ApproveView } from './ApprovePage.tsx'
import { approveWords } from './words.ts'

/** What was decided. */
export interface Decided {
  state: ApprovalState
  /** When, in words of the language. */
  at: string
  remarks: string | null
  suggestions: readonly Suggestion[]
}

/** Thanks: what was decided and when, with the words that it was about. */
export function receiptPage(
  view: ApproveView,
  { at, remarks, state, suggestions }: Decided,
): PrivatePage {
  const { language, text, title } = view
  const words = approveWords[language]
  const receipt = words.receipts[state]
  return {
    language,
    title: receipt?.title ?? title,
    main: (
      <div className="approving">
        <header className="answering-head">
          <p className="kicker">{title}</p>
          <p className="receipt-title" role="status">
            {receipt?.title}
          </p>
          <div className="letter">
            <p>{receipt?.text(at)}</p>
            <p>{words.closing}</p>
          </div>
        </header>
        {remarks ? (
          <section className="field" aria-labelledby="remarks-said">
            <h2 id="remarks-said">{words.yourRemarks}</h2>
            <blockquote>{remarks}</blockquote>
          </section>
        ) : null}
        {suggestions.length > 0 ? (
          <section className="field" aria-labelledby="suggested">
            <h2 id="suggested">{words.yourSuggestions}</h2>
            {suggestions.map(({ after, before, label, part }) => (
              <div key={part}>
                <h3>{label[language]}</h3>
                <blockquote>
                  {diffWords(before, after).map((piece, index) => {
                    const Mark = marks[piece.kind]
                    return (
                      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces never move
                      <Mark key={index}>{piece.text}</Mark>
                    )
                  })}
                </blockquote>
              </div>
            ))}
          </section>
        ) : null}
        <section className="frozen" aria-label={words.read}>
          {text}
        </section>
      </div>
    ),
  }
}

const marks = { same: 'span', added: 'ins', removed: 'del' } as const
