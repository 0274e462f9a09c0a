import { shade } from '../palette.ts'
import type { Clothes, Look } from '../people.ts'

const shoulders = 'M60 1000C64 800 140 730 300 682Q400 730 500 682C660 730 736 800 740 1000Z'
const right = 'M404 708Q454 706 500 682C660 730 736 800 740 1000H404z'

const body = (colour: string) =>
  `<path d="${shoulders}" fill="${colour}"/><path d="${right}" fill="${shade(colour, -0.12)}"/>`

/** The skin that a wide neckline leaves open; the neck is drawn over it. */
const neckline = (skin: string) =>
  `<path d="M316 668Q400 800 484 668L462 636H338z" fill="${shade(skin, -0.16)}"/>`

const lapels = (colour: string, inner: string) =>
  `<path d="M322 654L400 900L478 654z" fill="${inner}"/>
   <path d="M318 650L270 700L300 800L336 790L400 930L392 800z" fill="${shade(colour, 0.1)}"/>
   <path d="M482 650L530 700L500 800L464 790L400 930L408 800z" fill="${shade(colour, -0.22)}"/>`

const collar = (colour: string) =>
  `<path d="M330 640L296 700L372 764L400 706z" fill="${colour}"/>
   <path d="M470 640L504 700L428 764L400 706z" fill="${shade(colour, -0.1)}"/>`

const pieces: Record<Clothes, (look: Look) => string> = {
  jacket: ({ clothesColour, accent }) => body(clothesColour) + lapels(clothesColour, accent),
  coat: ({ clothesColour, accent }) =>
    body(clothesColour) +
    lapels(clothesColour, accent) +
    collar(shade(accent, 0.3)) +
    `<path d="M540 850H640V872H540z" fill="${shade(clothesColour, -0.25)}"/>
     <path d="M566 822V880" stroke="${accent}" stroke-width="12" stroke-linecap="round"/>`,
  rollNeck: ({ clothesColour }) =>
    `${body(clothesColour)}<path d="M322 596Q400 664 478 596L488 700Q400 752 312 700z" fill="${shade(clothesColour, 0.1)}"/>
     <path d="M404 633Q446 626 478 596L488 700Q446 727 404 727z" fill="${shade(clothesColour, -0.08)}"/>`,
  blouse: ({ skin, clothesColour, accent }) =>
    `${body(clothesColour)}${neckline(skin)}<path d="M316 664Q400 800 484 664" fill="none" stroke="${accent}" stroke-width="16"/>`,
  jumper: ({ skin, clothesColour, accent }) =>
    `${body(clothesColour)}${neckline(skin)}<path d="M322 650Q400 740 478 650L494 684Q400 786 306 684z" fill="${shade(clothesColour, 0.16)}"/>
     <path d="M70 906Q400 968 730 906" fill="none" stroke="${accent}" stroke-width="22"/>`,
  shirt: ({ clothesColour, accent }) =>
    body(clothesColour) +
    `<path d="M400 706V1000" stroke="${shade(clothesColour, -0.3)}" stroke-width="6"/>` +
    [790, 870, 950].map((y) => `<circle cx="416" cy="${y}" r="8" fill="${accent}"/>`).join('') +
    collar(shade(clothesColour, 0.22)),
  stripes: ({ skin, clothesColour, accent }) =>
    `${body(clothesColour)}${neckline(skin)}<clipPath id="body"><path d="${shoulders}"/></clipPath><g clip-path="url(#body)">${[
      760, 832, 904, 976,
    ]
      .map(
        (y) =>
          `<path d="M40 ${y + 14}Q400 ${y + 60} 760 ${y + 14}" fill="none" stroke="${accent}" stroke-width="30"/>`,
      )
      .join('')}</g>
     <path d="M322 650Q400 740 478 650L494 684Q400 776 306 684z" fill="${accent}"/>`,
}

export const clothes = (look: Look): string => pieces[look.clothes](look)
