import type { PayloadRequest } from 'payload'
import { type Needed, standingOf } from '../../approval/standing.ts'
import type { Approval } from '../../generated/payload-types.ts'
import { namesOf } from '../handover/names.ts'
import type { Approvable } from './content.ts'
import { requestsAbout, requestsOf } from './requests.ts'

/** Somebody whose word is wanted, where they stand, and the request that says so. */
export interface Wanted extends Needed {
  by: Approval | null
}

/** Where each interviewee stands with each language that the interview is written in. */
export async function wantedFor(req: PayloadRequest, approvable: Approvable): Promise<Wanted[]> {
  const { hash, id, languages, people } = approvable
  const requests = await requestsAbout(req, id)
  const names = await namesOf(req, people)
  return people.flatMap((person) =>
    languages.map((language) => ({
      person,
      name: names.get(person) ?? person,
      language,
      ...standingOf(requestsOf(requests, person, language), hash[language]),
    })),
  )
}
