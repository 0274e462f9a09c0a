import type { Payload, Where } from 'payload'

type Field = {
  cases: 'organisation' | 'themes' | 'sector' | 'putForwardBy'
  interviews: 'interviewees'
  ambassadors: 'positions.organisation'
}

/** The different values that a field has in published documents: ids of a relation, or options. */
export async function distinctIds<C extends keyof Field>(
  payload: Payload,
  collection: C,
  field: Field[C],
  where: Where,
): Promise<string[]> {
  const { values } = await payload.findDistinct({
    collection,
    field,
    where,
    depth: 0,
    overrideAccess: false,
  })
  // Inside arrays MongoDB gives the values of each document together.
  const all = values.flatMap((each) => Object.values(each as Record<string, unknown>)).flat()
  return [...new Set(all)].filter((each) => typeof each === 'string')
}
