import type { InterviewLanguage } from './types.ts'
import { PRONOUNS } from './words/pronouns.ts'
import { IMPERATIVES, INTERROGATIVES } from './words/questionOpeners.ts'

const LONGEST_QUESTION = 700
/** "Den bedste leder er ...": the answer goes on where the line stops, often in the first person. */
const ELLIPSIS = /(\.{2,}|…|_{2,})[.!:]?$/

/**
 * How much a paragraph, taken alone, looks like something an interviewer says: 0 (not at all)
 * to 1 (certainly). 0.5 and up is a question that needs no other sign to be seen.
 */
export function looksLikeQuestion(text: string, lang: InterviewLanguage): number {
  if (text.length > LONGEST_QUESTION || text.length < 2) return 0
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? []
  const first = words[0]
  if (first === undefined) return 0
  const { you, me, us } = PRONOUNS[lang]
  const hasYou =
    words.some((word) => you.has(word)) ||
    (lang === 'da' && /(?<![.!?…"»“]\s*)\s(I|De|Dem|Deres)\s/.test(` ${text} `.slice(3)))
  const hasMe = words.some((word) => me.has(word))
  const hasUs = words.some((word) => us.has(word))
  const stem = ELLIPSIS.test(text)
  const voice = stem
    ? 0
    : (hasYou ? 0.15 : 0) - (hasMe ? (hasYou ? 0.3 : 0.45) : 0) - (hasUs && !hasYou ? 0.1 : 0)
  const opener = INTERROGATIVES.has(first) ? 0.1 : 0
  // "Du er ny i faget.": a remark that the other one is meant to answer.
  const remark =
    /^(du|ni|dere|you|i)$/.test(first) && you.has(first === 'i' ? 'du' : first) && !hasMe
  const sign = bySign(text, first, words.length, opener, hasYou)
  return clamp((sign === 0 && remark && text.length <= 250 ? 0.2 : sign) + voice, text)
}

function bySign(
  text: string,
  first: string,
  count: number,
  opener: number,
  hasYou: boolean,
): number {
  const imperative = IMPERATIVES.has(first)
  const sentences = countSentences(text)
  if (/\?[!?]*[)\]*_]*$/.test(text)) {
    const carriedOn = /^(men|og|och|but|and|så|so|for|for)$/.test(first) ? 0.05 : 0
    // "Måske det samme. Er det for meget at ønske sig?" is more likely the end of an answer.
    const told = sentences > 1 && !hasYou ? 0.2 : 0
    return (
      0.75 + opener - carriedOn - told - (sentences > 3 ? 0.15 : 0) - (text.length > 300 ? 0.15 : 0)
    )
  }
  // A question in quotation marks is somebody's words inside an answer, unless it stands alone.
  if (/\?["'”’»«][.)]?$/.test(text)) return /^["'“”»«]/.test(text) && sentences === 1 ? 0.4 : 0.15
  if (imperative && text.length <= 220) {
    if (/!$/.test(text)) return 0.75
    if (/[.…:]$/.test(text)) return sentences <= 2 ? 0.6 : 0.3
    return /\p{L}$/u.test(text) && count >= 2 ? 0.55 : 0.3
  }
  if (ELLIPSIS.test(text) && text.length <= 140 && sentences <= 1) return 0.7
  if (/:$/.test(text) && text.length <= 90 && sentences <= 1) return 0.3
  if (opener > 0 && text.length <= 140 && !/[.!,;:]$/.test(text)) return 0.5
  if (/\?\s+\p{L}[^.!?]{0,60}[.!]$/u.test(text) && text.length <= 250) return 0.35
  return 0
}

function countSentences(text: string): number {
  return (text.match(/[.!?…]["'”’»«)]*\s+(?=["'“”»«(]?\p{Lu})/gu)?.length ?? 0) + 1
}

function clamp(value: number, text: string): number {
  // First-person telling in front of a question: "Jeg blev nervøs. Hvad nu?"
  return Math.max(0, Math.min(1, text.length < 6 ? value - 0.1 : value))
}
