import { readFile } from 'node:fs/promises'
import { decodeText } from '../interviews/parse/index.ts'

/** The largest text file we read, in bytes; a long interview is a hundredth of it. */
const largest = 5 * 1024 * 1024

/** Why a file could not be read, in Danish and English. */
export class FileProblem extends Error {}

/** The text of a file in UTF-8, UTF-16 or Windows-1252. Throws FileProblem. */
export async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file)
  if (bytes.includes(0) && !hasUtf16Mark(bytes)) {
    throw new FileProblem(`${file} er ikke en tekstfil / is not a text file.`)
  }
  return decodeText(bytes)
}

/** A file of any kind, as long as it is not too large. Throws FileProblem. */
export async function readBytes(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new FileProblem(
      `Kan ikke læse ${file} / cannot read ${file} (${error.code ?? error.message}).`,
    )
  })
  if (bytes.length > largest)
    throw new FileProblem(`${file} er større end 5 MB / is larger than 5 MB.`)
  return bytes
}

const hasUtf16Mark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
