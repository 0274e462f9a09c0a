import type { Language } from '../../i18n/text.ts'
import type { BylineLine } from '../viewModels/byline.ts'
import { PersonLink, Position } from './SeatCard.tsx'
import { Text } from './Text.tsx'

/** Who it is about, as they were when the text was first published. */
export function Byline({ lines, language }: { lines: BylineLine[]; language: Language }) {
  if (lines.length === 0) return null
  return (
    <ul className="byline">
      {lines.map((line) => (
        <li key={`${line.name}/${line.path}`}>
          <p className="byline-name">
            <PersonLink person={line} />
          </p>
          <Position person={line} language={language} />
          {line.role ? (
            <p className="byline-role">
              <Text passage={line.role} language={language} />
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
