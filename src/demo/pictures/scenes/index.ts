import { forms } from './forms.ts'
import { harbour } from './harbour.ts'
import { hospital } from './hospital.ts'
import { letter } from './letter.ts'
import { night } from './night.ts'
import { road } from './road.ts'
import { snow } from './snow.ts'
import { townhall } from './townhall.ts'

const scenes: Record<string, () => string> = {
  forms,
  harbour,
  hospital,
  letter,
  night,
  road,
  snow,
  townhall,
}

/** A quiet landscape, building or still life as SVG, 3:2. Throws an Error for an unknown name. */
export function scene(name: string): string {
  const draw = scenes[name]
  if (!draw) throw new Error(`No scene ${name}`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800">${draw()}</svg>`
}
