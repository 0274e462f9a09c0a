import { grounds } from '../../publishing/accent.ts'
import { contrastOf, type Hex } from '../../publishing/colour.ts'
import type { Drawing } from './drawing.ts'
import { type Typeface, type TypefaceName, typeface } from './typeface.ts'
import { type Block, typeset } from './typeset.ts'

/** The measures that those who show shared pages ask for, in pixels. */
export const shareSize = { width: 1200, height: 630 } as const

/** Where the page's own picture stands: the right-hand side, full height. */
export const photoPlace = { left: 768, width: 432, height: 630 } as const

const margin = 72

/** The site's paper or its ink, whichever can be read better on the colour. */
function readableOn(colour: string): string {
  const { paper, ink } = grounds.light
  return contrastOf(colour as Hex, paper) >= contrastOf(colour as Hex, ink) ? paper : ink
}

/** A drawing as SVG, its texts as outlines; the place of the photo is left to be filled. */
export function svgOf(
  drawing: Drawing,
  faces: (name: TypefaceName) => Typeface = typeface,
): string {
  const { width, height } = shareSize
  const ink = readableOn(drawing.accent)
  const room = (drawing.photo ? photoPlace.left : width) - 2 * margin
  const title = typeset(drawing.title, faces('title'), {
    width: room,
    sizes: [
      { size: 108, lines: 2 },
      { size: 84, lines: 3 },
      { size: 68, lines: 4 },
      { size: 56, lines: 5 },
      { size: 46, lines: 6 },
    ],
  })
  const one = (size: number) => ({ width: room, sizes: [{ size, lines: 1 }] })
  const name = typeset(drawing.siteName, faces('title'), { ...one(30), width: room - 52 })
  const kicker = drawing.kicker ? typeset(drawing.kicker, faces('text'), one(30)) : null
  const by = drawing.by ? typeset(drawing.by, faces('title'), one(32)) : null
  const below = drawing.below ? typeset(drawing.below, faces('text'), one(28)) : null
  const bottom = height - margin
  const set = (face: TypefaceName, block: Block | null, y: number, opacity = 1, x = margin) =>
    block ? `<path d="${outlineOf(faces(face), block, x, y)}" fill-opacity="${opacity}"/>` : ''
  const textTop = margin + 128
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${drawing.accent}"/>`,
    `<g fill="${ink}">`,
    relay(drawing.photo ? photoPlace.left : width),
    baton(margin - 2, margin - 20, 1.3),
    set('title', name, margin + 10, 1, margin + 52),
    set('text', kicker, textTop, 0.82),
    set('title', title, textTop + (kicker ? title.size * 1.02 + 14 : title.size * 0.6)),
    set('title', by, below ? bottom - 42 : bottom - 4),
    set('text', below, bottom - 4, 0.88),
    '</g></svg>',
  ].join('')
}

const leading = 1.1

function outlineOf(face: Typeface, { size, lines }: Block, x: number, y: number): string {
  return lines.map((line, row) => face.outline(line, x, y + row * size * leading, size)).join('')
}

/** The baton of the site's icon. */
function baton(x: number, y: number, scale: number): string {
  return [
    `<g transform="translate(${x} ${y}) scale(${scale}) rotate(-32 16 16)">`,
    '<rect x="2" y="12.5" width="6" height="7" rx="2"/>',
    '<rect x="9.5" y="12.5" width="20.5" height="7" rx="2"/></g>',
  ].join('')
}

/** The relay as a quiet line along the lower edge: each runner's stretch as long as the next, the last one going on. */
function relay(right: number): string {
  const stretch = right / 6
  return Array.from({ length: 6 }, (_, leg) => {
    const x = leg * stretch
    return `<path d="M${x} 630l7-14h${stretch - 12}l-7 14z" fill-opacity="${0.16 + leg * 0.1}"/>`
  }).join('')
}
