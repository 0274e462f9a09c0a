/** The middle of some numbers; of an even count the mean of the middle two. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
}

/** The value that so large a share of the numbers (0 to 1) does not exceed. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]
}

/** Runs each of some tasks in turn, A B C A B C, so that what slows the machine down meets all. Gives their results by name. */
export async function interleaved(rounds, tasks) {
  const results = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, task] of Object.entries(tasks)) results[name].push(await task(round))
  }
  return results
}

export const times = (value) => `${value.toFixed(2)} ×`
export const ms = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
export const perSecond = (value) => `${Math.round(value)}/s`
