import sharp, { type Sharp, type SharpOptions } from 'sharp'
import type { ImageFormat } from './formats.ts'
import { maxAvifPixels, maxPixels, maxSeconds, maxSide } from './limits.ts'
import { FileRefused } from './problems.ts'
import { fullWidth, type Rendition, renditionsOf } from './renditionPlan.ts'

// One thread an image and no cache: the threads that sharp works on also serve files, name look-ups and log-ins.
sharp.concurrency(1)
sharp.cache(false)

// Damaged and cut-off pixel data is refused; a camera's harmless deviation from the standard is not.
const reading: SharpOptions = { failOn: 'error', limitInputPixels: maxPixels }

export type CleanImage = { bytes: Buffer; width: number; height: number }
export type MadeRendition = CleanImage & { rendition: Rendition }

/**
 * Refuses, by the header alone and before anything is decoded, what has too many pixels, moves or cannot be read.
 */
export async function checkImage(bytes: Buffer, format: ImageFormat): Promise<void> {
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new FileRefused({ code: 'broken', what: 'image' })
    })
  const { width, height } = header
  const limit = format === 'avif' ? maxAvifPixels : maxPixels
  if (width * height > limit || Math.max(width, height) > maxSide) {
    throw new FileRefused({ code: 'tooManyPixels', width, height, limit })
  }
  if ((header.pages ?? 1) > 1) throw new FileRefused({ code: 'animated' })
}

/**
 * The image drawn anew in its own format: turned upright, in sRGB, and without EXIF, XMP, IPTC, profiles or anything
 * that was hidden before or after it. Throws FileRefused when it is damaged.
 */
export async function cleanImage(bytes: Buffer, format: ImageFormat): Promise<CleanImage> {
  return draw(inFormat(upright(bytes), format))
}

/**
 * The renditions of an image, made one after the other from a single decoded copy.
 * JPEG has no transparency: there it becomes white.
 */
export async function makeRenditions(
  bytes: Buffer,
  originalWidth: number,
): Promise<MadeRendition[]> {
  const { data, info } = await upright(bytes)
    .resize({ width: fullWidth, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(refuseBroken)
  const pixels = { width: info.width, height: info.height, channels: info.channels }
  const made: MadeRendition[] = []
  for (const { rendition, width } of renditionsOf(originalWidth)) {
    const scaled = sharp(data, { raw: pixels }).resize({ width, withoutEnlargement: true })
    scaled.timeout({ seconds: maxSeconds })
    made.push({ rendition, ...(await draw(rendered[rendition.format](scaled))) })
  }
  return made
}

function upright(bytes: Buffer): Sharp {
  return sharp(bytes, reading).autoOrient().toColourspace('srgb').timeout({ seconds: maxSeconds })
}

async function draw(image: Sharp): Promise<CleanImage> {
  const { data, info } = await image.toBuffer({ resolveWithObject: true }).catch(refuseBroken)
  return { bytes: data, width: info.width, height: info.height }
}

function refuseBroken(): never {
  throw new FileRefused({ code: 'broken', what: 'image' })
}

// Originals are kept well above what the site shows. A higher AVIF effort takes many times longer for a few per cent.
function inFormat(image: Sharp, format: ImageFormat): Sharp {
  switch (format) {
    case 'jpeg':
      return image.jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
    case 'png':
      return image.png()
    case 'webp':
      return image.webp({ quality: 92, effort: 2 })
    case 'avif':
      return image.avif({ quality: 70, effort: 0 })
  }
}

const rendered = {
  avif: (image: Sharp) => image.avif({ quality: 50, effort: 1 }),
  webp: (image: Sharp) => image.webp({ quality: 75, effort: 2 }),
  jpeg: (image: Sharp) => image.flatten({ background: '#ffffff' }).jpeg({ quality: 78 }),
}
