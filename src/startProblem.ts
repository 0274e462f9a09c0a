import { DatabaseError } from './database/errors.ts'
import type { Env } from './env.ts'
import type { Localised } from './i18n/text.ts'

type Place = Pick<Env, 'port' | 'dataFolder'>
type Fault = { code?: unknown; path?: unknown; name?: unknown }

const notWritable = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOSPC', 'ENOENT', 'EEXIST'])
const brokenFile = new Set(['SQLITE_NOTADB', 'SQLITE_CORRUPT'])
const closedFile = new Set(['SQLITE_CANTOPEN', 'SQLITE_READONLY'])

/** Why Stafet can't start and what to do about it; undefined for what only its developers can mend. */
export function startProblem(error: unknown, { port, dataFolder }: Place): Localised | undefined {
  if (error instanceof DatabaseError) return error.text
  if (typeof error !== 'object' || error === null) return undefined
  const { code, path, name } = error as Fault
  const said = error instanceof Error ? error.message : String(error)
  if (code === 'EADDRINUSE') {
    return {
      da: `Port ${port} er optaget af et andet program. Stop det, eller vælg en anden port med PORT.`,
      en: `Port ${port} is taken by another program. Stop that, or choose another port with PORT.`,
    }
  }
  const family = String(code).match(/^SQLITE_[A-Z]+/)?.[0] ?? ''
  if (brokenFile.has(family)) {
    return {
      da: `Databasefilen i ${dataFolder} er ikke en SQLite-database eller er beskadiget. Læg en sikkerhedskopi tilbage, eller peg STAFET_DATA på en anden mappe.`,
      en: `The database file in ${dataFolder} is not an SQLite database, or is damaged. Restore a backup, or point STAFET_DATA at another folder.`,
    }
  }
  if (closedFile.has(family)) {
    return {
      da: `Databasefilen i ${dataFolder} kan ikke åbnes til skrivning (${code}). Se efter, hvem der ejer den og dens mappe.`,
      en: `The database file in ${dataFolder} can't be opened for writing (${code}). Check who owns it and its folder.`,
    }
  }
  if (typeof path === 'string' && notWritable.has(String(code))) {
    return {
      da: `Der kan ikke skrives i ${path} (${code}). Mappen vælges med STAFET_DATA og STAFET_MEDIA.`,
      en: `${path} can't be written (${code}). STAFET_DATA and STAFET_MEDIA choose the folders.`,
    }
  }
  if (/^Mongo/.test(String(name)) || said.includes('cannot connect to MongoDB')) {
    const detail = said.replace(/^.*cannot connect to MongoDB\.? ?(Details: )?/s, '')
    return {
      da: `MongoDB svarer ikke (${detail}). Se efter, at den kører, og at DATABASE_URL er rigtig.`,
      en: `MongoDB does not answer (${detail}). Check that it runs and that DATABASE_URL is right.`,
    }
  }
  return undefined
}

/** Prints why Stafet can't start, in both languages; the stack only where it is all there is to say. */
export function sayStartProblem(error: unknown, place: Place): void {
  const problem = startProblem(error, place)
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const text = problem ? `${problem.da}\n${problem.en}` : stack
  process.stderr.write(`\nStafet kan ikke starte. / Stafet can't start.\n\n${text}\n`)
}
