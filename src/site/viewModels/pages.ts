import type { FrontSection } from '../../publishing/frontSections.ts'
import type { RightsPage } from '../../publishing/sections.ts'
import type { RichPassage } from '../text.ts'
import type { Entry } from './entry.ts'
import type { EventLine } from './event.ts'
import type { QuestionLine } from './question.ts'
import type { RoleStanding } from './standing.ts'
import type { RoleTimeline } from './timeline.ts'

/** Everything the front page shows. */
export interface FrontPage {
  /** The sections to show, in their order; one without content is left out. */
  sections: FrontSection[]
  standing: RoleStanding | null
  event: EventLine | null
  about: RichPassage | null
  interviews: Entry[]
  cases: Entry[]
  questions: QuestionLine[]
  /** Whether an editor chose some of them: then they are not just the newest. */
  featured: { interviews: boolean; cases: boolean }
}

/** Everything the ambassadors page shows; the programme's main role comes first. */
export interface AmbassadorsPage {
  roles: RoleHistory[]
}

/** Who holds a role, who will and who did, and all of it on one line of time. */
export interface RoleHistory extends RoleStanding {
  timeline: RoleTimeline | null
}

/** One page of the interviews, newest first: of all of them, or of one year. */
export interface InterviewList {
  /** Null when it is all of them. */
  year: number | null
  entries: Entry[]
  page: number
  pages: number
  total: number
  years: YearLine[]
}

/** A year in which interviews were published. */
export interface YearLine {
  year: number
  interviews: number
}

/** What readers have a right to be told. */
export interface RightsPageModel {
  page: RightsPage
  text: RichPassage
  /** The published accessibility statement. */
  statement: string | null
}

/** What the page for an unknown address suggests. */
export interface NotFoundPage {
  interviews: Entry[]
}
