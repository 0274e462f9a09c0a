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
  return sideBySide(
    changes.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })),
  )
}

/**
 * Words replaced one after another as one replacement, which is how people read it: “hele døgnet” by “i alle døgnets timer”, and
 * not “hele” by “i”, a space, and “døgnet” by “alle døgnets timer”.
 */
function sideBySide(parts: readonly DiffPart[]): DiffPart[] {
  const shown: DiffPart[] = []
  let removed = ''
  let added = ''
  let space = ''
  const show = () => {
    shown.push(...whole(removed, added))
    if (space) shown.push({ kind: 'same', text: space })
    removed = added = space = ''
  }
  for (const { kind, text } of parts) {
    if (kind === 'same') {
      const between = removed !== '' && added !== '' && space === '' && /^ +$/.test(text)
      if (between) space = text
      else {
        show()
        shown.push({ kind, text })
      }
      continue
    }
    removed += space
    added += space
    space = ''
    if (kind === 'removed') removed += text
    else added += text
  }
  show()
  return shown
}

function whole(before: string, after: string): DiffPart[] {
  const parts: DiffPart[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  return parts.filter(({ text }) => text !== '')
}
