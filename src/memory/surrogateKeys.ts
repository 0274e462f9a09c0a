import { createHash } from 'node:crypto'
import { compact, subjectOf, type Tag } from '../publishing/tags.ts'

/** Documents of one collection that a page names one by one to caches, and keys in all: headers have to stay small. */
const mostOfOne = 40
const mostKeys = 150

/**
 * The keys under which caches file what the tags name: short and without a meaning of their own, since a page depends on
 * drafts too, whose very ids are nobody's business. A collection whose documents are too many is named as a whole, which
 * every change of one of them drops as well.
 */
export function keysOf(tags: Iterable<Tag>): string[] {
  const all = [...new Set(compact(tags, mostOfOne).map(whole))]
  const few = all.length > mostKeys ? [...new Set(all.map(subjectOf))] : all
  return few.map(keyOf)
}

/** Every document of a collection, and the collection: one key. */
const whole = (tag: Tag): Tag => (tag.endsWith(':*') ? subjectOf(tag) : tag)

const keyOf = (tag: Tag): string => createHash('sha256').update(tag).digest('base64url').slice(0, 8)
