import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { pictures } from '../../../src/demo/content/pictures.ts'
import { portrait } from '../../../src/demo/pictures/portrait.ts'
import { renderPicture } from '../../../src/demo/pictures/render.ts'
import { scene } from '../../../src/demo/pictures/scenes/index.ts'

describe('demo pictures', () => {
  it('are drawn for everything that the content names, the same each time', () => {
    const drawings = pictures.flatMap(({ drawing }) =>
      'portrait' in drawing
        ? [() => portrait(drawing.portrait)]
        : 'scene' in drawing
          ? [() => scene(drawing.scene)]
          : [],
    )
    const svgs = drawings.map((draw) => draw())
    expect(new Set(svgs).size).toBe(16)
    expect(drawings.map((draw) => draw())).toEqual(svgs)
    for (const svg of svgs) expect(svg).not.toMatch(/NaN|undefined|null/)
  })

  it('become PNG files of the promised width', async () => {
    const file = await renderPicture({
      key: 'portraet-amina-soerholt',
      drawing: { portrait: 'amina-soerholt' },
      alt: { da: '', en: '' },
    })
    expect(file).toMatchObject({ name: 'portraet-amina-soerholt.png', mimetype: 'image/png' })
    const { format, width, height } = await sharp(file.data).metadata()
    expect({ format, width, height }).toEqual({ format: 'png', width: 480, height: 600 })
  })

  it('include a one-page PDF whose table of objects is right', async () => {
    const file = await renderPicture({
      key: 'bilag',
      drawing: { document: 'den-blaa-mappe' },
      alt: { da: '', en: '' },
    })
    const text = file.data.toString('latin1')
    expect(text).toMatch(/^%PDF-1\.4/)
    expect(text).toContain('(Den blå mappe) Tj')
    const start = Number(/startxref\n(\d+)/.exec(text)?.[1])
    expect(text.slice(start, start + 4)).toBe('xref')
    const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(([, at]) =>
      Number(at),
    )
    offsets.forEach((offset, index) => {
      expect(text.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj`))
    })
    expect(offsets).toHaveLength(6)
  })

  it('refuse a name that nobody drew', () => {
    expect(() => portrait('ukendt')).toThrow('ukendt')
    expect(() => scene('ukendt')).toThrow('ukendt')
  })
})
