import { palette, shade } from '../palette.ts'

const columns = [0, 1, 2, 3, 4, 5, 6, 7]

/** A hospital wing at dusk; one window is lit. */
export const hospital = (): string => {
  const windows = [0, 1, 2, 3].flatMap((row) =>
    columns.map((column) => {
      const lit = row === 1 && column === 5
      const fill = lit ? palette.ochre : shade(palette.deep, row % 2 === column % 2 ? 0.12 : 0.04)
      return `<rect x="${388 + column * 86}" y="${286 + row * 92}" width="52" height="58" fill="${fill}"/>`
    }),
  )
  return `<rect width="1200" height="800" fill="${palette.sea}"/>
<rect width="1200" height="330" fill="${shade(palette.sea, 0.16)}"/>
<circle cx="236" cy="230" r="74" fill="${palette.sand}"/>
<path d="M0 560Q180 470 380 560T800 540V800H0z" fill="${shade(palette.pine, -0.1)}"/>
<rect x="350" y="240" width="760" height="430" fill="${palette.deep}"/>
<path d="M350 240H1110V258H350z" fill="${shade(palette.deep, 0.2)}"/>
<rect x="860" y="150" width="150" height="90" fill="${shade(palette.deep, -0.14)}"/>
<path d="M925 168H945V185H962V205H945V222H925V205H908V185H925z" fill="${palette.snow}"/>
${windows.join('')}
<path d="M762 436L690 670H900L814 436z" fill="${palette.ochre}" fill-opacity="0.13"/>
<rect x="0" y="664" width="1200" height="136" fill="${shade(palette.night, 0.04)}"/>
${[96, 176, 268]
  .map(
    (x, index) =>
      `<rect x="${x - 5}" y="600" width="10" height="70" fill="${palette.night}"/><circle cx="${x}" cy="${560 + index * 8}" r="${56 - index * 8}" fill="${shade(palette.pine, index * 0.08)}"/>`,
  )
  .join('')}`
}
