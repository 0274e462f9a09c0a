import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  Payload,
} from 'payload'
import { removeFiles, writeFiles } from '../../media/folder.ts'
import { kindOf } from '../../media/formats.ts'
import { forgetPrepared, mediaFolder, preparedFor } from './context.ts'
import { refusal } from './refuse.ts'
import { afterTransaction } from './transaction.ts'

/** Puts what is known of a newly uploaded file into its document, and notes who uploaded it. */
export const describeFile: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') data.uploadedBy ??= req.user?.id ?? null
  const upload = preparedFor(req, data.filename)
  if (!upload) return data
  const before = kindOf(originalDoc?.mimeType)
  if (operation === 'update' && before && (before === 'pdf') !== (upload.kind === 'pdf')) {
    throw refusal({ code: 'otherKind' }, req)
  }
  return Object.assign(data, upload.document)
}

/**
 * Stores a new file with its renditions, after validation and inside the transaction: if it cannot be stored, the
 * document is not saved either. The files it replaces go once the change is committed; if it is not, the new ones go.
 */
export const storeFiles: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  const upload = preparedFor(req, doc.filename)
  if (!upload) return doc
  const folder = mediaFolder(collection)
  const fresh = upload.files.map(({ name }) => name)
  afterTransaction(req, () => removeUnused(req.payload, folder, fresh))
  forgetPrepared(req, upload)
  await writeFiles(folder, upload.files)
  const replaced = fileNames(previousDoc)
  afterTransaction(req, () => removeUnused(req.payload, folder, replaced))
  return doc
}

/** Removes the files of a document that was deleted for good; the trash keeps them. */
export const discardFiles: CollectionAfterDeleteHook = ({ collection, doc, req }) => {
  const folder = mediaFolder(collection)
  afterTransaction(req, () => removeUnused(req.payload, folder, fileNames(doc)))
}

type WithFiles = {
  filename?: string | null
  sizes?: Record<string, { filename?: string | null } | null | undefined> | null
}

/** Every file that a media document names, the original first. */
export function fileNames(doc: WithFiles | undefined): string[] {
  const sizes = Object.values(doc?.sizes ?? {})
  return [doc?.filename, ...sizes.map((size) => size?.filename)].filter(
    (name) => typeof name === 'string',
  )
}

/** Removes the files of one upload, unless a document, also one in the trash, still names the first, its original. */
async function removeUnused(payload: Payload, folder: string, names: string[]): Promise<void> {
  const [original] = names
  if (!original) return
  const { totalDocs } = await payload.count({
    collection: 'media',
    overrideAccess: true,
    trash: true,
    where: { filename: { equals: original } },
  })
  if (totalDocs === 0) await removeFiles(folder, names)
}
