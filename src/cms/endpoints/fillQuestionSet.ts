import type { Endpoint, PayloadRequest } from 'payload'
import { exchangesFromSet } from '../../interviews/questionSet.ts'
import { idOf, idsOf, type Reference } from '../../references.ts'
import { bodyOf, problem } from './answer.ts'

async function roleOf(req: PayloadRequest, asked: unknown, ofInterview: Reference) {
  const role = typeof asked === 'string' ? asked : idOf(ofInterview)
  if (role) return role
  const settings = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return idOf(settings.role)
}

/**
 * `POST /api/interviews/:id/question-set`, body `{ role? }`: fills an empty draft with the questions of a role
 * (the one named, else the interview's, else the programme's), in order. Answers the draft; 409 when the
 * interview has questions already, 422 when the role has no question set.
 */
export const fillQuestionSet: Endpoint = {
  path: '/:id/question-set',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw problem(req, 401, { da: 'Log ind først.', en: 'Sign in first.' })
    const id = String(req.routeParams?.id)
    const { role: asked } = await bodyOf(req)
    const common = {
      collection: 'interviews',
      id,
      depth: 0,
      draft: true,
      overrideAccess: false,
      user: req.user,
      req,
    } as const
    const interview = await req.payload.findByID(common)
    const role = await roleOf(req, asked, interview.role)
    const { docs } = await req.payload.find({
      collection: 'roles',
      where: { id: { equals: role ?? '' } },
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    const questionSet = idsOf(docs[0]?.questionSet)
    if (questionSet.length === 0) {
      throw problem(req, 422, {
        da: 'Rollen har ingen faste spørgsmål.',
        en: 'The role has no question set.',
      })
    }
    const exchanges = exchangesFromSet(questionSet, interview.exchanges ?? [])
    if (exchanges.length === 0) {
      throw problem(req, 409, {
        da: 'Interviewet har allerede spørgsmål. De faste spørgsmål kan kun lægges i et tomt interview.',
        en: 'The interview already has questions. A question set only goes into an empty interview.',
      })
    }
    // The hook on `wording` fills it in; the type can't know.
    const data = { exchanges: exchanges as { question: string; wording: string }[] }
    return Response.json({ doc: await req.payload.update({ ...common, data }) })
  },
}
