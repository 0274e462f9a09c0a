import fc from 'fast-check'
import { vi } from 'vitest'

/** The seed of a run that was given none, so that a test passes today as it did yesterday. */
const usualSeed = 20_261_123
const usualRuns = 100

const whole = (name: string, fallback: number): number => {
  const given = process.env[name]
  if (!given) return fallback
  const value = Number(given)
  if (!Number.isSafeInteger(value)) throw new Error(`${name}=${given} is not a whole number.`)
  return value
}

/** How many times as many runs as usual: `npm run fuzz` asks for more. */
const times = whole('FUZZ_TIMES', 1)

/** How often a property that needs another number than a hundred is tried. */
export const runs = (usual: number): { numRuns: number } => ({ numRuns: usual * times })

/** A time limit in milliseconds that grows with the runs. */
export const patience = (usual: number): number => usual * times

fc.configureGlobal({ seed: whole('FUZZ_SEED', usualSeed), ...runs(usualRuns) })
if (times > 1) vi.setConfig({ testTimeout: patience(30_000) })
