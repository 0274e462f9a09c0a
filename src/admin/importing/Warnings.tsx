import { focusSoon } from '../focus.ts'
import type { Reading } from './types.ts'
import type { ImportSay } from './words.ts'

interface Props {
  goTo: (piece: string) => void
  say: ImportSay
  warnings: Reading['warnings']
}

/** What was uncertain when the text was read; each leads to its place. */
export function Warnings({ goTo, say, warnings }: Props) {
  if (warnings.length === 0) return <p className="import-calm">{say('noWarnings')}</p>
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
