import { looks } from './people.ts'
import { backdrop } from './portrait/backdrop.ts'
import { clothes } from './portrait/clothes.ts'
import { beard, glasses, head } from './portrait/face.ts'
import { hairBehind, hairInFront } from './portrait/hair.ts'

/** A stylised bust as SVG, 4:5. Throws an Error for a person without a look. */
export function portrait(person: string): string {
  const look = looks[person]
  if (!look) throw new Error(`No look for ${person}`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 1000">
${backdrop(look)}
${hairBehind(look)}
${clothes(look)}
${head(look)}
${beard(look)}
${hairInFront(look)}
${glasses(look)}
</svg>`
}
