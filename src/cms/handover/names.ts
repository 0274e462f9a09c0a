import type { PayloadRequest } from 'payload'

/** The names of ambassadors by id, published or not. Ids that nobody has are left out. */
export async function namesOf(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'ambassadors',
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true },
    depth: 0,
    joins: false,
    pagination: false,
    trash: true,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
