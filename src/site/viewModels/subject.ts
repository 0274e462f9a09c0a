import type { AmbassadorPage } from './ambassadorPage.ts'
import type { CasePage } from './casePage.ts'
import type { Entry } from './entry.ts'
import type { InterviewPage } from './interviewPage.ts'
import type { AmbassadorsPage, FrontPage } from './pages.ts'

/** What a page is about, with all that it shows of it. */
export type Subject =
  | { kind: 'front'; model: FrontPage }
  | { kind: 'interview'; model: InterviewPage }
  | { kind: 'case'; model: CasePage }
  | { kind: 'ambassador'; model: AmbassadorPage }
  | { kind: 'ambassadors'; model: AmbassadorsPage }
  | { kind: 'list'; model: { entries: readonly Entry[] } }
