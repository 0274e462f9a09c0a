import { randomBytes } from 'node:crypto'
import { storedName, storedStem } from './fileName.ts'
import { type FileKind, type ImageFormat, kinds } from './formats.ts'
import { checkImage, cleanImage, makeRenditions } from './image.ts'
import { maxFileBytes, maxImageBytes, maxPdfBytes } from './limits.ts'
import { oneAtATime } from './oneAtATime.ts'
import { checkPdf } from './pdf.ts'
import { FileRefused } from './problems.ts'
import { allRenditions } from './renditionPlan.ts'
import { sniff } from './sniff.ts'

/** A file as it will lie in the media folder. */
export type StoredFile = { name: string; bytes: Buffer }

/** One rendition as the media document describes it; every value is null where the original is too small for it. */
export type SizeData = {
  filename: string | null
  mimeType: string | null
  filesize: number | null
  width: number | null
  height: number | null
  url: null
}

/** An upload that passed: the files to store, and what the document says of them (pixels and bytes). */
export type PreparedUpload = {
  kind: FileKind
  files: [original: StoredFile, ...renditions: StoredFile[]]
  document: {
    filename: string
    mimeType: string
    filesize: number
    width: number | null
    height: number | null
    sizes: Record<string, SizeData>
  }
}

/**
 * Checks a file by its bytes, cleans it and makes its renditions, all in memory.
 * Throws FileRefused with the reason; `name` only lends its words to the stored names.
 */
export async function prepareUpload(file: {
  name: string
  bytes: Buffer
}): Promise<PreparedUpload> {
  const { bytes } = file
  if (bytes.length > maxFileBytes) throw new FileRefused({ code: 'tooLarge', what: 'file' })
  const kind = await sniff(bytes)
  const stem = storedStem(file.name, randomBytes(5).toString('hex'))
  return kind === 'pdf' ? preparePdf(bytes, stem) : prepareImage(bytes, stem, kind)
}

function preparePdf(bytes: Buffer, stem: string): PreparedUpload {
  if (bytes.length > maxPdfBytes) throw new FileRefused({ code: 'tooLarge', what: 'pdf' })
  checkPdf(bytes)
  return describe('pdf', { name: storedName(stem, 'pdf'), bytes, width: null, height: null }, [])
}

async function prepareImage(bytes: Buffer, stem: string, kind: ImageFormat) {
  if (bytes.length > maxImageBytes) throw new FileRefused({ code: 'tooLarge', what: 'image' })
  await checkImage(bytes, kind)
  return oneAtATime(async () => {
    const clean = await cleanImage(bytes, kind)
    const renditions = await makeRenditions(bytes, clean.width)
    return describe(
      kind,
      { ...clean, name: storedName(stem, kind) },
      renditions.map(({ rendition, ...image }) => ({
        ...image,
        key: rendition.name,
        mimeType: kinds[rendition.format].mimeType,
        name: storedName(`${stem}-${rendition.width}`.toLowerCase(), rendition.format),
      })),
    )
  })
}

type Described = StoredFile & { width: number | null; height: number | null }

function describe(
  kind: FileKind,
  original: Described,
  renditions: (Described & { key: string; mimeType: string })[],
): PreparedUpload {
  const sizes: Record<string, SizeData> = Object.fromEntries(
    allRenditions.map(({ name }) => [name, absent]),
  )
  for (const { key, name, bytes, mimeType, width, height } of renditions) {
    sizes[key] = { filename: name, mimeType, filesize: bytes.length, width, height, url: null }
  }
  return {
    kind,
    files: [fileOf(original), ...renditions.map(fileOf)],
    document: {
      filename: original.name,
      mimeType: kinds[kind].mimeType,
      filesize: original.bytes.length,
      width: original.width,
      height: original.height,
      sizes,
    },
  }
}

const fileOf = ({ name, bytes }: StoredFile): StoredFile => ({ name, bytes })

const absent: SizeData = {
  filename: null,
  mimeType: null,
  filesize: null,
  width: null,
  height: null,
  url: null,
}
