import { ambassadors } from './ambassadors.ts'
import { approvals } from './approvals.ts'
import { cases } from './cases.ts'
import { changes } from './changes.ts'
import { comments } from './comments.ts'
import { handovers } from './handovers.ts'
import { interviews } from './interviews.ts'
import { invitations } from './invitations.ts'
import { links } from './links.ts'
import { organisations } from './organisations.ts'
import { questions } from './questions.ts'
import { redirects } from './redirects.ts'
import { roles } from './roles.ts'
import { schedules } from './schedules.ts'
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
  invitations,
  approvals,
  links,
  schedules,
  comments,
  changes,
]
