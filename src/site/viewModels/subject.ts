import type { AmbassadorPage } from './ambassadorPage.ts'
import type { CasePage } from './casePage.ts'
import type { InterviewPage } from './interviewPage.ts'
import type { FrontPage } from './pages.ts'
import type { QuestionPage } from './questionPage.ts'

/** A page that another one lists. */
export interface ListedPage {
  name: string
  /** Its address in the language of the page; null when it has no page of its own. */
  path: string | null
}

/** What a page is about, with all that it shows of it. */
export type Subject =
  | { kind: 'front'; model: FrontPage }
  | { kind: 'interview'; model: InterviewPage }
  | { kind: 'case'; model: CasePage }
  | { kind: 'ambassador'; model: AmbassadorPage }
  | { kind: 'question'; model: QuestionPage }
  | { kind: 'collection'; pages: ListedPage[] }
