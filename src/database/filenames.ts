import type { BaseDatabaseAdapter, FindOneArgs, Payload, TypeWithID } from 'payload'

/** Milliseconds a promised name stays promised: longer than any upload takes. */
const term = 10 * 60_000

/**
 * Before it makes an image's sizes, Payload asks whether the file name is taken. Two uploads that ask at the same time
 * would get the same name, and the second would overwrite the first one's files before the unique index stops it. So a
 * name that was found free is promised to the one who asked. It is also asked outside the transaction: otherwise the
 * transaction would hold SQLite's writer during seconds of image work.
 */
export function promiseFilenames(adapter: BaseDatabaseAdapter, payload: Payload): void {
  const { findOne } = adapter
  const promised = new Map<string, number>()

  adapter.findOne = async <T extends TypeWithID>(args: FindOneArgs): Promise<T | null> => {
    const find = (given: FindOneArgs): Promise<T | null> =>
      findOne.call(adapter, given) as Promise<T | null>
    if (!asksForFilename(args, payload)) return find(args)
    const found = await find({ ...args, req: undefined })
    if (found) return found
    const name = `${args.collection} ${JSON.stringify(args.where)}`
    const now = Date.now()
    if ((promised.get(name) ?? 0) > now) return { id: 'promised' } as T
    for (const [old, until] of promised) if (until <= now) promised.delete(old)
    promised.set(name, now + term)
    return null
  }
}

function asksForFilename({ collection, where = {} }: FindOneArgs, payload: Payload): boolean {
  const keys = Object.keys(where)
  const names =
    keys.includes('filename') && keys.every((key) => key === 'filename' || key === 'prefix')
  return names && Boolean(payload.collections[collection]?.config.upload)
}
