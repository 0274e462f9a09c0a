import type { Payload } from 'payload'
import type { CanonicalPicture } from '../../approval/picture.ts'
import type { Media } from '../../generated/payload-types.ts'

/** The media documents of frozen pictures by their ids, where their file still is the one that was frozen. */
export async function frozenMedia(
  payload: Payload,
  pictures: readonly CanonicalPicture[],
): Promise<Map<string, Media>> {
  if (pictures.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: [...new Set(pictures.map(({ media }) => media))] } },
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: true,
  })
  const files = new Map(pictures.map(({ file, media }) => [media, file]))
  return new Map(
    docs.filter(({ filename, id }) => filename === files.get(id)).map((doc) => [doc.id, doc]),
  )
}
