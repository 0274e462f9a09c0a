/**
 * Turns the bytes of a text file into text with `\n` line ends and no byte order mark.
 *
 * UTF-16 is recognised by its byte order mark. Everything else is UTF-8 when it is valid UTF-8,
 * and Windows-1252 otherwise (which has a character for every byte, so this never throws).
 */
export function decodeText(bytes: Uint8Array): string {
  return unifyLineEnds(decode(bytes)).replace(/^\uFEFF/, '')
}

/** CRLF, CR, NEL and the Unicode line and paragraph separators become `\n`. */
export function unifyLineEnds(text: string): string {
  return text.replace(/\r\n|[\r\u0085\u2028\u2029\v\f]/g, '\n')
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16le').decode(swap(bytes))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeWindows1252(bytes)
  }
}

/** Big-endian to little-endian, so that a Node without full ICU reads it as well. */
function swap(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length & ~1)
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    out[i] = bytes[i + 1] ?? 0
    out[i + 1] = bytes[i] ?? 0
  }
  return out
}

/** What the bytes 0x80 to 0x9F are in Windows-1252; the rest are the first 256 of Unicode. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** By hand, because some Node 20 versions decode `windows-1252` as ISO 8859-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin1.replace(/[\u0080-\u009f]/g, (char) => HIGH.charAt(char.charCodeAt(0) - 0x80))
}
