import { chmod, mkdir, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { OutgoingMail } from './outgoing.ts'

const fileNameLength = 80

/** A name that sorts by time and says what is inside, of letters that are safe in any file system. */
export function mailFileName(mail: Pick<OutgoingMail, 'subject' | 'to'>, at: Date): string {
  const words = `${mail.subject} ${mail.to}`
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return `${at.toISOString().replace(/[:.]/g, '-')}-${words.slice(0, fileNameLength)}`
}

/**
 * Puts a mail into a folder as `NAME.txt` (headers and plain text, ready to be read) and `NAME.html`,
 * for its owner's eyes only: the links in it open accounts. The text comes last and at once, so that whoever finds it
 * finds all of it. Returns its path.
 */
export async function writeMailFile(folder: string, mail: OutgoingMail, at: Date): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  const head = [
    `From: ${mail.from}`,
    `To: ${mail.to}`,
    `Date: ${at.toISOString()}`,
    `Subject: ${mail.subject}`,
  ]
  const write = async (name: string): Promise<string> => {
    const path = resolve(join(folder, name))
    const options = { flag: 'wx', mode: 0o600 } as const
    await writeFile(`${path}.html`, mail.html, options)
    await writeFile(`${path}.part`, `${head.join('\n')}\n\n${mail.text}`, options)
    await rename(`${path}.part`, `${path}.txt`)
    return `${path}.txt`
  }
  const name = mailFileName(mail, at)
  for (let copy = 1; ; copy += 1) {
    try {
      return await write(copy === 1 ? name : `${name}-${copy}`)
    } catch (error) {
      const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST'
      if (!exists || copy === 100) throw error
    }
  }
}
