import { ambassadors } from './ambassadors.ts'
import { demoCalendar } from './calendar.ts'
import { cases } from './cases/index.ts'
import { events } from './events.ts'
import { interviews } from './interviews/index.ts'
import { organisations } from './organisations.ts'
import { pictures } from './pictures.ts'
import { questions } from './questions.ts'
import { role } from './role.ts'
import { settings } from './settings.ts'
import { terms } from './terms.ts'
import { themes } from './themes.ts'
import type { Day, DemoContent } from './types.ts'

/**
 * A small programme of invented people, plain data: documents refer to each other by slug (pictures and questions by key).
 * All dates lie around `today` (`YYYY-MM-DD`), so that whenever it is loaded two of three seats are held, one is vacant
 * and its next holder is announced. Throws a RangeError when `today` is no calendar day.
 */
export function demoContent(today: Day): DemoContent {
  const calendar = demoCalendar(today)
  return {
    organisations,
    themes,
    questions,
    roles: [role(calendar)],
    pictures,
    ambassadors: ambassadors(calendar),
    terms: terms(calendar),
    cases: cases(calendar),
    interviews: interviews(calendar),
    settings,
    events: events(calendar),
  }
}
