import { palette, shade } from '../palette.ts'

const rope = (x: number, y: number, size: number, colour: string): string =>
  [1, 0.78, 0.56, 0.34]
    .map(
      (ring, index) =>
        `<ellipse cx="${x}" cy="${y - index * 3}" rx="${size * ring}" ry="${size * ring * 0.44}" fill="${index % 2 === 0 ? colour : shade(colour, -0.16)}"/>`,
    )
    .join('') +
  `<ellipse cx="${x}" cy="${y - 10}" rx="${size * 0.14}" ry="${size * 0.07}" fill="${shade(colour, -0.5)}"/>`

/** A quay with its ropes coiled, a boat further out. */
export const harbour = (): string =>
  `<rect width="1200" height="800" fill="${palette.mist}"/>
<circle cx="880" cy="240" r="104" fill="${palette.ochre}"/>
<path d="M0 330L170 270L330 330L520 292L720 330z" fill="${shade(palette.sea, 0.3)}"/>
<rect y="328" width="1200" height="260" fill="${palette.sea}"/>
${[372, 420, 476]
  .map(
    (y, index) =>
      `<path d="M${730 + index * 30} ${y}H${1010 - index * 26}" stroke="${palette.ochre}" stroke-width="9" stroke-linecap="round"/>`,
  )
  .join('')}
<path d="M250 420H560L520 486H300z" fill="${palette.brick}"/>
<path d="M250 420H560L550 438H262z" fill="${palette.snow}"/>
<rect x="330" y="352" width="92" height="68" fill="${palette.snow}"/>
<rect x="346" y="368" width="26" height="26" fill="${palette.deep}"/><rect x="384" y="368" width="26" height="26" fill="${palette.deep}"/>
<path d="M470 420V226L546 392z" fill="${palette.sand}"/><rect x="462" y="216" width="8" height="206" fill="${palette.plum}"/>
<path d="M0 560H1200V800H0z" fill="${shade(palette.plum, 0.12)}"/>
<path d="M0 560H1200V584H0z" fill="${palette.plum}"/>
${[150, 390, 640, 890, 1130].map((x) => `<path d="M${x} 584L${x + (x - 600) * 0.32} 800" stroke="${palette.plum}" stroke-width="5"/>`).join('')}
<path d="M980 600V520h-16v-26h100v26h-16v80z" fill="${palette.night}"/>
<path d="M1010 560Q900 650 780 676" fill="none" stroke="${palette.sand}" stroke-width="15"/>
${rope(690, 694, 126, palette.sand)}${rope(330, 712, 104, palette.ochre)}`
