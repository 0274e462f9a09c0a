import { contrastOf, fromOklch, type Hex, toOklch } from './colour.ts'

/** What WCAG 2.2 asks of text at level AA (success criterion 1.4.3). */
export const enough = 4.5
/** What the shades of the dark theme are made for: small text in the accent, and long text on a field of colour. */
const bright = 6.5
const deep = 11

/** The grounds of the site, as its style sheet has them (asserted by a test). */
export const grounds = {
  light: { paper: '#ffffff', surface: '#f0f3ef', ink: '#13211c' },
  dark: { paper: '#0e1613', surface: '#18221e', ink: '#e9f0ec' },
} as const satisfies Record<string, Record<string, Hex>>

/** The accent that the style sheet has when the settings name none. */
export const ownAccent: Hex = '#bb3316'

/** What a theme makes of an accent: text in it, text on it, a field of colour and text on that. */
export interface Shades {
  accent: Hex
  onAccent: Hex
  field: Hex
  onField: Hex
}

export type Accent =
  | { ok: true; light: Shades; dark: Shades }
  /** `ratio` is the lowest contrast with the light grounds; `nearest` is the nearest shade that passes. */
  | { ok: false; ratio: number; nearest: Hex }

/**
 * An accent colour for both themes. It has to be readable as text on the light grounds as it is (level AA), for it is
 * somebody's colour and is not changed there; and text has to be readable on it, in the paper's colour or in that of
 * the ink. In the dark theme a lighter shade of the same hue takes its place, and a deep one makes the fields.
 */
export function accentOf(colour: Hex): Accent {
  const { light, dark } = grounds
  const ratio = least(colour, [light.paper, light.surface])
  if (ratio < enough) {
    return { ok: false, ratio, nearest: shade(colour, -1, [light.paper, light.surface], enough) }
  }
  const lit = shade(colour, 1, [dark.paper, dark.surface], bright)
  return {
    ok: true,
    light: {
      accent: colour,
      onAccent: readableOn(colour, [light.paper, light.ink]),
      field: colour,
      onField: readableOn(colour, [light.paper, light.ink]),
    },
    dark: {
      accent: lit,
      onAccent: readableOn(lit, [dark.paper, dark.ink]),
      field: shade(colour, -1, [dark.ink], deep),
      onField: dark.ink,
    },
  }
}

const least = (colour: Hex, others: readonly Hex[]): number =>
  Math.min(...others.map((other) => contrastOf(colour, other)))

const readableOn = (colour: Hex, candidates: readonly [Hex, Hex]): Hex => {
  const [one, other] = candidates
  return contrastOf(colour, one) >= contrastOf(colour, other) ? one : other
}

/** The colour itself when it passes; else made lighter (1) or darker (-1) in small steps until it does. */
function shade(colour: Hex, direction: 1 | -1, on: readonly Hex[], ratio: number): Hex {
  const { l, c, h } = toOklch(colour)
  let found = colour
  for (let step = 1; least(found, on) < ratio && step <= 400; step += 1) {
    found = fromOklch({ l: Math.min(1, Math.max(0, l + (direction * step) / 400)), c, h })
  }
  return found
}
