import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  Payload,
  SanitizedConfig,
} from 'payload'
import { atCommit } from './afterCommit.ts'

/** Hears which documents a committed write touched, as tags: `interviews:42`, and `settings` for a global. */
export type ChangeListener = (tags: readonly string[]) => void

// Next bundles a copy of this module; the listeners hang on the one Payload, so both copies tell the same ones.
const key = Symbol.for('stafet.changes')
type Heard = Payload & { [key]?: Set<ChangeListener> }

const listenersOf = (payload: Heard): Set<ChangeListener> => {
  payload[key] ??= new Set()
  return payload[key]
}

/**
 * Calls the listener for each write once it is committed, before whoever wrote hears of it; never for one that is rolled
 * back. Gives the way to stop listening.
 */
export function onChange(payload: Payload, listener: ChangeListener): () => void {
  const listeners = listenersOf(payload)
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function tell(payload: Payload, tags: readonly string[]): void {
  for (const listener of listenersOf(payload)) listener(tags)
}

const changed: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await atCommit(req, () => tell(req.payload, [`${collection.slug}:${doc.id}`]))
  return doc
}

const deleted: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await atCommit(req, () => tell(req.payload, [`${collection.slug}:${id}`]))
}

const globalChanged: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await atCommit(req, () => tell(req.payload, [global.slug]))
  return doc
}

/** Lets every collection and global tell of its committed writes. Takes the built config. */
export function announceChanges(config: SanitizedConfig): SanitizedConfig {
  for (const { hooks } of config.collections) {
    hooks.afterChange = [...(hooks.afterChange ?? []), changed]
    hooks.afterDelete = [...(hooks.afterDelete ?? []), deleted]
  }
  for (const { hooks } of config.globals) {
    hooks.afterChange = [...(hooks.afterChange ?? []), globalChanged]
  }
  return config
}
