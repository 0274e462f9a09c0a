import type { AfterErrorHook } from 'payload'

/**
 * Says, when a change of many documents at once is refused as a whole, that none was changed (`docs: []`), as Payload's own answer
 * to such a change does: its panel reads that list, and without it tells of an “unknown error” instead of the reason.
 */
export const noneInBulk: AfterErrorHook = ({ collection, req, result }) => {
  const changes = req.method === 'PATCH' || req.method === 'DELETE'
  if (!collection || !changes || req.routeParams?.id || !result) return
  return { response: { ...result, docs: [] } as never }
}
