import type { Language } from '../../../i18n/text.ts'
import type { RoleTimeline } from '../../viewModels/timeline.ts'
import { words } from '../../words.ts'
import { Across } from './Across.tsx'
import { Down } from './Down.tsx'
import { Keys } from './Keys.tsx'
import { TimelineTable } from './TimelineTable.tsx'

interface Props {
  timeline: RoleTimeline
  /** The role's name, for those who don't see the picture. */
  role: string
  language: Language
}

/**
 * The timeline of a role, drawn to scale: from left to right, and on a narrow screen downwards. The style sheet shows
 * one of the two. Both are pictures to a screen reader; the table says the same in words.
 */
export function TimelineFigure({ timeline, role, language }: Props) {
  const label = words[language].timeline.picture(role)
  return (
    <figure className="timeline">
      <Across timeline={timeline} label={label} language={language} />
      <Down timeline={timeline} label={label} language={language} />
      <Keys timeline={timeline} language={language} />
      <TimelineTable rows={timeline.rows} language={language} />
    </figure>
  )
}
