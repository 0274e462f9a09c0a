import { readFile, stat } from 'node:fs/promises'
import { type CollectionBeforeOperationHook, Forbidden, type PayloadRequest } from 'payload'
import { isSignedIn, type Person } from '../../access/people.ts'
import { maxFileBytes } from '../../media/limits.ts'
import { prepareUpload } from '../../media/prepare.ts'
import { FileRefused } from '../../media/problems.ts'
import { keepPrepared } from './context.ts'
import { takeFocalPoint } from './focalPoint.ts'
import { missingWords } from './missingWords.ts'
import { orRefuse, refusal } from './refuse.ts'

/**
 * Checks and cleans an uploaded file before Payload looks at it, and puts the clean one in its place.
 *
 * Payload runs this before it asks for access, so a stranger is turned away here, before any image is decoded; and
 * before its first statement, so that seconds of image work hold nobody else's write up.
 * Creating always takes a file that was sent along: without one Payload would fetch `data.url` from the network.
 */
export const receiveFile: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  if (!overrideAccess && !isSignedIn(req.user as Person)) throw new Forbidden(req.t)
  const file = uploadedFile(req)
  const more = operation === 'create' ? missingWords(args.data, req) : []
  if (!file && operation === 'create') throw refusal({ code: 'missing' }, req, more)
  if (file && operation === 'update' && !('id' in args && args.id)) {
    throw refusal({ code: 'onlyOne' }, req)
  }
  takeFocalPoint(args.data, req, Boolean(file))
  if (!file) return args
  const upload = await orRefuse(req, more, async () =>
    prepareUpload({ name: file.name, bytes: await bytesOf(file) }),
  )
  const [original] = upload.files
  keepPrepared(req, upload)
  req.file = {
    data: original.bytes,
    mimetype: upload.document.mimeType,
    name: original.name,
    size: original.bytes.length,
  }
  return args
}

type UploadedFile = NonNullable<PayloadRequest['file']>

/** The file that came with the request. A mere claim that a file was uploaded elsewhere counts as none. */
function uploadedFile(req: PayloadRequest): UploadedFile | undefined {
  return req.file && !('clientUploadContext' in req.file) ? req.file : undefined
}

async function bytesOf(file: UploadedFile): Promise<Buffer> {
  if (!file.tempFilePath) return file.data
  const { size } = await stat(file.tempFilePath)
  if (size > maxFileBytes) throw new FileRefused({ code: 'tooLarge', what: 'file' })
  return readFile(file.tempFilePath)
}
