import sharp, { type OverlayOptions } from 'sharp'
import type { Drawing } from './drawing.ts'
import { photoPlace, shareSize, svgOf } from './svg.ts'

/** The picture of a drawing as JPEG. `photo` are the bytes of its own picture, where it has one that can be read. */
export async function renderShare(drawing: Drawing, photo: Buffer | null): Promise<Buffer> {
  const crop = photo && drawing.photo ? await cropped(photo, drawing.photo) : null
  const shown = crop ? drawing : { ...drawing, photo: null }
  const layers: OverlayOptions[] = crop ? [{ input: crop, left: photoPlace.left, top: 0 }] : []
  return sharp(Buffer.from(svgOf(shown)), { density: 72 })
    .resize(shareSize.width, shareSize.height)
    .composite(layers)
    .flatten({ background: drawing.accent })
    .jpeg({ quality: 86, chromaSubsampling: '4:4:4', mozjpeg: true })
    .toBuffer()
}

/** The part of a picture around its focal point (per cent) that fills the place; null when it is no picture. */
async function cropped(photo: Buffer, { x, y }: { x: number; y: number }): Promise<Buffer | null> {
  const picture = sharp(photo, { limitInputPixels: 50_000_000 }).rotate()
  const { width, height } = await picture.metadata().catch(() => ({ width: 0, height: 0 }))
  if (!width || !height) return null
  const scale = Math.min(width / photoPlace.width, height / photoPlace.height)
  const part = {
    width: Math.max(1, Math.floor(photoPlace.width * scale)),
    height: Math.max(1, Math.floor(photoPlace.height * scale)),
  }
  const from = (whole: number, size: number, focus: number) =>
    Math.round(Math.min(whole - size, Math.max(0, (whole * focus) / 100 - size / 2)))
  return picture
    .extract({ left: from(width, part.width, x), top: from(height, part.height, y), ...part })
    .resize(photoPlace.width, photoPlace.height)
    .toBuffer()
}
