import { ambassadors } from './ambassadors.ts'
import { cases } from './cases.ts'
import { changes } from './changes.ts'
import { comments } from './comments.ts'
import { handovers } from './handovers.ts'
import { interviews } from './interviews.ts'
import { organisations } from './organisations.ts'
import { questions } from './questions.ts'
import { redirects } from './redirects.ts'
import { roles } from './roles.ts'
import { terms } from './terms.ts'
import { themes } from './themes.ts'

/** The collections that need to know nothing of the environment, in the order of the navigation. */
export const collections = [
  interviews,
  cases,
  questions,
  themes,
  roles,
  ambassadors,
  terms,
  handovers,
  organisations,
  redirects,
  comments,
  changes,
]
