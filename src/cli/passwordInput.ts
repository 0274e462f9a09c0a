import { text } from 'node:stream/consumers'
import { UsageError } from './io.ts'

/** All of standard input. Refused at a terminal, where the password would appear on the screen. */
export async function readStdin(): Promise<string> {
  if (process.stdin.isTTY) {
    throw new UsageError(
      'Send the password through a pipe, so that it is not shown: read -rs P && printf %s "$P" | npm run stafet -- …',
    )
  }
  return text(process.stdin)
}

/** The password in what was read: its one line, without the line end that echo adds. */
export function passwordFrom(input: string): string {
  const line = input.replace(/^\uFEFF/, '').replace(/\r?\n$/, '')
  if (/[\r\n]/.test(line)) throw new UsageError('The password must be one line.')
  return line
}
