import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Env } from './env.ts'

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/**
 * The secret that signs sessions: the environment's, or one made at random on first use and kept in the data
 * folder, readable by its owner alone. Two processes that start at once agree on one, for the file is created
 * only if it is not there.
 */
export function secretOf({ secret, dataFolder }: Pick<Env, 'secret' | 'dataFolder'>): string {
  if (secret) return secret
  const file = path.join(dataFolder, 'secret')
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  }
  const kept = readFileSync(file, 'utf8').trim()
  if (kept.length < 32)
    throw new Error(`The secret in ${file} is too short. Delete the file to have a new one made.`)
  return kept
}
