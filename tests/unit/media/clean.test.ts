import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { ImageFormat } from '../../../src/media/formats.ts'
import { checkImage } from '../../../src/media/image.ts'
import { prepareUpload } from '../../../src/media/prepare.ts'
import { animation, html, picture, secrets, svg, telephonePhoto } from '../../factories/files.ts'

const prepare = (bytes: Buffer, name = 'foto.jpg') => prepareUpload({ name, bytes })
const problemOf = (bytes: Buffer) =>
  prepare(bytes).then(
    () => 'accepted',
    (error) => error.problem ?? error,
  )

describe('a photograph from a telephone', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('loses its metadata (%s)', async (format) => {
    const original = await telephonePhoto(format)
    const before = await sharp(original).metadata()
    expect(before.exif?.includes('Kamera-7731')).toBe(true)
    expect(before.xmp?.includes('xmp-skjult-tekst')).toBe(true)
    expect(before.icc).toBeDefined()
    if (format !== 'avif') expect(before.orientation).toBe(6)
    if (format === 'jpeg') expect(before.iptc?.includes('iptc-kontakt')).toBe(true)
    const { files } = await prepare(original)
    expect(files.length).toBeGreaterThan(3)
    for (const { name, bytes } of files) {
      const { exif, xmp, iptc, icc, orientation, tifftagPhotoshop } = await sharp(bytes).metadata()
      expect({ exif, xmp, iptc, icc, tifftagPhotoshop }, name).toEqual({})
      expect(orientation ?? 1).toBe(1)
      for (const secret of secrets)
        expect(bytes.includes(secret), `${secret} in ${name}`).toBe(false)
      for (const mark of ['Exif\0', 'GPS', 'http://ns.adobe', 'Photoshop', '8BIM', 'ICC_PROFILE']) {
        expect(bytes.includes(mark), `${mark} in ${name}`).toBe(false)
      }
    }
  })

  it('stands upright in its original and its renditions', async () => {
    const { document, files } = await prepare(await telephonePhoto())
    expect([document.width, document.height]).toEqual([400, 640])
    for (const { bytes } of files) {
      const { data, info } = await sharp(bytes)
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true })
      expect(info.height).toBeGreaterThan(info.width)
      const [red = 0, , blue = 0] = data
      expect(red - blue).toBeGreaterThan(150)
      const bottom = data.subarray(-3)
      expect((bottom[2] ?? 0) - (bottom[0] ?? 0)).toBeGreaterThan(150)
    }
  })

  it('keeps its colours when the profile goes', async () => {
    const wide = await sharp({
      create: { width: 50, height: 50, channels: 3, background: '#c08040' },
    })
      .withIccProfile('p3')
      .png()
      .toBuffer()
    const raw = await sharp(wide, { ignoreIcc: true }).raw().toBuffer()
    const { files } = await prepare(wide)
    const [red = 0] = await sharp(files[0].bytes).raw().toBuffer()
    expect(Math.abs(red - 0xc0)).toBeLessThanOrEqual(2)
    expect(Math.abs((raw[0] ?? 0) - 0xc0)).toBeGreaterThan(4)
  })
})

describe('what is refused', () => {
  it('a file without a byte', async () => {
    expect(await problemOf(Buffer.alloc(0))).toEqual({ code: 'empty' })
  })

  it.each([
    ['SVG', svg, 'image/svg+xml'],
    ['HTML', html, 'text/html'],
    ['a program', Buffer.from(`MZ${'\0'.repeat(200)}`), 'application/x-msdownload'],
    ['plain text', Buffer.from('bare ord'), undefined],
    ['GIF', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;'), 'image/gif'],
    ['HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'image/heic'],
  ])('%s, though it is called foto.jpg', async (_, bytes, found) => {
    expect(await problemOf(bytes)).toEqual({ code: 'wrongType', found })
  })

  it('a PDF header after something else', async () => {
    const bytes = Buffer.concat([Buffer.from('<html>'), Buffer.from('%PDF-1.7\n%%EOF')])
    expect(await problemOf(bytes)).toMatchObject({ code: 'wrongType' })
  })

  it('animations: WebP, PNG and AVIF', async () => {
    expect(await problemOf(await animation())).toEqual({ code: 'animated' })
    const still = await picture({ format: 'png', width: 4, height: 4 })
    const control = Buffer.from('\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\xfb\x05\x8c\x6f', 'latin1')
    const moving = Buffer.concat([still.subarray(0, 33), control, still.subarray(33)])
    expect(await problemOf(moving)).toEqual({ code: 'animated' })
    const sequence = Buffer.from('\0\0\0\x18ftypavis\0\0\0\0avismif1')
    expect(await problemOf(sequence)).toEqual({ code: 'animated' })
  })

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('a %s that ends too early', async (format) => {
    const whole = await picture({ format })
    for (const share of [0.3, 0.6, 0.95]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share))
      expect(await problemOf(cut), `${share}`).toEqual({ code: 'broken', what: 'image' })
    }
  })

  it('only a header', async () => {
    const whole = await picture()
    expect(await problemOf(whole.subarray(0, 12))).toEqual({ code: 'broken', what: 'image' })
  })

  it('too many pixels or too long a side, by the header alone', async () => {
    const small = await picture({ format: 'png', width: 4, height: 4 })
    const claim = (width: number, height: number, format: ImageFormat = 'png') => {
      const bytes = Buffer.from(small)
      bytes.writeUInt32BE(width, 16)
      bytes.writeUInt32BE(height, 20)
      bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
      return checkImage(bytes, format).catch((error) => error.problem)
    }
    expect(await claim(10_000, 5_001)).toEqual({
      code: 'tooManyPixels',
      width: 10_000,
      height: 5_001,
      limit: 50_000_000,
    })
    expect(await claim(16_001, 10)).toMatchObject({ code: 'tooManyPixels' })
    expect(await claim(10_000, 5_000)).toBeUndefined()
    expect(await claim(5_000, 5_000, 'avif')).toBeUndefined()
    expect(await claim(5_000, 5_001, 'avif')).toMatchObject({ limit: 25_000_000 })
  })

  it('more than 20 MB', async () => {
    const big = Buffer.concat([await picture(), Buffer.alloc(20_000_000)])
    expect(await problemOf(big)).toMatchObject({ code: 'tooLarge' })
  })
})

it('drops what hides behind the image', async () => {
  const bytes = Buffer.concat([await picture(), html])
  const { files } = await prepare(bytes)
  expect(files[0].bytes.includes('<script>')).toBe(false)
})

it('names the file by its bytes, not by its name', async () => {
  const { document } = await prepare(await picture({ format: 'png' }), '../../Ærø (1).JPG.exe')
  expect(document.filename).toMatch(/^aeroe-1-jpg-[0-9a-f]{10}\.png$/)
  expect(document.mimeType).toBe('image/png')
})

function crc32(bytes: Buffer): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
