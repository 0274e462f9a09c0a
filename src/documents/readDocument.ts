import { decodeText } from '../interviews/parse/index.ts'
import { readHtml } from './html.ts'
import { limits } from './limits.ts'
import { readOdt } from './odt.ts'
import { readMarkdown, readPlain } from './plainText.ts'
import { problems } from './problem.ts'
import type { DocumentText } from './types.ts'
import { unpack } from './unpack.ts'

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/**
 * Reads a document: .docx, .odt, .html, .md, or plain text in UTF-8, UTF-16 or Windows-1252. What it is, is told by its bytes;
 * the name only tells texts apart. Nothing is written to disk. Throws DocumentProblem with what to do about it.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<DocumentText> {
  if (bytes.length > limits.file) throw problems.fileTooLarge()
  if (bytes.length === 0) throw problems.empty()
  const found = await read(bytes, name.toLowerCase())
  if (found.paragraphs.length === 0) throw problems.noText()
  return found
}

/** Reads what was pasted: HTML when the clipboard had some, else the plain text. Throws DocumentProblem. */
export function readPasted({ text, html }: { text: string; html?: string }): DocumentText {
  if (text.length > limits.text) throw problems.textTooLong()
  const found = html ? readHtml(html) : readPlain(text)
  if (found.paragraphs.length === 0) throw problems.noText()
  return found
}

async function read(bytes: Uint8Array, name: string): Promise<DocumentText> {
  if (startsWith(bytes, 0x50, 0x4b)) return packed(bytes, name)
  // OLE: Word before 2007, or a newer document in an encrypted envelope
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const envelope = Buffer.from('EncryptedPackage', 'utf16le')
    throw Buffer.from(bytes).includes(envelope) ? problems.encrypted() : problems.oldWord()
  }
  if (/\.docx?$|\.odt$|\.doc[mt]$/.test(name) || isNoText(bytes)) {
    throw isNoText(bytes) ? problems.unknown() : problems.broken()
  }
  const text = decodeText(bytes)
  if (/\.(html?|xhtml)$/.test(name) || /^\s*(<!doctype html|<html)/i.test(text))
    return readHtml(text)
  return /\.(md|markdown)$/.test(name) ? readMarkdown(text) : readPlain(text)
}

async function packed(bytes: Uint8Array, name: string): Promise<DocumentText> {
  if (isOdt(bytes, name)) {
    const { content, styles } = await unpack('odt', bytes)
    return readOdt(content, styles)
  }
  const { html } = await unpack('docx', bytes)
  return readHtml(html)
}

/** An OpenDocument file says what it is in its first file, which is not compressed; of others the name is believed. */
function isOdt(bytes: Uint8Array, name: string): boolean {
  const start = Buffer.from(bytes.subarray(0, 120)).toString('latin1')
  if (start.includes('application/vnd.oasis.opendocument.text')) return true
  return name.endsWith('.odt') && !Buffer.from(bytes).includes('word/document.xml')
}

/** Programs, PDF and RTF, pictures, or anything with a zero byte that is not UTF-16. */
function isNoText(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (/^(%PDF|\{\\rtf|MZ|\x7fELF)/.test(start)) return true
  const utf16 = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)
  return !utf16 && bytes.includes(0)
}
