import type { CollectionBeforeDeleteHook } from 'payload'

/**
 * Collection hook: with an interview that is deleted for good go its private links and what people wrote behind them. In the
 * trash they only stop opening anything.
 */
export const dropInvitations: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const common = {
    where: { interview: { equals: id } },
    depth: 0,
    overrideAccess: true,
    req,
  } as const
  await req.payload.delete({ ...common, collection: 'links' })
  await req.payload.delete({ ...common, collection: 'invitations' })
}
