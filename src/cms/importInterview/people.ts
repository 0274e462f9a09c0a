import type { PayloadRequest } from 'payload'
import type { Ambassador } from '../../generated/payload-types.ts'
import { allOfSameWords, sameWords } from '../../interviews/matching.ts'
import type { ParsedPerson } from '../../interviews/parse/index.ts'

/** Somebody in the text, and whom they are here: known by id, one of several, or to be made. */
export interface PlannedPerson extends ParsedPerson {
  id: string | undefined
  organisationId: string | undefined
  /** What tells the ambassadors of that name apart, when there are several: then nobody is chosen or made. */
  candidates: string[]
  /** Their ids, in the same order. */
  candidateIds: string[]
}

const all = { depth: 0, pagination: false, locale: 'da', overrideAccess: true } as const

/** Finds the people of a text among the ambassadors, drafts included, and their workplaces. */
export async function peopleKnown(
  req: PayloadRequest,
  people: ParsedPerson[],
): Promise<PlannedPerson[]> {
  if (people.length === 0) return []
  const ambassadors = await req.payload.find({
    ...all,
    collection: 'ambassadors',
    draft: true,
    sort: 'slug',
    joins: false,
    req,
  })
  const organisations = await req.payload.find({ ...all, collection: 'organisations', req })
  return people.map((person) => {
    const known = allOfSameWords(person.name, ambassadors.docs, ({ name }) => name)
    const organisation = person.organisation ?? ''
    return {
      ...person,
      id: known.length === 1 ? known[0]?.id : undefined,
      organisationId: sameWords(organisation, organisations.docs, ({ name }) => name)?.id,
      candidates: known.length > 1 ? known.map(described) : [],
      candidateIds: known.length > 1 ? known.map(({ id }) => id) : [],
    }
  })
}

/** Address and last title: what an editor knows namesakes by. */
export function described({
  id,
  positions,
  slug,
}: Pick<Ambassador, 'id' | 'positions' | 'slug'>): string {
  const title = positions?.at(-1)?.title
  return [slug ?? id, title].filter(Boolean).join(', ')
}
