import { createHash } from 'node:crypto'
import type { TagList } from '../../entityTags.ts'

/**
 * The entity tag of a revision. One that comes with something read also names what exactly was read: the same revision looks
 * otherwise in another language or when what it refers to has changed, and then it is not the answer that somebody holds.
 */
export const tagOf = (revision: string, body?: string): string =>
  body === undefined
    ? revision
    : `${revision}/${createHash('sha256').update(body).digest('base64url').slice(0, 16)}`

/** How a tag stands in a header. */
export const quoted = (tag: string): string => `"${tag}"`

/** Whether `If-Match` names a revision, in whatever form it was read. A weak tag never matches there (RFC 9110, 13.1.1). */
export const names = (tags: TagList, revision: string): boolean =>
  tags === '*' || tags.some(({ weak, opaque }) => !weak && opaque.split('/')[0] === revision)
