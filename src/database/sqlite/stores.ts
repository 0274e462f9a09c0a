import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Store } from './store.ts'

interface Entry {
  store: Store
  users: number
}

// Every copy of this module in the process must share the one writer of a file.
const key = Symbol.for('stafet.database.stores')
const holder = globalThis as { [key]?: Map<string, Entry> }
if (!holder[key]) holder[key] = new Map()
const stores: Map<string, Entry> = holder[key]

/** The store of a file (absolute path), opened when nobody else has; its folder is made. */
export function openStore(path: string): Store {
  const found = stores.get(path)
  if (found) {
    found.users += 1
    return found.store
  }
  mkdirSync(dirname(path), { recursive: true })
  const store = new Store(path)
  stores.set(path, { store, users: 1 })
  return store
}

/** Lets go of the store of a file; the last user closes it after the writes under way. */
export async function closeStore(path: string): Promise<void> {
  const entry = stores.get(path)
  if (!entry) return
  entry.users -= 1
  if (entry.users > 0) return
  stores.delete(path)
  await entry.store.close()
}
