import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  type DocumentProblem,
  limits,
  problems,
  readDocument,
  readPasted,
} from '../../../src/documents/index.ts'
import { unpack } from '../../../src/documents/unpack.ts'
import { plainOf } from '../../../src/richtext/rich.ts'
import { docx, docxParts, odt, odtParts, wordInterview, wp, wr } from '../../setup/documents.ts'

const refusal = async (bytes: Uint8Array, name: string): Promise<DocumentProblem> => {
  const answer = await readDocument(bytes, name).then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(answer).toMatchObject({ name: 'DocumentProblem' })
  return answer as DocumentProblem
}

const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefgh'.replace(/./g, (c) => `<!ENTITY ${c} "&${String.fromCharCode(c.charCodeAt(0) - 1)};&${String.fromCharCode(c.charCodeAt(0) - 1)};">`)}]>`
const external = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'

/** Says in the archive's directory that the entries are `size` bytes long. */
function lyingAbout(bytes: Uint8Array, size: number): Uint8Array {
  const out = Buffer.from(bytes)
  for (let at = out.length - 4; at >= 0; at -= 1) {
    if (out.readUInt32LE(at) === 0x02014b50) out.writeUInt32LE(size, at + 24)
  }
  return out
}

const ole = (inside: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(512),
    Buffer.from(inside, 'utf16le'),
  ])

/** Every reason that was given. */
const given = new Set<string>()

describe('hostile and broken files are refused, each with its reason', { timeout: 40_000 }, () => {
  const bomb = () => strToU8(`<w:document>${' '.repeat(limits.unpacked)}</w:document>`)
  it.each<[string, () => Uint8Array, string, RegExp]>([
    [
      'a zip bomb',
      () => zipSync({ ...docxParts(''), 'word/document.xml': bomb() }),
      'a.docx',
      /pakkes ud/,
    ],
    [
      'a zip bomb in OpenDocument',
      () => zipSync({ ...odtParts(''), 'content.xml': bomb() }),
      'a.odt',
      /pakkes ud/,
    ],
    ['sizes that lie', () => lyingAbout(wordInterview(), 10), 'a.docx', /beskadiget/],
    [
      'thousands of files',
      () =>
        zipSync(
          {
            ...docxParts(''),
            ...Object.fromEntries(
              Array.from({ length: 2001 }, (_, at) => [`x/${at}`, new Uint8Array(1)]),
            ),
          },
          { level: 0 },
        ),
      'a.docx',
      /pakkes ud/,
    ],
    [
      'a billion laughs in Word',
      () =>
        zipSync({
          ...docxParts(''),
          'word/document.xml': strToU8(
            `<?xml version="1.0"?>${laughs}<w:document>&h;</w:document>`,
          ),
        }),
      'a.docx',
      /erklæringer/,
    ],
    [
      'a billion laughs in OpenDocument',
      () =>
        zipSync({
          ...odtParts(''),
          'content.xml': strToU8(`<?xml version="1.0"?>${laughs}<a>&h;</a>`),
        }),
      'a.odt',
      /erklæringer/,
    ],
    [
      'a file of ours asked for',
      () =>
        zipSync({
          ...odtParts(''),
          'content.xml': strToU8(`<?xml version="1.0"?>${external}<a>&e;</a>`),
        }),
      'a.odt',
      /erklæringer/,
    ],
    [
      'XML that is not',
      () => zipSync({ ...odtParts(''), 'content.xml': strToU8('<a><b></a>') }),
      'a.odt',
      /beskadiget/,
    ],
    ['half a file', () => wordInterview().subarray(0, 900), 'a.docx', /beskadiget/],
    [
      'another archive',
      () => zipSync({ 'a.txt': strToU8('hej') }),
      'a.docx',
      /ikke et tekstdokument/,
    ],
    ['a program', () => Buffer.from('MZ\x90\x00\x03'), 'a.docx', /ikke et tekstdokument/],
    [
      'a program called text',
      () => Buffer.from('MZ\x90\x00\x03'),
      'a.txt',
      /ikke et tekstdokument/,
    ],
    ['a PDF', () => Buffer.from('%PDF-1.7 …'), 'a.pdf', /ikke et tekstdokument/],
    ['text called Word', () => Buffer.from('Hej med jer'), 'a.docx', /beskadiget/],
    ['old Word', () => ole('WordDocument'), 'a.doc', /gamle format/],
    ['Word with a password', () => ole('EncryptedPackage'), 'a.docx', /adgangskode/],
    [
      'OpenDocument with a password',
      () =>
        odt('', {
          manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
        }),
      'a.odt',
      /adgangskode/,
    ],
    [
      'half a document of OpenDocument',
      () => odt('<text:p>Hej</text:p>').subarray(0, 300),
      'a.odt',
      /beskadiget/,
    ],
    [
      'bytes in an archive’s clothes',
      () => Buffer.from(`PK\x03\x04${'x'.repeat(400)}`, 'latin1'),
      'a.docx',
      /beskadiget/,
    ],
    [
      'a picture called Word',
      () => Buffer.from('89504e470d0a1a0a0000', 'hex'),
      'a.docx',
      /ikke et tekstdokument/,
    ],
    ['rich text format', () => Buffer.from('{\\rtf1 Hej}'), 'a.rtf', /ikke et tekstdokument/],
    ['nothing but white space', () => Buffer.from(' \n\t \n'), 'a.txt', /ingen tekst/],
    [
      'a page without words',
      () => Buffer.from('<html><script>1</script></html>'),
      'a.html',
      /ingen tekst/,
    ],
    ['nothing', () => new Uint8Array(), 'a.txt', /tom/],
    ['no words', () => docx(''), 'a.docx', /ingen tekst/],
    ['a file that is too large', () => new Uint8Array(limits.file + 1), 'a.txt', /5 MB/],
    ['a text that is too long', () => Buffer.from('ord '.repeat(limits.text)), 'a.txt', /200\.000/],
    [
      'a text that is too long, in Word',
      () => docx(wp(wr('ord '.repeat(limits.text)))),
      'a.docx',
      /200\.000/,
    ],
  ])('%s', async (_name, bytes, name, reason) => {
    const { status, words } = await refusal(bytes(), name)
    given.add(words.da)
    expect(words.da).toMatch(reason)
    expect(words.en).not.toBe('')
    expect(status).toBe(/5 MB|200\.000|pakkes ud/.test(words.da) ? 413 : 400)
  })
})

it('every reason there is has a case above, in both languages', () => {
  // Given where a document takes too long, below.
  const { tooSlow, ...others } = problems
  for (const problem of Object.values(others)) expect(given).toContain(problem().words.da)
  for (const problem of [tooSlow, ...Object.values(others)]) {
    const { da, en } = problem().words
    expect(en).toMatch(/^[A-Z].{20,}\.$/)
    expect(da).toMatch(/^[A-ZÆØÅ].{15,}\.$/)
  }
})

describe('what a file is, its bytes tell and not its name', () => {
  const word = () => docx(wp(wr('Blåbærgrød')))
  const open = () => odt('<text:p>Blåbærgrød</text:p>')
  const utf16 = (bigEndian: boolean) => {
    const bytes = Buffer.from('\uFEFFBlåbærgrød', 'utf16le')
    return bigEndian ? bytes.swap16() : bytes
  }
  it.each<[string, () => Uint8Array, string]>([
    ['Word called text', word, 'a.txt'],
    ['Word called OpenDocument', word, 'a.odt'],
    ['Word with macros', word, 'a.docm'],
    ['a template of Word', word, 'a.dotx'],
    ['Word without a name', word, ''],
    ['OpenDocument called Word', open, 'a.docx'],
    ['UTF-16', () => utf16(false), 'a.txt'],
    ['UTF-16, the other way round', () => utf16(true), 'a.txt'],
    ['UTF-8 with its mark', () => Buffer.from('\uFEFFBlåbærgrød'), 'a.txt'],
    ['Windows-1252', () => Buffer.from('Blåbærgrød', 'latin1'), 'a.txt'],
    ['a page in Windows-1252', () => Buffer.from('<p>Blåbærgrød', 'latin1'), 'a.HTM'],
    ['Markdown in UTF-16', () => utf16(false), 'a.md'],
  ])('%s', async (_name, bytes, name) => {
    const { paragraphs } = await readDocument(bytes(), name)
    expect(paragraphs.map(plainOf)).toEqual(['Blåbærgrød'])
  })
})

it('names that climb out of the archive, macros and embedded files are never opened', async () => {
  const parts = docxParts(wp(wr('Kun teksten.')))
  const bytes = zipSync({
    ...parts,
    '../../../../tmp/stafet-slip.xml': strToU8('ondt'),
    'word/vbaProject.bin': new Uint8Array(64).fill(7),
    'word/embeddings/sheet.xlsx': zipSync({ 'a.xml': strToU8('<a/>') }),
  })
  const { paragraphs } = await readDocument(bytes, 'a.docm')
  expect(paragraphs.map(plainOf)).toEqual(['Kun teksten.'])
})

it('a document that takes too long is given up, and so is one that takes too much memory', async () => {
  await expect(unpack('docx', wordInterview(), { time: 1, memory: 256 })).rejects.toMatchObject({
    words: { da: expect.stringContaining('for lang tid') },
  })
  const large = docx(Array.from({ length: 40_000 }, () => wp(wr('ord'))).join(''))
  await expect(unpack('docx', large, { time: 20_000, memory: 12 })).rejects.toMatchObject({
    name: 'DocumentProblem',
  })
}, 40_000)

it('a hundred thousand elements inside one another are refused in a moment', () => {
  const started = performance.now()
  const html = `${'<div><b>'.repeat(50_000)}dybt`
  expect(() => readPasted({ text: '', html })).toThrow(/beskadiget/)
  expect(performance.now() - started).toBeLessThan(2000)
})
