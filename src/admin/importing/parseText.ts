import { type Sent, send } from '../relay/guide/send.ts'
import type { Reading } from './types.ts'

/** Sends a file, or what was pasted, to be understood. */
export function parseFile(file: Blob, name: string): Promise<Sent<Reading>> {
  return send<Reading>('/interviews/import/parse', {
    method: 'POST',
    raw: file,
    headers: {
      'Content-Type': 'application/octet-stream',
      'X-File-Name': encodeURIComponent(name),
    },
  })
}

/** Formatted text travels as a page of its own: Word's clipboard can be larger than what JSON may be. */
export function parsePasted(text: string, html: string): Promise<Sent<Reading>> {
  return html
    ? parseFile(new Blob([html], { type: 'text/html' }), 'paste.html')
    : parseFile(new Blob([text], { type: 'text/plain' }), 'paste.txt')
}
