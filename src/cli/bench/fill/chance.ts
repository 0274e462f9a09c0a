/** Draws from a seed: the same seed, the same draws. */
export interface Chance {
  /** A whole number from 0 up to, but not including, `below`. */
  below(below: number): number
  /** One of some things. Throws when there are none. */
  of<T>(things: readonly T[]): T
}

/** Mulberry32: small, even enough for made-up texts, and the same on every machine. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    of: (things) => {
      const thing = things[below(things.length)]
      if (thing === undefined) throw new RangeError('There is nothing to draw from.')
      return thing
    },
  }
}

/** An id for a row of an array, as Payload gives them: 24 hexadecimal digits. */
export const rowId = (chance: Chance): string =>
  Array.from({ length: 24 }, () => chance.below(16).toString(16)).join('')
