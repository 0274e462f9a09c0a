import type { PayloadRequest } from 'payload'
import { inOtherLanguage } from '../../../fields/otherLanguage.ts'
import { inQuotes, type Localised } from '../../../i18n/text.ts'
import { exchangesFromSet } from '../../../interviews/questionSet.ts'
import { idOf } from '../../../references.ts'
import type { Ground, Step } from './step.ts'

const titleOf = (name: string): Localised => ({
  da: `Interview med ${name}`,
  en: `Interview with ${name}`,
})

/** Each successor's first interview: a draft with the questions of the role. Whoever has one waiting needs no other. */
export async function createInterviews(
  req: PayloadRequest,
  { data, order, role }: Ground,
): Promise<Step[]> {
  const { questionSet } = role
  const steps: Step[] = []
  for (const [index, { name }] of order.incoming.entries()) {
    const ambassador = idOf(data.incoming?.[index]?.ambassador)
    if (ambassador && (await hasDraft(req, ambassador, role.id))) continue
    steps.push({
      kind: 'interview.create',
      collection: 'interviews',
      id: '',
      what: {
        da: `Interviewet ${inQuotes(titleOf(name).da, 'da')} oprettes i kladde med ${questions(questionSet.length).da}.`,
        en: `The interview ${inQuotes(titleOf(name).en, 'en')} is made as a draft with ${questions(questionSet.length).en}.`,
      },
      apply: async (request, made) => {
        const whom = ambassador ?? made.ambassadors.get(index)
        const exchanges = exchangesFromSet(questionSet, [])
        const { id, updatedAt } = await request.payload.create({
          collection: 'interviews',
          draft: true,
          locale: 'da',
          data: {
            title: titleOf(name).da,
            role: role.id,
            interviewees: whom ? [whom] : [],
            // The hook on `wording` fills it in, in every language; the type can't know.
            exchanges: exchanges as { question: string; wording: string }[],
            _status: 'draft',
          },
          depth: 0,
          overrideAccess: true,
          req: inOtherLanguage(request),
        })
        return { id, updatedAt }
      },
    })
  }
  return steps
}

async function hasDraft(req: PayloadRequest, ambassador: string, role: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'interviews',
    where: {
      and: [
        { interviewees: { contains: ambassador } },
        { role: { equals: role } },
        { _status: { equals: 'draft' } },
        { publishedAt: { exists: false } },
        { deletedAt: { exists: false } },
      ],
    },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

function questions(count: number): Localised {
  if (count === 0) return { da: 'ingen spørgsmål endnu', en: 'no questions yet' }
  if (count === 1) return { da: 'rollens ene spørgsmål', en: 'the one question of the role' }
  return { da: `rollens ${count} spørgsmål`, en: `the ${count} questions of the role` }
}
