import { inflateSync } from 'node:zlib'
import { FileRefused } from './problems.ts'

// Names of things a PDF can do by itself or carry along (PDF 32000-1:2008, 12.6.4, 7.11.4, 13).
const active =
  /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData)(?![A-Za-z0-9])/
const encrypted = /\/Encrypt(?![A-Za-z0-9])/

// No single object stream may unfold to more, in bytes: a small file must not fill the memory.
const maxUnfolded = 20_000_000

/**
 * Refuses a PDF that is incomplete, encrypted, or holds program code, forms that send themselves or other files.
 * It reads names only, inside compressed object streams too; it is no replacement for a virus scanner.
 */
export function checkPdf(bytes: Buffer): void {
  const end = bytes.toString('latin1', Math.max(0, bytes.length - 1024))
  if (!end.includes('startxref') || !end.includes('%%EOF')) {
    throw new FileRefused({ code: 'broken', what: 'pdf' })
  }
  for (const text of objectTexts(bytes)) {
    const names = unescapeNames(text)
    if (encrypted.test(names)) throw new FileRefused({ code: 'protectedPdf' })
    const found = active.exec(names)
    if (found?.[1]) throw new FileRefused({ code: 'activePdf', found: found[1] })
  }
}

/** The text of the file outside its streams, and that of each compressed object stream. */
function* objectTexts(bytes: Buffer): Generator<string> {
  const text = bytes.toString('latin1')
  const streamStart = />>\s*stream\r?\n/g
  let at = 0
  for (let start = streamStart.exec(text); start; start = streamStart.exec(text)) {
    const before = text.slice(at, start.index)
    yield before
    const begin = streamStart.lastIndex
    const end = text.indexOf('endstream', begin)
    if (end < 0) throw new FileRefused({ code: 'broken', what: 'pdf' })
    if (/\/ObjStm/.test(unescapeNames(before.slice(before.lastIndexOf('obj'))))) {
      yield unfold(bytes.subarray(begin, end))
    }
    at = end + 'endstream'.length
    streamStart.lastIndex = at
  }
  yield text.slice(at)
}

function unfold(stream: Buffer): string {
  try {
    return inflateSync(stream, { maxOutputLength: maxUnfolded }).toString('latin1')
  } catch {
    throw new FileRefused({ code: 'broken', what: 'pdf' })
  }
}

/** `/J#61vaScript` is `/JavaScript` (PDF 32000-1:2008, 7.3.5). */
function unescapeNames(text: string): string {
  return text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}
