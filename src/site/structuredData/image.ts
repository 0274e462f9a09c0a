import type { Picture } from '../viewModels/picture.ts'
import type { Thing } from './thing.ts'

/** A picture with who made it, as image searches show it. */
export function imageThing(picture: Picture | null, baseUrl: string): Thing | undefined {
  if (!picture) return undefined
  const url = new URL(picture.src, `${baseUrl}/`).href
  const { credit } = picture
  return {
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    width: picture.width,
    height: picture.height,
    caption: picture.alt?.text,
    ...(credit
      ? {
          creditText: credit,
          creator: { '@type': 'Person', name: credit },
          copyrightNotice: credit,
        }
      : {}),
  }
}
