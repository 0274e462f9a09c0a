import type { MediaLike } from './picture.ts'

/** The address of the small rendition that lists in the admin panel show; null for a PDF. */
export function thumbnailOf({ doc }: { doc: Record<string, unknown> }): string | null {
  const { sizes } = doc as MediaLike
  return sizes?.webp480?.url ?? sizes?.webpFull?.url ?? null
}
