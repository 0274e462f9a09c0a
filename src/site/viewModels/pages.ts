import type { Section } from '../../publishing/sections.ts'
import type { RichPassage } from '../text.ts'
import type { Entry } from './entry.ts'
import type { RoleStanding } from './standing.ts'
import type { RoleTimeline } from './timeline.ts'

/** Everything the front page shows. */
export interface FrontPage {
  standing: RoleStanding | null
  about: RichPassage | null
  interviews: Entry[]
  cases: Entry[]
}

/** Everything the ambassadors page shows; the programme's main role comes first. */
export interface AmbassadorsPage {
  roles: RoleHistory[]
}

/** Who holds a role, who will and who did, and all of it on one line of time. */
export interface RoleHistory extends RoleStanding {
  timeline: RoleTimeline | null
}

/** One page of the interviews or the cases, newest first. */
export interface ListPage {
  section: Exclude<Section, 'ambassadors'>
  entries: Entry[]
  page: number
  pages: number
}

/** What the page for an unknown address suggests. */
export interface NotFoundPage {
  interviews: Entry[]
}
