import type { Endpoint, PayloadRequest } from 'payload'
import { readerOf, say } from '../../i18n/say.ts'
import { inQuotes } from '../../i18n/text.ts'
import { nameableAmong } from '../comments/named.ts'
import { assign } from '../handover/steps/desk.ts'
import { bodyOf, problem } from './answer.ts'
import { forEditors, inRequestTransaction } from './inRequest.ts'

/** As many as a page of a list holds. */
const most = 100

type Section = 'interviews' | 'cases'
interface Refused {
  id: string
  title: string
  reason: string
}

/**
 * `POST /api/interviews/assign` and `/api/cases/assign`, body `{ ids, to }`: gives drafts to an editor, or with null to the
 * editors, without touching what readers see. All of them or none: 409 with `refused` when one of them is no draft.
 */
export const assignMany: Endpoint = {
  path: '/assign',
  method: 'post',
  handler: forEditors(async (req) => {
    const collection = String(req.routeParams?.collection) as Section
    const { ids, to } = readBody(req, await bodyOf(req))
    const [person] = to ? await nameableAmong(req, [to]) : []
    if (to && !person) {
      throw problem(req, 422, {
        da: 'Kladder kan kun gives videre til redaktører.',
        en: 'Drafts can only be given to editors.',
      })
    }
    const refused = await inRequestTransaction(
      req,
      () => give(req, collection, ids, to),
      (result) => result.length === 0,
    )
    return refused.length > 0
      ? Response.json(
          {
            errors: refused.map(({ reason, title }) => ({
              message: `${inQuotes(title, readerOf(req))}: ${reason}`,
            })),
            refused,
          },
          { status: 409 },
        )
      : Response.json({ assigned: ids.length })
  }),
}

function readBody(req: PayloadRequest, { ids, to }: Record<string, unknown>) {
  const isText = (one: unknown): one is string => typeof one === 'string' && one !== ''
  const valid = Array.isArray(ids) && ids.length > 0 && ids.length <= most && ids.every(isText)
  if (valid && (to === null || isText(to))) return { ids: [...new Set<string>(ids)], to }
  throw problem(req, 400, {
    da: `Send »ids«, højst ${most}, og »to«, en redaktør eller null.`,
    en: `Send “ids”, at most ${most}, and “to”, an editor or null.`,
  })
}

async function give(req: PayloadRequest, collection: Section, ids: string[], to: string | null) {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    draft: true,
    depth: 0,
    pagination: false,
    select: { title: true, _status: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  const refused: Refused[] = docs
    .filter(({ _status }) => _status !== 'draft')
    .map(({ id, title }) => ({
      id,
      title,
      reason: say(req, {
        da: 'er udgivet uden ventende ændringer, så der er ingen kladde at give videre.',
        en: 'is published without pending changes: there is no draft to give.',
      }),
    }))
  for (const id of ids.filter((one) => !docs.some((doc) => doc.id === one))) {
    refused.push({ id, title: id, reason: say(req, { da: 'findes ikke.', en: 'does not exist.' }) })
  }
  if (refused.length === 0) for (const { id } of docs) await assign(req, collection, id, to)
  return refused
}
