import { fileTypeFromBuffer } from 'file-type'
import { type FileKind, kindOf } from './formats.ts'
import { FileRefused } from './problems.ts'

/**
 * What a file is by its bytes; its name and the media type that came with it are not asked.
 * Throws FileRefused when it is nothing that is taken.
 */
export async function sniff(bytes: Buffer): Promise<FileKind> {
  if (bytes.length === 0) throw new FileRefused({ code: 'empty' })
  // A damaged header makes file-type throw; then the bytes are nothing that we know.
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (found?.mime === 'image/apng' || isAvifSequence(bytes)) {
    throw new FileRefused({ code: 'animated' })
  }
  const kind = kindOf(found?.mime)
  if (!kind) throw new FileRefused({ code: 'wrongType', found: nameOf(found?.mime, bytes) })
  // A PDF header further down is a PDF to lenient readers, and something else to strict ones.
  if (kind === 'pdf' && bytes.toString('latin1', 0, 5) !== '%PDF-') {
    throw new FileRefused({ code: 'wrongType' })
  }
  return kind
}

function isAvifSequence(bytes: Buffer): boolean {
  return bytes.toString('latin1', 4, 12) === 'ftypavis'
}

function nameOf(mime: string | undefined, bytes: Buffer): string | undefined {
  if (mime && mime !== 'application/xml') return mime.startsWith('image/hei') ? 'image/heic' : mime
  const start = bytes.toString('latin1', 0, 4096).toLowerCase()
  if (start.includes('<svg')) return 'image/svg+xml'
  if (/<!doctype html|<html|<head|<body|<script/.test(start)) return 'text/html'
  return mime
}
