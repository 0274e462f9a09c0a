import { join } from 'node:path'
import type { ImageSize, UploadConfig } from 'payload'
import { acceptedMimeTypes } from '../../media/formats.ts'
import { maxSide } from '../../media/limits.ts'
import { allRenditions } from '../../media/renditionPlan.ts'
import { thumbnailOf } from '../../media/thumbnail.ts'
import { serveFile } from './serveFile.ts'

/**
 * Payload's part of an upload, kept as small as it goes: it names the sizes and asks for access, while our hooks check,
 * draw, store, serve and remove the files.
 *
 * Its own storage is off, because it deletes the replaced files before it has validated the new document: a missing alt
 * text would then cost the picture. It deletes by `staticDir` even so, hence the folder that never exists.
 */
export function uploadOptions(folder: string): UploadConfig {
  return {
    staticDir: join(folder, 'not-kept-by-payload'),
    disableLocalStorage: true,
    handlers: [serveFile],
    mimeTypes: acceptedMimeTypes,
    imageSizes: sizes,
    adminThumbnail: thumbnailOf,
    focalPoint: true,
    crop: false,
    displayPreview: true,
    pasteURL: false,
    filesRequiredOnCreate: true,
  }
}

// Payload skips a size that is wider than the image. These are wider than any image we take: it only keeps the fields,
// and `src/media/image.ts` does the drawing, one after the other instead of all at once.
const sizes: ImageSize[] = allRenditions.map(({ name }) => ({
  name,
  width: maxSide + 1,
  admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
}))
