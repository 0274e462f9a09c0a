import type { BaseDatabaseAdapter, Payload } from 'payload'

interface Session {
  id: string
  createdAt: unknown
  expiresAt: Date | string
}

interface UpdateArgs {
  id?: unknown
  collection: string
  data: { sessions?: unknown }
  req?: unknown
}

/**
 * At login Payload reads the user, checks the password for a quarter of a second, and then writes the whole user back
 * as it was: a second login's session would be lost, and a role taken away meanwhile would be given back.
 * So a login only adds its session to those that the user has now, inside its transaction.
 */
export function addSessionsToFreshUser(adapter: BaseDatabaseAdapter, payload: Payload): void {
  const updateOne = adapter.updateOne as (args: UpdateArgs) => Promise<unknown>
  const fresh = async (args: UpdateArgs): Promise<unknown> => {
    const added = addedSessions(args.data.sessions)
    if (added.length === 0 || !payload.collections[args.collection]?.config.auth) {
      return updateOne.call(adapter, args)
    }
    const user = await adapter.findOne<{ id: string; sessions?: Session[] | null }>({
      collection: args.collection,
      req: args.req as Parameters<BaseDatabaseAdapter['findOne']>[0]['req'],
      where: { id: { equals: args.id } },
    })
    const ids = new Set(added.map(({ id }) => id))
    const others = (user?.sessions ?? []).filter((one) => !ids.has(one.id) && !isExpired(one))
    return updateOne.call(adapter, {
      ...args,
      data: { sessions: [...others, ...added], updatedAt: null },
    })
  }
  Object.assign(adapter, { updateOne: fresh })
}

/** A session just made has dates; those read from the database have texts. */
function addedSessions(sessions: unknown): Session[] {
  if (!Array.isArray(sessions)) return []
  return (sessions as Session[]).filter(({ createdAt }) => createdAt instanceof Date)
}

function isExpired({ expiresAt }: Session): boolean {
  return new Date(expiresAt).getTime() <= Date.now()
}
