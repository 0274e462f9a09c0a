import { AuthenticationError, type Payload } from 'payload'

type Db = Payload['db']
type Update = Parameters<Db['updateOne']>[0]
type Session = { id: string; createdAt: Date | string; expiresAt: Date | string }

const guarded = Symbol.for('stafet.users.sessionWrites')

/**
 * Payload reads an account before it checks the password and afterwards writes the whole of it back,
 * merely to add a session (payload/dist/auth/sessions.js). Whatever changed in that third of a second
 * is undone: a new role, a new password, another sign-in's session. So a write that is meant for
 * sessions is narrowed to sessions, on top of those that are there now, and refused when the
 * password it was earned with isn't the account's password any more.
 *
 * Installed by the first hook that runs; further calls do nothing.
 */
export function guardSessionWrites(payload: Payload): void {
  const db = payload.db as Db & { [guarded]?: true }
  if (db[guarded]) return
  db[guarded] = true
  const { updateOne } = db

  db.updateOne = async (args: Update) => {
    if (args.collection !== 'users' || !isSessionWrite(args)) return updateOne.call(db, args)
    const sessions = await sessionsNow(payload, args)
    return updateOne.call(db, { ...args, data: { sessions, updatedAt: args.data.updatedAt } })
  }
}

/** Payload marks session writes by `updatedAt: null`, or makes them outside of the request. */
function isSessionWrite({ data, req }: Update): boolean {
  if (!Array.isArray(data.sessions)) return false
  return data.updatedAt === null || (!req && typeof data.hash === 'string')
}

async function sessionsNow(payload: Payload, { data, id, req }: Update): Promise<Session[]> {
  const sessions = data.sessions as Session[]
  // Sessions from the database carry their dates as text; the one just made carries Dates.
  const added = sessions.filter((session) => session.createdAt instanceof Date)
  if (added.length === 0) return sessions
  const current = await payload.db.findOne<{ hash?: string; id: string; sessions?: Session[] }>({
    collection: 'users',
    where: { id: { equals: id } },
    ...(req ? { req } : {}),
  })
  if (!current || current.hash !== data.hash) throw new AuthenticationError(req?.t)
  const alive = (current.sessions ?? []).filter(
    (session) =>
      new Date(session.expiresAt) > new Date() && !added.some(({ id }) => id === session.id),
  )
  return [...alive, ...added]
}
