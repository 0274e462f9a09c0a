/** The image formats that are taken. */
export type ImageFormat = 'jpeg' | 'png' | 'webp' | 'avif'

/** What the bytes of an accepted file turned out to be. */
export type FileKind = ImageFormat | 'pdf'

/** File name ending and media type of each kind. The ending follows the bytes, never the name that was sent. */
export const kinds: Record<FileKind, { extension: string; mimeType: string }> = {
  jpeg: { extension: 'jpg', mimeType: 'image/jpeg' },
  png: { extension: 'png', mimeType: 'image/png' },
  webp: { extension: 'webp', mimeType: 'image/webp' },
  avif: { extension: 'avif', mimeType: 'image/avif' },
  pdf: { extension: 'pdf', mimeType: 'application/pdf' },
}

export const acceptedMimeTypes: string[] = Object.values(kinds).map((kind) => kind.mimeType)

const byMimeType = new Map(
  Object.entries(kinds).map(([kind, { mimeType }]) => [mimeType, kind as FileKind]),
)

/** The kind with this media type, or undefined when it is not one that is taken. */
export function kindOf(mimeType: string | null | undefined): FileKind | undefined {
  return mimeType ? byMimeType.get(mimeType) : undefined
}
