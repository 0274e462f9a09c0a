import { isBlank, sameText } from '../richtext/sameText.ts'
import { typedToRichText } from '../richtext/typed.ts'

/** An answer as its interviewee typed it, and the words of theirs that were put into the draft last. */
export interface TypedAnswer {
  text: string
  placed: string | null
}

/**
 * Where an answer stands against the draft: nothing was written (`empty`), the draft has it as it was written (`own`), it was put
 * there and edited since (`edited`), the draft has nothing (`missing`) or other words (`differs`) in its place, or the question
 * is no longer there (`gone`). The last three wait for an editor.
 */
export type AnswerStanding = 'empty' | 'own' | 'edited' | 'missing' | 'differs' | 'gone'

/** Where an answer stands, given the exchange of the draft; undefined when it was removed. */
export function standingOfAnswer(
  { placed, text }: TypedAnswer,
  exchange: { answer: unknown } | undefined,
): AnswerStanding {
  if (text.trim() === '') return 'empty'
  if (!exchange) return 'gone'
  if (sameText(exchange.answer, typedToRichText(text))) return 'own'
  if (isBlank(exchange.answer)) return 'missing'
  return placed === text ? 'edited' : 'differs'
}

/** Whether an editor has something to decide about it. */
export const isWaiting = (standing: AnswerStanding): boolean =>
  standing === 'missing' || standing === 'differs' || standing === 'gone'

/**
 * Whether an answer may go into the draft by itself: where there is nothing yet, or nothing but the interviewee's former words as
 * they wrote them. What an editor wrote is never touched.
 */
export function mayPlace(answer: TypedAnswer, exchange: { answer: unknown } | undefined): boolean {
  const standing = standingOfAnswer(answer, exchange)
  if (standing === 'missing') return true
  const former = answer.placed
  return (
    standing === 'differs' && former !== null && sameText(exchange?.answer, typedToRichText(former))
  )
}
