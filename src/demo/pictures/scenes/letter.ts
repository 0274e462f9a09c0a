import { palette, shade } from '../palette.ts'

/** An open envelope; the first line of the letter is the one that counts. */
export const letter = (): string =>
  `<rect width="1200" height="800" fill="${palette.clay}"/>
<circle cx="980" cy="170" r="330" fill="${shade(palette.clay, 0.12)}"/>
<path d="M0 690H1200V800H0z" fill="${shade(palette.brick, -0.08)}"/>
<path d="M300 396L600 190L900 396V470H300z" fill="${shade(palette.sand, -0.22)}"/>
<rect x="362" y="96" width="476" height="560" fill="${palette.snow}"/>
<rect x="410" y="150" width="250" height="34" fill="${palette.ochre}"/>
${[228, 266, 304, 342]
  .map(
    (y, index) =>
      `<rect x="410" y="${y}" width="${[380, 350, 380, 210][index]}" height="14" fill="${shade(palette.mist, -0.06)}"/>`,
  )
  .join('')}
<path d="M300 396L600 580L300 716z" fill="${palette.sand}"/>
<path d="M900 396L600 580L900 716z" fill="${shade(palette.sand, -0.06)}"/>
<path d="M300 716L566 556Q600 536 634 556L900 716z" fill="${shade(palette.sand, 0.3)}"/>`
