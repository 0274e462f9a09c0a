/** An exchange to add: which question, worded as the bank words it. The hook on `wording` copies the words. */
export interface NewExchange {
  question: string
}

/**
 * The exchanges that a role's question set gives an interview: its questions in order when the interview has
 * none, otherwise nothing, for what an editor has begun is never mixed up with a set.
 */
export function exchangesFromSet(
  questionSet: readonly string[],
  existing: readonly unknown[],
): NewExchange[] {
  return existing.length > 0 ? [] : questionSet.map((question) => ({ question }))
}
