import { palette, shade } from '../palette.ts'

const turbine = (x: number, y: number, size: number, turn: number): string =>
  `<path d="M${x - size * 0.025} ${y}L${x - size * 0.045} ${y + size}H${x + size * 0.045}L${x + size * 0.025} ${y}z" fill="${palette.snow}"/>
<g transform="rotate(${turn} ${x} ${y})">${[0, 120, 240]
    .map(
      (angle) =>
        `<path transform="rotate(${angle} ${x} ${y})" d="M${x} ${y}q${size * 0.07} ${-size * 0.16} 0 ${-size * 0.56}q${-size * 0.035} ${size * 0.36} 0 ${size * 0.56}z" fill="${palette.snow}"/>`,
    )
    .join('')}</g><circle cx="${x}" cy="${y}" r="${size * 0.035}" fill="${palette.snow}"/>`

/** A country road at daybreak. */
export const road = (): string =>
  `<rect width="1200" height="800" fill="${palette.plum}"/>
<rect y="150" width="1200" height="330" fill="${shade(palette.clay, -0.16)}"/>
<rect y="270" width="1200" height="230" fill="${palette.clay}"/>
<rect y="370" width="1200" height="130" fill="${shade(palette.ochre, 0.08)}"/>
<circle cx="620" cy="452" r="100" fill="${palette.paper}"/>
${turbine(250, 250, 230, 14)}${turbine(400, 310, 160, 52)}${turbine(1010, 276, 200, 80)}
<path d="M0 480Q300 420 640 466T1200 440V800H0z" fill="${palette.pine}"/>
<path d="M0 560Q260 480 560 480L300 800H0z" fill="${palette.moss}"/>
<path d="M1200 540Q960 470 668 480L960 800H1200z" fill="${shade(palette.moss, -0.2)}"/>
<path d="M0 660Q200 560 480 540L330 760L300 800H0z" fill="${shade(palette.moss, -0.1)}"/>
<path d="M598 474H640L900 800H330z" fill="${palette.night}"/>
<path d="M618 490L621 490L624 530H615zM614 556H625L630 620H609zM607 650H632L642 760H597z" fill="${palette.sand}"/>
${[
  [520, 520, 26],
  [470, 560, 36],
  [398, 624, 50],
]
  .map(
    ([x = 0, y = 0, size = 0]) =>
      `<rect x="${x - 3}" y="${y - size}" width="6" height="${size}" fill="${palette.snow}"/><rect x="${x - 3}" y="${y - size * 0.8}" width="6" height="${size * 0.24}" fill="${palette.clay}"/>`,
  )
  .join('')}`
