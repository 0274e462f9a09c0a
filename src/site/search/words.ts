import { stemmer as danishStem } from '@orama/stemmers/danish'
import { stemmer as englishStem } from '@orama/stemmers/english'
import type { Language } from '../../i18n/text.ts'
import { fold } from './fold.ts'

/** Words that say nothing about what a text is about; neither indexed nor looked for. Folded. */
const stopWords: Record<Language, ReadonlySet<string>> = {
  da: new Set(
    'af alle at da de dem den denne der deres det dette dig din du efter eller en end er et for fra ham han hans har hende hendes her hun hvad hvis hvor i ikke ind jeg jer jo kan med men mig min mod ned noget nogle nu og ogsaa om op os over paa saa sig sin som til ud under var ved vi vil vor vores'.split(
      ' ',
    ),
  ),
  en: new Set(
    'a an and are as at be been but by can do for from had has have he her his how i if in into is it its me my no not of on or our she so than that the their them then there they this to up us was we were what when which who will with you your'.split(
      ' ',
    ),
  ),
}

const letterOf: Record<string, string> = { ae: 'æ', oe: 'ø', aa: 'å' }

/** The Danish stemmer takes the e of `miljoe` for an ending, so it gets the letters back. */
const stemmers: Record<Language, (word: string) => string> = {
  da: (word) => danishStem(word.replace(/ae|oe|aa/g, (pair) => letterOf[pair] ?? pair)),
  en: englishStem,
}

/** Sets a stem apart from a word that is written like it. */
const stemMark = '~'

const longestWord = 40

/** A word of a text, where it stands, and its folded form. */
export interface Word {
  folded: string
  start: number
  end: number
}

/** The words of a text: runs of letters and digits. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  letters.lastIndex = 0
  for (let match = letters.exec(text); match; match = letters.exec(text)) {
    const [word] = match
    words.push({ folded: foldedOf(word), start: match.index, end: match.index + word.length })
  }
  return words
}

const letters = /[\p{L}\p{M}\p{N}]+/gu

function foldedOf(word: string): string {
  const known = folded.get(word)
  if (known !== undefined) return known
  const made = fold(word).slice(0, longestWord)
  if (folded.size >= mostRemembered) folded.clear()
  folded.set(word, made)
  return made
}

/** Whether a folded word says nothing by itself in the language. */
export function isStopWord(folded: string, language: Language): boolean {
  return stopWords[language].has(folded)
}

/** Inflected forms of one word have one stem. The marked stem of a folded word; null when it is too short for one. */
export function stemOf(folded: string, language: Language): string | null {
  if (folded.length < 4 || /\d/.test(folded)) return null
  const known = stems[language].get(folded)
  if (known !== undefined) return known
  const stem = stemMark + stemmers[language](folded)
  if (stems[language].size >= mostRemembered) stems[language].clear()
  stems[language].set(folded, stem)
  return stem
}

/** The same words come again and again, so what was made of them is remembered: a stemmer takes longer than a look-up. */
const folded = new Map<string, string>()
const stems: Record<Language, Map<string, string>> = { da: new Map(), en: new Map() }
const mostRemembered = 50_000
