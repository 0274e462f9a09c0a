import type { PayloadRequest } from 'payload'
import type { PlannedPerson } from './people.ts'
import type { ImportPlan } from './plan.ts'

async function organisationOf(
  req: PayloadRequest,
  { organisation, organisationId }: PlannedPerson,
) {
  if (organisationId || !organisation) return organisationId
  const made = await req.payload.create({
    collection: 'organisations',
    data: { name: organisation },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return made.id
}

/** An unknown person becomes a draft, with the title and organisation that the text gives. */
async function ambassadorOf(req: PayloadRequest, person: PlannedPerson): Promise<string> {
  if (person.id) return person.id
  const organisation = await organisationOf(req, person)
  // A workplace without a title is kept as well: the editor is asked for the title before publication.
  const positions =
    person.title || organisation
      ? [{ title: person.title ?? '', organisation: organisation ?? null }]
      : []
  const made = await req.payload.create({
    collection: 'ambassadors',
    draft: true,
    data: { name: person.name, positions, _status: 'draft' },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return made.id
}

/** Writes a planned import as a draft, inside the transaction of `req`, and gives the draft's id. */
export async function writeImport(req: PayloadRequest, plan: ImportPlan): Promise<string> {
  const interviewees: string[] = []
  for (const person of plan.people) {
    if (person.candidates.length === 0) interviewees.push(await ambassadorOf(req, person))
  }
  const made = await req.payload.create({
    collection: 'interviews',
    draft: true,
    locale: plan.language,
    data: {
      title: plan.title,
      role: plan.role ?? null,
      interviewees,
      lead: plan.lead.join('\n\n'),
      exchanges: plan.exchanges.map(({ question, wording, answer }) => ({
        question: question ?? null,
        wording,
        answer,
      })),
      ...(plan.background ? { background: plan.background } : {}),
      ...(plan.interviewer ? { interviewer: plan.interviewer } : {}),
      ...(plan.attempt ? { importAttempt: plan.attempt } : {}),
      _status: 'draft',
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return made.id
}
