import sharp from 'sharp'
import type { DemoPicture } from '../content/types.ts'
import { documentPdf } from './document.ts'
import { portrait } from './portrait.ts'
import { scene } from './scenes/index.ts'

/** Pixels. Modest, for every picture is made again in several formats and sizes when it is stored. */
const widths = { portrait: 480, scene: 960 }

/** A file as Payload's Local API takes it; `size` in bytes. */
export type DemoFile = { name: string; mimetype: string; data: Buffer; size: number }

/**
 * Draws the file of a demo picture: PNG for drawings, which keeps flat colours clean, or a PDF.
 * `scale` makes drawings smaller than usual, where only their presence matters.
 */
export async function renderPicture({ key, drawing }: DemoPicture, scale = 1): Promise<DemoFile> {
  if ('document' in drawing) {
    const data = documentPdf(drawing.document)
    return { name: `${key}.pdf`, mimetype: 'application/pdf', data, size: data.length }
  }
  const data =
    'portrait' in drawing
      ? await png(portrait(drawing.portrait), widths.portrait * scale)
      : await png(scene(drawing.scene), widths.scene * scale)
  return { name: `${key}.png`, mimetype: 'image/png', data, size: data.length }
}

const png = (svg: string, width: number): Promise<Buffer> =>
  sharp(Buffer.from(svg))
    .resize({ width: Math.round(width) })
    .png({ palette: true, colours: 128 })
    .toBuffer()
