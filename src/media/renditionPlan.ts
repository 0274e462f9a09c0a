/** The formats of the renditions, best first: a browser takes the first that it can show. */
export const renditionFormats = ['avif', 'webp', 'jpeg'] as const
export type RenditionFormat = (typeof renditionFormats)[number]

/** The widths of the renditions in pixels, where the original is wider. */
export const renditionWidths = [480, 960, 1600] as const

/** Every image also has a rendition of its own width, up to this many pixels. */
export const fullWidth = 2000

export type RenditionWidth = (typeof renditionWidths)[number] | 'Full'

/** One rendition: `name` is its key in `sizes` of a media document, e.g. `avif480` or `jpegFull`. */
export type Rendition = { name: string; format: RenditionFormat; width: RenditionWidth }

/** Every rendition that an image can have. */
export const allRenditions: Rendition[] = [...renditionWidths, 'Full' as const].flatMap((width) =>
  renditionFormats.map((format) => ({ name: `${format}${width}`, format, width })),
)

/** The renditions of an image of this width (pixels), with the width each gets: nothing is scaled up. */
export function renditionsOf(originalWidth: number): { rendition: Rendition; width: number }[] {
  const full = Math.min(originalWidth, fullWidth)
  return allRenditions
    .map((rendition) => ({ rendition, width: rendition.width === 'Full' ? full : rendition.width }))
    .filter(({ rendition, width }) => rendition.width === 'Full' || width < full)
}
