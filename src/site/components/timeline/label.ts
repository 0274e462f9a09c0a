import { initials } from '../../initials.ts'

/** About what a letter of the picture's 13 px type takes, in pixels: wide enough for most names. */
const letter = 7.4

const fits = (text: string, room: number): boolean => text.length * letter <= room

/** As much of a name as there is room for on one line: all of it, the last name, the initials, or nothing. */
export function lineFor(name: string, room: number): string | null {
  const last = name.split(/\s+/).at(-1) ?? ''
  return [name, last, initials(name)].find((text) => fits(text, room)) ?? null
}

/** The name one word to a line where there is room for it, first and last name, all on one line, the initials, or nothing. */
export function linesFor(name: string, room: { width: number; lines: number }): string[] {
  const names = name.split(/\s+/)
  const ends = names.length > 1 ? [names[0] ?? '', names.at(-1) ?? ''] : names
  const possible = [names, ends, [name], [initials(name)]]
  return (
    possible.find(
      (lines) => lines.length <= room.lines && lines.every((text) => fits(text, room.width)),
    ) ?? []
  )
}
