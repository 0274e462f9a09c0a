import { palette, shade } from '../palette.ts'

/** A gable of steps, symmetrical around `x`. */
function gable(x: number, y: number, colour: string): string {
  const steps = [0, 1, 2, 3].map((step) => `V${y + 120 - step * 40}h34`).join('')
  const down = [0, 1, 2, 3].map((step) => `h34V${y + 40 + step * 40}`).join('')
  return `<path d="M${x - 140} 640${steps}h8${down}V640z" fill="${colour}"/>`
}

const windows = (x: number, y: number, count: number, fill: string): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `<path d="M${x + index * 74} ${y + 86}V${y + 22}a22 22 0 0 1 44 0V${y + 86}z" fill="${fill}"/>`,
  ).join('')

/** A town hall on an empty square. */
export const townhall = (): string => {
  const glass = shade(palette.deep, 0.06)
  return `<rect width="1200" height="800" fill="${palette.sand}"/>
<circle cx="980" cy="230" r="120" fill="${palette.snow}"/>
<rect x="150" y="390" width="900" height="250" fill="${palette.brick}"/>
<path d="M150 390L190 320H1010L1050 390z" fill="${palette.plum}"/>
${gable(330, 260, palette.clay)}${gable(870, 260, palette.clay)}
<rect x="530" y="190" width="140" height="450" fill="${shade(palette.clay, -0.12)}"/>
<path d="M510 190L600 40L690 190z" fill="${palette.pine}"/>
<path d="M600 190V640H670V190z" fill="${shade(palette.clay, -0.24)}"/>
<circle cx="600" cy="262" r="44" fill="${palette.snow}"/>
<path d="M600 262V232M600 262L622 274" stroke="${palette.ink}" stroke-width="7" stroke-linecap="round"/>
${windows(234, 430, 3, glass)}${windows(774, 430, 3, glass)}
<path d="M562 640V540a38 38 0 0 1 76 0V640z" fill="${palette.night}"/>
<path d="M0 640H1200V800H0z" fill="${shade(palette.sand, -0.16)}"/>
${[0, 1, 2, 3, 4]
  .map(
    (line) =>
      `<path d="M${600 + (line - 2) * 120} 640L${600 + (line - 2) * 420} 800" stroke="${shade(palette.sand, -0.24)}" stroke-width="4"/>`,
  )
  .join('')}
<path d="M0 700H1200" stroke="${shade(palette.sand, -0.24)}" stroke-width="4"/>`
}
