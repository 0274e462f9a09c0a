import { type RenditionFormat, renditionFormats, renditionWidths } from './renditionPlan.ts'

type Size = { url?: string | null; width?: number | null; height?: number | null }

/** What a picture needs of a media document. */
export type MediaLike = {
  alt?: string | null
  credit?: string | null
  url?: string | null
  mimeType?: string | null
  width?: number | null
  height?: number | null
  focalX?: number | null
  focalY?: number | null
  sizes?: { [name: string]: Size | null | undefined } | null
}

/** All that a `<picture>` element needs; `position` is a CSS `object-position` that keeps the focal point in view. */
export type Picture = {
  sources: { type: string; srcset: string }[]
  img: { src: string; srcset: string; width: number; height: number; alt: string }
  position: string
  credit: string
}

type Shown = { url: string; width: number; height: number }

/**
 * The picture of a media document, or null when it is no image. `img` carries the largest JPEG, its measures in pixels
 * (so that the page keeps still while it loads) and the JPEG sizes for browsers that know neither AVIF nor WebP.
 */
export function pictureOf(media: MediaLike): Picture | null {
  if (!media.mimeType?.startsWith('image/')) return null
  const jpegs = shownIn(media, 'jpeg')
  const largest = jpegs.at(-1) ?? original(media)
  if (!largest) return null
  const sources = renditionFormats
    .filter((format) => format !== 'jpeg')
    .map((format) => ({ type: `image/${format}`, srcset: srcsetOf(shownIn(media, format)) }))
    .filter(({ srcset }) => srcset !== '')
  return {
    sources,
    img: {
      src: largest.url,
      srcset: srcsetOf(jpegs.length > 0 ? jpegs : [largest]),
      width: largest.width,
      height: largest.height,
      alt: media.alt ?? '',
    },
    position: `${media.focalX ?? 50}% ${media.focalY ?? 50}%`,
    credit: media.credit ?? '',
  }
}

function shownIn(media: MediaLike, format: RenditionFormat): Shown[] {
  return [...renditionWidths, 'Full']
    .map((width) => complete(media.sizes?.[`${format}${width}`]))
    .filter((size) => size !== null)
}

function original(media: MediaLike): Shown | null {
  return complete(media)
}

function complete(size: Size | null | undefined): Shown | null {
  if (!size?.url || !size.width || !size.height) return null
  return { url: size.url, width: size.width, height: size.height }
}

function srcsetOf(shown: Shown[]): string {
  return shown.map(({ url, width }) => `${url} ${width}w`).join(', ')
}
