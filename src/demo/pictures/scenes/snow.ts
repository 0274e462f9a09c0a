import { palette, shade } from '../palette.ts'

const house = (x: number, y: number, size: number, colour: string): string =>
  `<rect x="${x}" y="${y}" width="${size}" height="${size * 0.6}" fill="${colour}"/>
<path d="M${x - size * 0.1} ${y}L${x + size / 2} ${y - size * 0.46}L${x + size * 1.1} ${y}z" fill="${palette.snow}"/>
<rect x="${x + size * 0.4}" y="${y + size * 0.16}" width="${size * 0.2}" height="${size * 0.22}" fill="${palette.ochre}"/>`

const fir = (x: number, y: number, size: number): string =>
  `<path d="M${x} ${y - size}L${x + size * 0.34} ${y}H${x - size * 0.34}z" fill="${palette.pine}"/><path d="M${x} ${y - size}L${x + size * 0.16} ${y - size * 0.52}H${x - size * 0.16}z" fill="${palette.snow}"/>`

/** Snow-covered hills with a few houses and one cleared road. */
export const snow = (): string =>
  `<rect width="1200" height="800" fill="${palette.sky}"/>
<rect width="1200" height="240" fill="${shade(palette.sky, 0.2)}"/>
<circle cx="930" cy="200" r="66" fill="${palette.snow}"/>
<path d="M0 400Q240 260 520 380T1200 330V800H0z" fill="${palette.mist}"/>
<path d="M0 510Q340 360 700 480T1200 430V800H0z" fill="${shade(palette.mist, 0.4)}"/>
${house(790, 420, 86, palette.brick)}${house(908, 404, 64, palette.deep)}${house(236, 446, 72, palette.clay)}
${fir(130, 500, 120)}${fir(178, 512, 90)}${fir(1070, 452, 130)}${fir(1120, 462, 92)}
<path d="M0 640Q420 500 760 600T1200 560V800H0z" fill="${palette.snow}"/>
<path d="M470 800C560 700 720 668 690 612C668 576 590 560 636 508C660 486 700 478 716 476L724 482C704 496 676 512 684 540C700 582 812 596 800 664C792 716 740 756 730 800z" fill="${shade(palette.deep, 0.34)}"/>
<path d="M596 800C640 736 742 690 742 640" fill="none" stroke="${palette.snow}" stroke-width="7" stroke-dasharray="28 24"/>
${fir(330, 680, 170)}${fir(406, 700, 120)}${fir(1010, 690, 190)}
${[60, 210, 350, 480, 620, 770, 880, 1040, 1150]
  .map(
    (x, index) =>
      `<circle cx="${x}" cy="${70 + ((index * 137) % 420)}" r="${4 + (index % 3)}" fill="${palette.snow}"/>`,
  )
  .join('')}`
