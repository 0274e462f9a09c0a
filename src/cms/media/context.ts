import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { PreparedUpload } from '../../media/prepare.ts'

const key = 'preparedUploads'

/** Keeps an upload that passed, until the hooks of the same request that store it come round. */
export function keepPrepared(req: PayloadRequest, upload: PreparedUpload): void {
  const kept = preparedIn(req)
  kept.set(upload.document.filename, upload)
  req.context[key] = kept
}

/** The upload of this request that is stored under this file name, if there is one. */
export function preparedFor(req: PayloadRequest, filename: unknown): PreparedUpload | undefined {
  return typeof filename === 'string' ? preparedIn(req).get(filename) : undefined
}

/** Forgets an upload once it is stored: a later write of the same request has no file to store. */
export function forgetPrepared(req: PayloadRequest, upload: PreparedUpload): void {
  preparedIn(req).delete(upload.document.filename)
}

function preparedIn(req: PayloadRequest): Map<string, PreparedUpload> {
  const kept = req.context[key]
  return kept instanceof Map ? kept : new Map()
}

/** The folder that the media files of this collection lie in; the collection declares it under `custom`. */
export function mediaFolder(
  collection: Pick<SanitizedCollectionConfig, 'custom' | 'slug'>,
): string {
  const folder: unknown = collection.custom?.folder
  if (typeof folder !== 'string') throw new Error(`${collection.slug} declares no custom.folder`)
  return folder
}
