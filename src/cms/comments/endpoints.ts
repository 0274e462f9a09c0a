import type { Endpoint, PayloadRequest } from 'payload'
import { now } from '../../clock.ts'
import { forEditors, inRequestTransaction } from '../endpoints/inRequest.ts'
import { nameableAmong } from './named.ts'

/** `GET /api/comments/colleagues`: who can be named in a comment, as `{ people: [{ id, name }] }`. Editors only. */
export const nameableColleagues: Endpoint = {
  path: '/colleagues',
  method: 'get',
  handler: forEditors(async (req) => {
    const people = await nameableAmong(req)
    return Response.json({ people: people.map(({ id, name }) => ({ id, name })) })
  }),
}

/** Any editor may say that a comment is dealt with, or is not; only its author changes its words. */
const settling = (path: string, resolved: boolean): Endpoint => ({
  path: `/:id/${path}`,
  method: 'post',
  handler: forEditors((req) => settle(req, resolved)),
})

async function settle(req: PayloadRequest, resolved: boolean): Promise<Response> {
  const id = String(req.routeParams?.id)
  const doc = await inRequestTransaction(req, async () => {
    // 404 for what is not there
    await req.payload.findByID({
      collection: 'comments',
      id,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return req.payload.update({
      collection: 'comments',
      id,
      data: {
        resolvedAt: resolved ? now().toISOString() : null,
        resolvedBy: resolved ? (req.user?.id ?? null) : null,
      },
      depth: 1,
      overrideAccess: true,
      req,
    })
  })
  return Response.json({ doc: { id: doc.id, resolvedAt: doc.resolvedAt ?? null } })
}

/** `POST /api/comments/:id/resolve`: the comment is dealt with. Editors only. */
export const resolveComment = settling('resolve', true)
/** `POST /api/comments/:id/reopen`: it is not, after all. Editors only. */
export const reopenComment = settling('reopen', false)
