import { anyDocumentTag, subjectOf, type Tag } from '../../publishing/tags.ts'
import type { SearchEntry } from './entry.ts'

type Linked = Pick<SearchEntry, 'known' | 'madeFrom' | 'mentions'>

/** What the documents of the search have to do with each other. */
export class Links {
  readonly #documents = new Map<string, Linked>()
  readonly #mentioning = new Map<string, Set<string>>()
  readonly #showing = new Map<string, Set<string>>()

  put({ tag, known, madeFrom, mentions }: SearchEntry): void {
    this.remove(tag)
    this.#documents.set(tag, { known, madeFrom, mentions })
    for (const other of mentions) add(this.#mentioning, other, tag)
    for (const other of madeFrom) add(this.#showing, other, tag)
  }

  remove(tag: string): void {
    const linked = this.#documents.get(tag)
    if (!linked) return
    this.#documents.delete(tag)
    for (const other of linked.mentions) take(this.#mentioning, other, tag)
    for (const other of linked.madeFrom) take(this.#showing, other, tag)
  }

  /** The documents that show something of any of these others. */
  madeFrom(tags: readonly Tag[]): string[] {
    const found = tags.flatMap((tag) => {
      if (tag !== anyDocumentTag(subjectOf(tag))) return [...(this.#showing.get(tag) ?? [])]
      return [...this.#showing].flatMap(([other, showing]) =>
        subjectOf(other) === subjectOf(tag) ? [...showing] : [],
      )
    })
    return [...new Set(found)]
  }

  /** The documents whose pages lead to this one. */
  mentioning(tag: Tag): string[] {
    return [...(this.#mentioning.get(tag) ?? [])]
  }

  /** Whether readers come to a document: by itself, or because something that they come to leads there. */
  isFindable(tag: string, from: readonly string[] = []): boolean {
    const linked = this.#documents.get(tag)
    if (!linked || linked.known) return linked?.known ?? false
    for (const other of this.#mentioning.get(tag) ?? []) {
      if (!from.includes(other) && this.isFindable(other, [...from, tag])) return true
    }
    return false
  }
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key)
  if (known) known.add(value)
  else sets.set(key, new Set([value]))
}

function take(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key)
  known?.delete(value)
  if (known?.size === 0) sets.delete(key)
}
