import { writeSync } from 'node:fs'

/** How often something is tried: as an environment variable says (`npm run test:crash` does), or as usual. */
export function rounds(variable: string, usual: number): number {
  const given = process.env[variable]
  if (!given) return usual
  const count = Number(given)
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new Error(`${variable}=${given} is not a whole number from 1.`)
  }
  return count
}

/** Prints what a long run counted; a usual one keeps quiet. */
export function tell(line: string): void {
  if (process.env.CRASH_KILLS) writeSync(1, `${line}\n`)
}
