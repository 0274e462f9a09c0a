import { accentOf, type Shades } from '../../publishing/accent.ts'
import { parseHex } from '../../publishing/colour.ts'

/** The style sheet of an accent colour, which comes after the site's own; null when the colour is none or fails AA. */
export function accentSheet(colour: string): string | null {
  const hex = parseHex(colour)
  const accent = hex && accentOf(hex)
  if (!accent?.ok) return null
  const { light, dark } = accent
  return [
    `:root{--accent:${light.accent};--on-accent:${light.onAccent}}`,
    `@media screen{${root(light)}}`,
    `@media screen and (prefers-color-scheme:dark){${root(dark)}}`,
  ].join('')
}

/** The colour in the address of such a style sheet; null when the address is another's. */
export function accentOfAddress(address: string): string | null {
  const digits = /^\/assets\/accent-([0-9a-f]{6})\.[0-9a-f]{12}\.css$/.exec(address)?.[1]
  return digits ? `#${digits}` : null
}

function root({ accent, onAccent, field, onField }: Shades): string {
  return `:root{--accent:${accent};--on-accent:${onAccent};--field:${field};--on-field:${onField}}`
}
