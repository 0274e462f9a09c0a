/** A colour as `#rrggbb` in lower case. */
export type Hex = `#${string}`

/** Lightness 0 to 1, chroma from 0, hue in radians: OKLCH (Björn Ottosson, 2020; CSS Color 4). */
export interface Oklch {
  l: number
  c: number
  h: number
}

type Triple = readonly [number, number, number]

/** Reads `#rgb` or `#rrggbb` in any case, with or without the sign; null for anything else. */
export function parseHex(text: string): Hex | null {
  const found = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())
  const digits = found?.[1]?.toLowerCase()
  if (!digits) return null
  return digits.length === 3 ? `#${digits.replace(/./g, '$&$&')}` : `#${digits}`
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrastOf(one: Hex, other: Hex): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The relative luminance of a colour, 0 to 1 (WCAG 2.2). */
function luminance(colour: Hex): number {
  const [r, g, b] = linear(colour)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** A colour in OKLCH. */
export function toOklch(colour: Hex): Oklch {
  const [r, g, b] = linear(colour)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(a, bb),
    h: Math.atan2(bb, a),
  }
}

/** The nearest colour that a screen can show: the same lightness and hue, less chroma where there is no such colour. */
export function fromOklch({ l, c, h }: Oklch): Hex {
  let low = 0
  let high = c
  if (!isShown(toLinear({ l, c, h }))) {
    for (let step = 0; step < 20; step += 1) {
      const middle = (low + high) / 2
      if (isShown(toLinear({ l, c: middle, h }))) low = middle
      else high = middle
    }
    return hexOf(toLinear({ l, c: low, h }))
  }
  return hexOf(toLinear({ l, c, h }))
}

function toLinear({ l, c, h }: Oklch): Triple {
  const a = c * Math.cos(h)
  const b = c * Math.sin(h)
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ]
}

const isShown = (channels: Triple): boolean =>
  channels.every((each) => each >= -0.0005 && each <= 1.0005)

/** The channels of a colour without the curve of sRGB, 0 to 1. */
function linear(colour: Hex): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function hexOf(channels: Triple): Hex {
  const digits = channels.map((each) => {
    const bounded = Math.min(1, Math.max(0, each))
    const value = bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * bounded ** (1 / 2.4) - 0.055
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${digits.join('')}`
}
