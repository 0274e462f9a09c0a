import { createHash, randomInt, timingSafeEqual } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

// Without the signs that look alike when read from a screen: 0 and O, 1, I and L.
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const groups = 4
const groupLength = 4

/** A random code of 79 bits in four groups, e.g. `K7QM-2XWA-9RTB-HC4E`. */
export function newCode(): string {
  const group = () =>
    Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join('')
  return Array.from({ length: groups }, group).join('-')
}

const fileIn = (dataFolder: string): string => join(dataFolder, 'setup-code')

const bare = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '')

const isCode = (text: string): boolean => bare(text).length === groups * groupLength

async function keptCode(dataFolder: string): Promise<string | undefined> {
  const text = await readFile(fileIn(dataFolder), 'utf8').catch(() => '')
  return isCode(text) ? text.trim() : undefined
}

/**
 * The set-up code: the one kept in the data folder, or a new one. Only its owner may read the file;
 * two processes that start at once agree on one, since the file is written only if it isn't there.
 */
export async function ensureCode(dataFolder: string): Promise<string> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  const path = fileIn(dataFolder)
  const write = () => writeFile(path, `${newCode()}\n`, { flag: 'wx', mode: 0o600 })
  const kept = await keptCode(dataFolder)
  if (kept) return kept
  await write().catch(() => undefined)
  const written = await keptCode(dataFolder)
  if (written) return written
  // What is in the way is no code, and of no use to anybody.
  await rm(path, { force: true })
  await write()
  return ensureCode(dataFolder)
}

/** After set-up the code is worth nothing; it goes. */
export async function dropCode(dataFolder: string): Promise<void> {
  await rm(fileIn(dataFolder), { force: true })
}

const digest = (code: string): Buffer => createHash('sha256').update(bare(code)).digest()

/** Whether what was typed is the code, dashes, spaces and case aside; takes the same time either way. */
export async function isRightCode(dataFolder: string, typed: string): Promise<boolean> {
  const kept = await keptCode(dataFolder)
  const same = timingSafeEqual(digest(typed), digest(kept ?? ''))
  return kept !== undefined && same
}
