import type { PayloadRequest } from 'payload'
import type { Reason } from '../../../handover/order.ts'
import { inQuotes } from '../../../i18n/text.ts'
import { idOf } from '../../../references.ts'
import type { Trace } from '../steps/step.ts'

/** Which of these terms are named by the byline of something published. */
export async function attributedTerms(
  req: PayloadRequest,
  terms: readonly string[],
): Promise<Set<string>> {
  const found = new Set<string>()
  if (terms.length === 0) return found
  for (const collection of ['interviews', 'cases'] as const) {
    const { docs } = await req.payload.find({
      collection,
      where: { 'attribution.term': { in: [...terms] } },
      select: { attribution: true },
      depth: 0,
      pagination: false,
      trash: true,
      overrideAccess: true,
      req,
    })
    for (const { attribution } of docs) {
      for (const { term } of attribution ?? []) found.add(idOf(term) ?? '')
    }
  }
  return found
}

/** The handover's own interviews that have come out since. */
export async function publishedInterviews(
  req: PayloadRequest,
  traces: readonly Trace[],
): Promise<Reason[]> {
  const made = traces.filter(({ kind }) => kind === 'interview.create').map(({ id }) => id)
  if (made.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'interviews',
    where: { and: [{ id: { in: made } }, { publishedAt: { exists: true } }] },
    select: { title: true },
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: true,
    req,
  })
  return docs.map(({ title }) => ({
    path: 'incoming',
    message: {
      da: `Interviewet ${inQuotes(title, 'da')} er udgivet siden.`,
      en: `The interview ${inQuotes(title, 'en')} has been published since.`,
    },
  }))
}
