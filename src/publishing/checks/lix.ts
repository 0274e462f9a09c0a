import { sentencesOf } from './sentences.ts'

/** How readable a text is. */
export interface Lix {
  /** Rounded. */
  lix: number
  words: number
}

/** A text counts as hard from here on (Björnsson: 50 hard, 60 very hard; 40, a newspaper, is medium). */
export const hardLix = 50

/** Fewer words say nothing about a text: one long compound more or less moves the figure by a step. */
export const fewestWords = 100

const isLong = (word: string): boolean => (word.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > 6

/**
 * The LIX (läsbarhetsindex) of running text, one block for each paragraph: words per sentence plus the percentage of words
 * of more than six letters. C. H. Björnsson, Läsbarhet, Stockholm 1968 (in Danish: Læsbarhed, 1971, with the scale on
 * page 85). Made for Swedish and used for Danish; of English, whose words are shorter, it says little.
 *
 * Danish schools and libraries call 45 hard already. Answers about leadership are full of words as long as
 * “medarbejder” and “kommunen” that nobody finds hard, and a warning that is always there is not read.
 */
export function lixOf(blocks: readonly string[]): Lix {
  const sentences = blocks.flatMap(sentencesOf)
  const words = sentences.flat()
  if (words.length === 0) return { lix: 0, words: 0 }
  const long = words.filter(isLong).length
  const lix = words.length / sentences.length + (long * 100) / words.length
  return { lix: Math.round(lix), words: words.length }
}
