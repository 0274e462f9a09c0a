import { randomUUID } from 'node:crypto'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type Where,
} from 'payload'
import { say } from '../../i18n/say.ts'

const lastOne = {
  da: 'Det er den sidste administrator. Gør først en anden bruger til administrator.',
  en: 'This is the last administrator. Make somebody else an administrator first.',
}

/**
 * Refuses unless another administrator remains. The one found is written to, in the same
 * transaction: two administrators who demote each other at the same moment then want the same
 * document, and the database lets only one of them through.
 */
async function keepAnAdministrator(req: PayloadRequest, leaving: number | string): Promise<void> {
  const { db } = req.payload
  const witness = await db.findOne<{ id: string }>({
    collection: 'users',
    req,
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: leaving } }] },
  })
  if (!witness) throw new APIError(say(req, lastOne), 409, null, true)
  await db.updateOne({
    collection: 'users',
    data: { witness: randomUUID() },
    id: witness.id,
    req,
    returning: false,
  })
}

/** No change of role takes the last administrator away. */
export const keepLastAdministrator: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const leaves = originalDoc?.role === 'admin' && data.role != null && data.role !== 'admin'
  if (operation === 'update' && leaves) await keepAnAdministrator(req, originalDoc.id)
  return data
}

/** No deletion takes the last administrator away, their own included. */
export const keepLastAdministratorOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const leaving = await req.payload.db.findOne<{ id: string; role?: string }>({
    collection: 'users',
    req,
    where: { id: { equals: id } },
  })
  if (leaving?.role === 'admin') await keepAnAdministrator(req, id)
}

/**
 * Deleting many at once is refused as a whole when no administrator would remain: refused one by one,
 * in the middle of the transaction, it ends as an error of the server.
 */
export const keepLastAdministratorOfMany: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  const { where } = args as { where?: Where }
  if (operation !== 'delete' || !where) return args
  const { payload } = req
  const chosen = await payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where,
  })
  const ids = chosen.docs.map(({ id }) => id)
  const remain = await payload.count({
    collection: 'users',
    overrideAccess: true,
    req,
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_in: ids } }] },
  })
  if (ids.length > 0 && remain.totalDocs === 0)
    throw new APIError(say(req, lastOne), 409, null, true)
  return args
}
