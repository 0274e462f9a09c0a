import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { FindOneArgs, TypeWithID } from 'payload'

/**
 * Before it makes an image's sizes, Payload asks inside its transaction whether the file name is taken. Asked outside,
 * the transaction doesn't hold the writer during seconds of image work; the unique index on `filename` still decides.
 */
export function readFilenamesFirst(adapter: SQLiteAdapter): void {
  const { findOne } = adapter
  adapter.findOne = <T extends TypeWithID>(args: FindOneArgs) => {
    const keys = Object.keys(args.where ?? {})
    const asksForName =
      keys.length > 0 &&
      keys.every((key) => key === 'filename' || key === 'prefix') &&
      Boolean(adapter.payload.collections[args.collection]?.config.upload)
    return findOne.call<SQLiteAdapter, [FindOneArgs], Promise<T | null>>(
      adapter,
      asksForName ? { ...args, req: undefined } : args,
    )
  }
}
