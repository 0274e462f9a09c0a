import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { PayloadRequest, UploadConfig } from 'payload'
import { parseRangeHeader } from 'payload/internal'
import { isHeld } from '../../entityTags.ts'
import { isStoredName } from '../../media/fileName.ts'
import { pathOf } from '../../media/folder.ts'
import { kinds } from '../../media/formats.ts'
import { mediaFolder } from './context.ts'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/**
 * Answers `/api/media/file/NAME` after Payload has asked for read access: whole, in part, or 304.
 * Payload calls it as well to fetch "files uploaded elsewhere" for anyone who claims one; that gets nothing.
 */
export const serveFile: Handler = async (req, { params }) => {
  const collection = req.payload.collections.media?.config
  if (!collection || 'clientUploadContext' in params || !isStoredName(params.filename)) {
    return notFound()
  }
  const path = pathOf(mediaFolder(collection), params.filename)
  const file = await open(path).catch(() => undefined)
  if (!file) return notFound()
  try {
    const { size } = await file.stat()
    return answer(req, { name: params.filename, path, size })
  } finally {
    await file.close()
  }
}

type Found = { name: string; path: string; size: number }

function answer(req: PayloadRequest, { name, path, size }: Found): Response {
  const headers = headersFor(name, Boolean(req.user))
  if (isHeld(req.headers.get('if-none-match'), name)) {
    return new Response(null, { headers, status: 304 })
  }
  const { range, type } = parseRangeHeader({
    fileSize: size,
    rangeHeader: req.headers.get('range'),
  })
  if (type === 'invalid') {
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { headers, status: 416 })
  }
  const { start, end } = range ?? { start: 0, end: size - 1 }
  headers.set('Content-Length', String(end - start + 1))
  if (range) headers.set('Content-Range', `bytes ${start}-${end}/${size}`)
  const stream = Readable.toWeb(
    createReadStream(path, { start, end }),
  ) as ReadableStream<Uint8Array>
  return new Response(stream, { headers, status: range ? 206 : 200 })
}

// A stored name is never used twice, so the name says all about the content.
const etagOf = (name: string) => `"${name}"`

const oneYear = 31_536_000

/**
 * The file can neither run anything nor be taken for another type. What a signed-in person reads may not be public
 * yet, so no shared cache keeps it; and a file taken off the site leaves shared caches within the hour.
 */
function headersFor(name: string, signedIn: boolean): Headers {
  const kind = Object.values(kinds).find(({ extension }) => name.endsWith(`.${extension}`))
  const headers = new Headers({
    'Accept-Ranges': 'bytes',
    'Cache-Control': signedIn
      ? 'private, no-cache'
      : `public, max-age=${oneYear}, s-maxage=3600, immutable`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Content-Type': kind?.mimeType ?? 'application/octet-stream',
    ETag: etagOf(name),
    Vary: 'Cookie, Authorization',
    'X-Content-Type-Options': 'nosniff',
  })
  // A PDF is a program of sorts: it is saved, not opened within our own origin.
  if (kind === kinds.pdf) headers.set('Content-Disposition', `attachment; filename="${name}"`)
  return headers
}

function notFound(): Response {
  return Response.json({ errors: [{ message: 'Not found' }] }, { status: 404 })
}
