import type { Language } from '../../i18n/text.ts'
import type { Dictionary } from './dictionary.ts'
import type { Postings } from './postings.ts'
import { stemOf } from './words.ts'

/** How strictly words are taken: as they are written, or words like them too; `any` asks for some of the words only. */
export type How = 'as written' | 'alike' | 'any'

/** A term of the index that may be meant by a word, and how sure that is (1: it is the word itself). */
export interface Candidate {
  term: string
  postings: Postings
  likeness: number
}

/** Of the words that begin in the same way no more than this many are looked at. */
const mostBeginnings = 250

/**
 * The terms that a folded word may mean: the word, its inflected forms (by their stem), words that begin with it and,
 * unless it is to be as written, words with a slip of the finger in them.
 */
export function candidatesFor(
  terms: Dictionary,
  word: string,
  language: Language,
  how: How,
): Iterable<Candidate> {
  const found = new Map<string, Candidate>()
  const add = (term: string, postings: Postings | undefined, likeness: number) => {
    if (!postings || (found.get(term)?.likeness ?? 0) >= likeness) return
    found.set(term, { term, postings, likeness })
  }
  const stem = stemOf(word, language)
  add(word, terms.get(word), 1)
  if (stem) add(stem, terms.get(stem), 0.5)
  if (word.length >= 3) {
    let left = mostBeginnings
    for (const [term, postings] of terms.beginningWith(word)) {
      add(term, postings, (0.4 * word.length) / term.length)
      left -= 1
      if (left === 0) break
    }
  }
  if (how === 'as written') return found.values()
  for (const [term, postings, distance] of terms.like(word, slips(word))) {
    add(term, postings, 0.3 / (1 + distance))
  }
  if (stem && stem.length >= 6) {
    // Two letters that changed places are two wrong ones.
    for (const [term, postings, distance] of terms.like(stem, stem.length < 10 ? 1 : 2)) {
      add(term, postings, 0.2 / (1 + distance))
    }
  }
  return found.values()
}

/** How many letters of a word may be wrong; in a year or a number none. */
function slips(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0
  return word.length < 7 ? 1 : 2
}
