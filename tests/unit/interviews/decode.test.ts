import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/interviews/parse/index.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8('Grød på “råd” – €')],
    ['UTF-8 with a byte order mark', utf8('\uFEFFGrød på “råd” – €')],
    ['UTF-16, little end first', utf16('Grød på “råd” – €', false)],
    ['UTF-16, big end first', utf16('Grød på “råd” – €', true)],
    [
      'Windows-1252',
      Uint8Array.from([
        0x47, 0x72, 0xf8, 0x64, 0x20, 0x70, 0xe5, 0x20, 0x93, 0x72, 0xe5, 0x64, 0x94, 0x20, 0x96,
        0x20, 0x80,
      ]),
    ],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe('Grød på “råd” – €')
  })

  it('gives every kind of line end as a line feed', () => {
    expect(decodeText(utf8('a\r\nb\rc\nd\u2028e\u0085f'))).toBe('a\nb\nc\nd\ne\nf')
  })

  it('reads any bytes', () => {
    expect(decodeText(Uint8Array.from({ length: 256 }, (_, i) => 255 - i)).length).toBeGreaterThan(
      0,
    )
    expect(decodeText(new Uint8Array())).toBe('')
  })
})
