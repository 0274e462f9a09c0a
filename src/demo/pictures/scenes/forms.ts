import { palette, shade } from '../palette.ts'

/** Seventeen sheets on a wall; two of them are kept. */
export const forms = (): string => {
  const sheets = Array.from({ length: 17 }, (_, index) => {
    const x = 118 + (index % 6) * 168
    const y = 92 + Math.floor(index / 6) * 226
    const kept = index === 8 || index === 15
    const turn = ((index * 47) % 9) - 4
    const fill = kept ? palette.ochre : palette.snow
    const lines = [46, 72, 98, 124]
      .map(
        (offset, line) =>
          `<path d="M${x + 20} ${y + offset}h${line === 3 ? 46 : 84}" stroke="${shade(fill, -0.24)}" stroke-width="8"/>`,
      )
      .join('')
    return `<g transform="rotate(${turn} ${x + 62} ${y + 80})"><rect x="${x + 6}" y="${y + 8}" width="124" height="168" fill="${shade(palette.sea, -0.3)}"/><rect x="${x}" y="${y}" width="124" height="168" fill="${fill}"/>${lines}<circle cx="${x + 62}" cy="${y + 16}" r="8" fill="${kept ? palette.brick : palette.clay}"/></g>`
  })
  return `<rect width="1200" height="800" fill="${palette.sea}"/>
<path d="M0 0H1200L620 800H0z" fill="${shade(palette.sea, 0.07)}"/>
${sheets.join('')}`
}
