import { ambassadors } from './ambassadors.ts'
import { cases } from './cases.ts'
import { interviews } from './interviews.ts'
import { organisations } from './organisations.ts'
import { questions } from './questions.ts'
import { redirects } from './redirects.ts'
import { roles } from './roles.ts'
import { terms } from './terms.ts'
import { themes } from './themes.ts'
import { users } from './users.ts'

/** All collections but media, in the order of the navigation; media needs to know its folder. */
export const collections = [
  interviews,
  cases,
  questions,
  themes,
  roles,
  ambassadors,
  terms,
  organisations,
  redirects,
  users,
]
