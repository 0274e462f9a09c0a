import type { Language } from '../../../i18n/text.ts'
import type { RoleTimeline } from '../../viewModels/timeline.ts'
import { words } from '../../words.ts'

const kinds = ['current', 'coming', 'former', 'acting', 'vacant'] as const

/** What the shapes of the picture mean: those that are in it. */
export function Keys({ timeline, language }: { timeline: RoleTimeline; language: Language }) {
  const { keys } = words[language].timeline
  const bars = timeline.lanes.flatMap((lane) => lane.bars)
  const present = {
    current: bars.some(({ when }) => when === 'current'),
    coming: bars.some(({ when }) => when === 'coming'),
    former: bars.some(({ when }) => when === 'former'),
    acting: bars.some(({ term }) => term.acting),
    vacant: timeline.lanes.some(({ gaps }) => gaps.length > 0),
  }
  return (
    <ul className="timeline-keys" aria-hidden="true">
      {kinds
        .filter((kind) => present[kind])
        .map((kind) => (
          <li key={kind}>
            <svg width="28" height="14" aria-hidden="true">
              {kind === 'vacant' ? (
                <line className="timeline-gap" x1="0" x2="28" y1="7" y2="7" />
              ) : (
                <g className={`timeline-bar timeline-${kind}`}>
                  <rect x="1.5" y="1.5" width="25" height="11" rx="5.5" />
                </g>
              )}
            </svg>
            {keys[kind]}
          </li>
        ))}
    </ul>
  )
}
