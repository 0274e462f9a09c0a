import { readFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import { picturesIn } from '../../../approval/content.ts'
import type { CanonicalPicture } from '../../../approval/picture.ts'
import { frozenMedia } from '../../../cms/approval/frozenMedia.ts'
import { mediaFolder } from '../../../cms/media/context.ts'
import type { Media } from '../../../generated/payload-types.ts'
import { pathOf } from '../../../media/folder.ts'
import type { FileOf } from '../../../site/approved/frozenView.tsx'
import type { MediaSource } from '../../../site/viewModels/picture.ts'
import type { PrivateAsked, PrivateFile, PurposeHandler } from '../purpose.ts'
import { load } from './load.ts'

/** More pictures than an interview has. */
const most = 30

/** Wide enough for the column of the page on any screen, in pixels. */
const wideEnough = 1600

/** Wide enough for a page that carries its pictures within itself. */
const wideEnoughWithin = 960

/** As many bytes of pictures as such a page carries; those after are left out. */
const mostWithin = 4 * 1024 * 1024

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
    return shownAt(`${path}/${nameOf(index)}`, doc)
  }
}

/** The pictures of what was frozen as addresses that hold their bytes: for a page that outlives its link. */
export async function filesWithin(
  payload: Payload,
  pictures: readonly CanonicalPicture[],
): Promise<FileOf> {
  const media = await frozenMedia(payload, pictures)
  const within = new Map<string, string>()
  let bytes = 0
  for (const { media: id } of pictures.slice(0, most)) {
    const doc = within.has(id) ? undefined : media.get(id)
    const file = doc && (await fileFrom(payload, doc, wideEnoughWithin))
    if (!file || bytes + file.body.length > mostWithin) continue
    bytes += file.body.length
    within.set(id, `data:${file.type};base64,${file.body.toString('base64')}`)
  }
  return ({ media: id }) => {
    const [doc, url] = [media.get(id), within.get(id)]
    return doc && url ? shownAt(url, doc) : null
  }
}

function shownAt(url: string, { focalX, focalY, height, mimeType, width }: Media): MediaSource {
  return {
    url,
    mimeType: mimeType ?? null,
    width: width ?? null,
    height: height ?? null,
    focalX: focalX ?? 50,
    focalY: focalY ?? 50,
  }
}

/** The largest JPEG of a picture that is no wider than `widest` pixels, or else the picture itself; null when it is none. */
async function fileFrom(payload: Payload, doc: Media, widest: number): Promise<PrivateFile | null> {
  if (!doc.mimeType?.startsWith('image/')) return null
  const jpegs = Object.values(doc.sizes ?? {}).filter(
    (size) => size?.filename && size.mimeType === 'image/jpeg' && (size.width ?? 0) <= widest,
  )
  const [best] = jpegs.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))
  const { filename, mimeType } = best ?? doc
  const folder = mediaFolder(payload.collections.media.config)
  const body = filename && (await readFile(pathOf(folder, filename)).catch(() => null))
  return body ? { type: mimeType ?? 'application/octet-stream', body } : null
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
    return doc ? fileFrom(payload, doc, wideEnough) : null
  }

/** The pictures by the names they have under a link. */
export const pictureFiles: NonNullable<PurposeHandler['files']> = Object.fromEntries(
  Array.from({ length: most }, (_, index) => [nameOf(index), send(index)]),
)
