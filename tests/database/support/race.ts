/** The reasons of those that failed. */
export async function failures(work: Promise<unknown>[]): Promise<unknown[]> {
  const outcomes = await Promise.allSettled(work)
  return outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
}

/** 0, 1, … count - 1 */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}
