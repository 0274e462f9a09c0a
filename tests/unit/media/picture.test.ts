import { expect, it } from 'vitest'
import { type MediaLike, pictureOf } from '../../../src/media/picture.ts'

const size = (format: string, width: number) => ({
  url: `/api/media/file/foto-${width}.${format}`,
  width,
  height: width / 2,
})

const photo: MediaLike = {
  alt: 'En dame ved en pult',
  credit: 'Foto: Ida Holm',
  url: '/api/media/file/foto.png',
  mimeType: 'image/png',
  width: 700,
  height: 350,
  sizes: {
    avif480: size('avif', 480),
    webp480: size('webp', 480),
    jpeg480: size('jpg', 480),
    avif960: { url: null, width: null, height: null },
    avifFull: size('avif', 700),
    webpFull: size('webp', 700),
    jpegFull: size('jpg', 700),
  },
}

it('gives the sources best first and measures from the largest JPEG', () => {
  expect(pictureOf(photo)).toEqual({
    sources: [
      {
        type: 'image/avif',
        srcset: '/api/media/file/foto-480.avif 480w, /api/media/file/foto-700.avif 700w',
      },
      {
        type: 'image/webp',
        srcset: '/api/media/file/foto-480.webp 480w, /api/media/file/foto-700.webp 700w',
      },
    ],
    img: {
      src: '/api/media/file/foto-700.jpg',
      srcset: '/api/media/file/foto-480.jpg 480w, /api/media/file/foto-700.jpg 700w',
      width: 700,
      height: 350,
      alt: 'En dame ved en pult',
    },
    position: '50% 50%',
    credit: 'Foto: Ida Holm',
  })
})

it('keeps the focal point in view, also at an edge', () => {
  expect(pictureOf({ ...photo, focalX: 0, focalY: 80 })?.position).toBe('0% 80%')
})

it('falls back to the original when there are no renditions', () => {
  const bare = pictureOf({ ...photo, sizes: null })
  expect(bare?.sources).toEqual([])
  expect(bare?.img).toMatchObject({ src: photo.url, srcset: `${photo.url} 700w`, width: 700 })
})

it('is null for a PDF and for an image without measures', () => {
  expect(pictureOf({ ...photo, mimeType: 'application/pdf' })).toBeNull()
  expect(pictureOf({ ...photo, sizes: null, width: null })).toBeNull()
})
