import sharp from 'sharp'
import { expect, it } from 'vitest'
import { oneAtATime } from '../../../src/media/oneAtATime.ts'
import { prepareUpload } from '../../../src/media/prepare.ts'
import { allRenditions, renditionsOf } from '../../../src/media/renditionPlan.ts'
import { picture } from '../../factories/files.ts'

const widthsOf = (width: number) => [...new Set(renditionsOf(width).map((one) => one.width))]

it.each([
  [1, [1]],
  [300, [300]],
  [480, [480]],
  [481, [480, 481]],
  [1000, [480, 960, 1000]],
  [1600, [480, 960, 1600]],
  [6000, [480, 960, 1600, 2000]],
])('an image %i pixels wide gets the widths %j', (width, expected) => {
  expect(widthsOf(width)).toEqual(expected)
})

it('makes each width in AVIF, WebP and JPEG and leaves the other sizes empty', async () => {
  const { document, files } = await prepareUpload({
    name: 'Foto.png',
    bytes: await picture({ format: 'png', width: 700, height: 350 }),
  })
  const { sizes } = document
  expect(Object.keys(sizes)).toEqual(allRenditions.map(({ name }) => name))
  const stem = document.filename.replace('.png', '')
  expect(sizes.avif480).toMatchObject({ filename: `${stem}-480.avif`, width: 480, height: 240 })
  expect(sizes.jpegFull).toMatchObject({ filename: `${stem}-full.jpg`, width: 700, height: 350 })
  expect(sizes.webp960).toEqual({
    filename: null,
    mimeType: null,
    filesize: null,
    width: null,
    height: null,
    url: null,
  })
  expect(files).toHaveLength(7)
  for (const { name, bytes } of files.slice(1)) {
    const { format, width } = await sharp(bytes).metadata()
    const size = Object.values(sizes).find(({ filename }) => filename === name)
    expect(size).toMatchObject({ width, filesize: bytes.length })
    expect(size?.mimeType).toBe(`image/${format === 'heif' ? 'avif' : format}`)
  }
})

it('makes transparency white where the format knows none', async () => {
  const clear = { r: 0, g: 0, b: 0, alpha: 0 }
  const bytes = await sharp({ create: { width: 20, height: 20, channels: 4, background: clear } })
    .png()
    .toBuffer()
  const { files } = await prepareUpload({ name: 'x.png', bytes })
  const jpeg = files.find(({ name }) => name.endsWith('.jpg'))
  expect([...(await sharp(jpeg?.bytes).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255])
})

it('draws grey, CMYK and sixteen-bit images too', async () => {
  const colour = sharp(await picture({ width: 50, height: 50 }))
  for (const bytes of [
    await colour.clone().greyscale().jpeg().toBuffer(),
    await colour.clone().toColourspace('cmyk').jpeg().toBuffer(),
    await colour.clone().toColourspace('rgb16').png().toBuffer(),
    await colour.clone().png({ palette: true }).toBuffer(),
  ]) {
    const { files } = await prepareUpload({ name: 'x', bytes })
    for (const file of files) {
      const { space, depth } = await sharp(file.bytes).metadata()
      expect(['srgb', 'b-w']).toContain(space)
      expect(depth).toBe('uchar')
    }
  }
})

it('works on one image at a time, also after one that failed', async () => {
  let running = 0
  let most = 0
  const work = (fail: boolean) =>
    oneAtATime(async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 2))
      running--
      if (fail) throw new Error('no')
      return 'done'
    })
  const results = await Promise.allSettled([work(false), work(true), work(false)])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(most).toBe(1)
})
