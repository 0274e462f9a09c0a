import { diffWordsWithSpace } from 'diff'

/** A stretch of text that is in both versions, or in one of them only. */
export interface DiffPart {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/**
 * What changed between two plain texts, word by word, in reading order: the parts that aren't `added` make up `before`, those
 * that aren't `removed` make up `after`. White space counts. Texts that would take longer than
 * 200 ms to compare come as one part removed and one added.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  if (before === after) return before ? [{ kind: 'same', text: before }] : []
  const changes = diffWordsWithSpace(before, after, { timeout: 200 })
  if (!changes) return whole(before, after)
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}

function whole(before: string, after: string): DiffPart[] {
  const parts: DiffPart[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  return parts.filter(({ text }) => text !== '')
}
