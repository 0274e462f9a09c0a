import { palette, shade } from '../palette.ts'

const stars = Array.from({ length: 34 }, (_, index) => ({
  x: (index * 197) % 1200,
  y: (index * 83) % 360,
  r: 2 + (index % 3),
}))

/** An ambulance station under a large moon; the gate is open. */
export const night = (): string =>
  `<rect width="1200" height="800" fill="${palette.night}"/>
${stars.map(({ x, y, r }) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${palette.mist}"/>`).join('')}
<circle cx="300" cy="250" r="150" fill="${palette.sand}"/>
<circle cx="344" cy="226" r="28" fill="${shade(palette.sand, -0.08)}"/><circle cx="262" cy="300" r="20" fill="${shade(palette.sand, -0.08)}"/><circle cx="246" cy="206" r="14" fill="${shade(palette.sand, -0.08)}"/>
<path d="M0 600Q300 480 640 580T1200 520V800H0z" fill="${shade(palette.deep, -0.2)}"/>
<path d="M520 420L1120 360V660H520z" fill="${palette.deep}"/>
<path d="M520 420L1120 360V384L520 442z" fill="${shade(palette.deep, 0.24)}"/>
<rect x="570" y="486" width="210" height="174" fill="${palette.ochre}"/>
<rect x="826" y="486" width="210" height="174" fill="${shade(palette.deep, -0.2)}"/>
${[520, 554, 588, 622].map((y) => `<path d="M826 ${y}H1036" stroke="${palette.deep}" stroke-width="5"/>`).join('')}
<path d="M570 660L420 800H880L780 660z" fill="${palette.ochre}" fill-opacity="0.22"/>
<rect y="656" width="1200" height="6" fill="${shade(palette.deep, 0.1)}"/>
<g>
<path d="M604 566H706L744 602V640H604z" fill="${palette.snow}"/>
<path d="M706 566L744 602H706z" fill="${palette.sea}"/>
<path d="M604 606H744V616H604z" fill="${palette.clay}"/>
<rect x="648" y="552" width="36" height="14" fill="${palette.sea}"/>
<path d="M640 576H652V588H664V600H652V612H640V600H628V588H640z" fill="${palette.clay}"/>
<circle cx="634" cy="644" r="17" fill="${palette.ink}"/><circle cx="716" cy="644" r="17" fill="${palette.ink}"/>
</g>`
