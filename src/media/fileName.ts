import { type FileKind, kinds } from './formats.ts'

const maxStem = 60

const danish: Record<string, string> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
}

/**
 * A file name that is safe in every file system and address: lower-case letters, digits and hyphens, at most
 * 60 characters of the name that was sent. `Blåbærgrød (ny).JPG` becomes `blaabaergroed-ny`. Folders in the name
 * are dropped; a name without a usable character becomes `fil`.
 */
export function safeStem(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? ''
  const stem = base
    .replace(/\.[^.]*$/, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåäöüß]/g, (letter) => danish[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxStem)
    .replace(/^-+|-+$/g, '')
  return stem || 'fil'
}

/** The stored file's name without its ending. `id` makes it unique, so that a replaced file gets a new address. */
export function storedStem(name: string, id: string): string {
  return `${safeStem(name)}-${id}`
}

/** The stored file's name, with the ending of what the bytes are. */
export function storedName(stem: string, kind: FileKind): string {
  return `${stem}.${kinds[kind].extension}`
}

/** Whether a name can be one of ours. Nothing else is ever looked up on disk, so no path can be smuggled in. */
export function isStoredName(name: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,120}\.(jpg|png|webp|avif|pdf)$/.test(name)
}
