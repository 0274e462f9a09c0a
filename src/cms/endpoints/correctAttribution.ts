import type { Endpoint, PayloadRequest } from 'payload'
import { isEditor, type Person } from '../../access/people.ts'
import { now } from '../../clock.ts'
import { languageOf } from '../../i18n/text.ts'
import { checkCorrection } from '../../interviews/correction.ts'
import { isApprovedInPublic } from '../approval/gate.ts'
import { correctByline, correctBylineInDraft } from '../correctByline.ts'
import { bodyOf, problem } from './answer.ts'
import { inRequestTransaction } from './inRequest.ts'

const collectionOf = (req: PayloadRequest) =>
  req.routeParams?.collection === 'cases' ? ('cases' as const) : ('interviews' as const)

/**
 * `POST /api/interviews/:id/attribution` (and `/api/cases/…`), body `{ reason, attribution: [{ id, name?, title?,
 * organisation?, role? }] }`: corrects the frozen byline in the language of the request. Editors only. The reason,
 * the editor and the moment are kept with the document, and the write makes a version; a draft that is waiting
 * stays a draft. An interview that is published and requires approval gets the correction in its draft, `waits` being true then:
 * readers have it once it was approved and published. 400 with every reason when the correction is incomplete, 409 when nothing was published yet.
 */
export const correctAttribution: Endpoint = {
  path: '/:id/attribution',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw problem(req, 401, { da: 'Log ind først.', en: 'Sign in first.' })
    if (!isEditor(req.user as Person)) {
      throw problem(req, 403, {
        da: 'Kun redaktionen kan rette bylinen.',
        en: 'Only the editors can correct the byline.',
      })
    }
    const collection = collectionOf(req)
    const id = String(req.routeParams?.id)
    const doc = await req.payload.findByID({
      collection,
      id,
      depth: 0,
      draft: true,
      overrideAccess: false,
      user: req.user,
      req,
    })
    if (!doc.publishedAt) {
      throw problem(req, 409, {
        da: 'Bylinen fryses først ved udgivelsen. Ret i stedet ambassadørens stillinger.',
        en: 'The byline is frozen at publication. Correct the ambassador’s positions instead.',
      })
    }
    const checked = checkCorrection(doc.attribution ?? [], await bodyOf(req))
    if (!checked.ok) {
      throw problem(req, 400, {
        da: checked.reasons.map(({ da }) => da).join(' '),
        en: checked.reasons.map(({ en }) => en).join(' '),
      })
    }
    const trace = {
      at: now().toISOString(),
      by: req.user.email ?? String(req.user.id),
      reason: checked.reason,
    }
    const correction = {
      attribution: checked.attribution,
      language: languageOf(req.locale),
      trace,
    }
    return inRequestTransaction(req, async () => {
      const waits = collection === 'interviews' && (await isApprovedInPublic(req, id))
      const correct = waits ? correctBylineInDraft : correctByline
      return Response.json({ doc: await correct(collection, id, correction, req), waits })
    })
  },
}
