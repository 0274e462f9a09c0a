import { readFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import { picturesIn } from '../../../approval/content.ts'
import type { CanonicalPicture } from '../../../approval/picture.ts'
import { frozenMedia } from '../../../cms/approval/frozenMedia.ts'
import { mediaFolder } from '../../../cms/media/context.ts'
import { pathOf } from '../../../media/folder.ts'
import type { FileOf } from '../../../site/approved/frozenView.tsx'
import type { PrivateAsked, PrivateFile, PurposeHandler } from '../purpose.ts'
import { load } from './load.ts'

/** More pictures than an interview has. */
const most = 30

/** Wide enough for the column of the page on any screen, in pixels. */
const wideEnough = 1600

const nameOf = (index: number): string => `picture-${index + 1}`

/**
 * Where a private page finds the pictures of what was frozen: readers get them only once a page shows them, so they are served
 * under the link.
 */
export async function filesFor(
  payload: Payload,
  pictures: readonly CanonicalPicture[],
  path: string,
): Promise<FileOf> {
  const media = await frozenMedia(payload, pictures)
  return (picture) => {
    const doc = media.get(picture.media)
    const index = pictures.findIndex((one) => one.media === picture.media)
    if (!doc || index === -1 || index >= most) return null
    const { focalX, focalY, height, mimeType, width } = doc
    const [x, y] = [focalX ?? 50, focalY ?? 50]
    const url = `${path}/${nameOf(index)}`
    return {
      url,
      mimeType: mimeType ?? null,
      width: width ?? null,
      height: height ?? null,
      focalX: x,
      focalY: y,
    }
  }
}

const send =
  (index: number) =>
  async (asked: PrivateAsked): Promise<PrivateFile | null> => {
    const behind = await load(asked)
    const pictures = behind ? picturesIn(behind.content) : []
    const picture = pictures[index]
    if (!picture) return null
    const { payload } = asked.services
    const doc = (await frozenMedia(payload, pictures)).get(picture.media)
    if (!doc?.mimeType?.startsWith('image/')) return null
    const jpegs = Object.values(doc.sizes ?? {}).filter(
      (size) => size?.filename && size.mimeType === 'image/jpeg' && (size.width ?? 0) <= wideEnough,
    )
    const [best] = jpegs.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))
    const { filename, mimeType } = best ?? doc
    const folder = mediaFolder(payload.collections.media.config)
    const body = filename && (await readFile(pathOf(folder, filename)).catch(() => null))
    return body ? { type: mimeType ?? 'application/octet-stream', body } : null
  }

/** The pictures by the names they have under a link. */
export const pictureFiles: NonNullable<PurposeHandler['files']> = Object.fromEntries(
  Array.from({ length: most }, (_, index) => [nameOf(index), send(index)]),
)
