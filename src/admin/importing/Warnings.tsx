import { focusSoon } from '../focus.ts'
import type { ImportWarning } from './types.ts'
import type { ImportSay } from './words.ts'

interface Props {
  goTo: (piece: string) => void
  say: ImportSay
  warnings: readonly ImportWarning[]
}

/** What is uncertain as the text is divided now; each leads to its place. */
export function Warnings({ goTo, say, warnings }: Props) {
  // Said whenever there is more or less to look at, when nobody is being told something else.
  const said =
    warnings.length === 0 ? say('noWarnings') : say('warnings', { count: warnings.length })
  return (
    <>
      <p aria-live="polite" className="relay-unseen" id="import-warnings-said">
        {said}
      </p>
      {warnings.length === 0 ? (
        <p aria-hidden="true" className="import-calm">
          {said}
        </p>
      ) : (
        <List goTo={goTo} say={say} warnings={warnings} />
      )}
    </>
  )
}

function List({ goTo, say, warnings }: Props) {
  return (
    <section aria-labelledby="import-warnings" className="import-warnings">
      <h2 id="import-warnings">{say('warnings', { count: warnings.length })}</h2>
      <ul>
        {warnings.map(({ message, place }) => (
          <li key={message}>
            <button
              className="relay-link"
              onClick={() => {
                if (typeof place === 'object') goTo(place.piece)
                else focusSoon(place === 'people' ? 'import-people' : 'import-pieces-heading')
              }}
              type="button"
            >
              {message}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
