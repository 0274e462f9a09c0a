import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import opentype, { type Command, type Font } from 'opentype.js'

/** Text as outlines: what is drawn needs no font on the machine. Sizes and widths are in pixels. */
export interface Typeface {
  width(text: string, size: number): number
  /** An SVG path whose first letter stands at the point. */
  outline(text: string, x: number, y: number, size: number): string
}

const files = {
  title: '@fontsource/newsreader/files/newsreader-latin-600-normal.woff',
  text: '@fontsource/newsreader/files/newsreader-latin-500-normal.woff',
} as const

export type TypefaceName = keyof typeof files

const loaded = new Map<TypefaceName, Typeface>()

/** One of the site's own typefaces, read on first use. */
export function typeface(name: TypefaceName): Typeface {
  const known = loaded.get(name)
  if (known) return known
  const bytes = readFileSync(createRequire(import.meta.url).resolve(files[name]))
  const font = opentype.parse(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  )
  const face: Typeface = {
    width: (text, size) => font.getAdvanceWidth(drawable(text, font), size),
    outline: (text, x, y, size) => pathOf(font.getPath(drawable(text, font), x, y, size).commands),
  }
  loaded.set(name, face)
  return face
}

/** The package's own writer makes NaN of coordinates near zero. */
function pathOf(commands: readonly Command[]): string {
  return commands
    .map((command) => {
      if (command.type === 'Z') return 'Z'
      const { x, y } = command
      const points =
        command.type === 'Q'
          ? [command.x1, command.y1, x, y]
          : command.type === 'C'
            ? [command.x1, command.y1, command.x2, command.y2, x, y]
            : [x, y]
      return command.type + points.map((each) => Math.round(each * 10) / 10).join(' ')
    })
    .join('')
}

/** The text in letters that the font has: without an accent it lacks, and without what it can't draw at all. */
function drawable(text: string, font: Font): string {
  const has = (character: string) => character === ' ' || font.charToGlyphIndex(character) > 0
  return [...text.normalize('NFC').replace(/\s+/g, ' ')]
    .map((character) => {
      if (has(character)) return character
      const [base = ''] = character.normalize('NFD')
      return has(base) ? base : ''
    })
    .join('')
}
