/** The colours of all demo drawings: a muted Nordic palette, so that they belong together on a page. */
export const palette = {
  paper: '#f4ece0',
  sand: '#e6d5bb',
  ochre: '#d9a441',
  clay: '#c8694a',
  brick: '#9f4a37',
  plum: '#5d3a4a',
  mist: '#cfdadb',
  sky: '#a9c3cb',
  sea: '#4f7f8c',
  deep: '#23485a',
  night: '#16293a',
  moss: '#6f8a5f',
  pine: '#35574a',
  snow: '#fbf8f3',
  ink: '#22262b',
} as const

export type Colour = keyof typeof palette

/** A colour nearer to black (amount below 0) or white (above 0); amount from -1 to 1. */
export function shade(hex: string, amount: number): string {
  const target = amount < 0 ? 0 : 255
  const share = Math.abs(amount)
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return `#${parts
    .map((part) => Math.round(part + (target - part) * share))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`
}
