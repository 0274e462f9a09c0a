import { shade } from '../palette.ts'
import type { Look } from '../people.ts'

const face = 'M282 392C282 262 518 262 518 392V440C518 528 462 590 400 590C338 590 282 528 282 440Z'

/** Neck, ears and a face of two planes, light from the left; the edge between them draws the nose. */
export function head({ skin, hairColour, hair }: Look): string {
  const dark = shade(skin, -0.16)
  const line = shade(skin, -0.55)
  const brow = hair === 'crop' || hair === 'receding' ? shade(skin, -0.42) : shade(hairColour, -0.2)
  return `<clipPath id="face"><path d="${face}"/></clipPath>
<path d="M338 520V650Q400 722 462 650V520z" fill="${dark}"/>
<path d="M338 560Q400 640 462 560V600Q400 676 338 612z" fill="${shade(skin, -0.28)}"/>
<circle cx="283" cy="428" r="27" fill="${skin}"/><circle cx="517" cy="428" r="27" fill="${dark}"/>
<g clip-path="url(#face)">
<rect x="260" y="250" width="280" height="350" fill="${skin}"/>
<path d="M404 240V392C404 420 434 454 434 474C434 488 418 494 404 494V600H560V240z" fill="${dark}"/>
</g>
<ellipse cx="346" cy="424" rx="9" ry="11" fill="${line}"/><ellipse cx="456" cy="424" rx="9" ry="11" fill="${shade(line, -0.2)}"/>
<path d="M318 390Q346 374 374 388M430 388Q458 374 484 390" fill="none" stroke="${brow}" stroke-width="9" stroke-linecap="round"/>
<path d="M366 532Q400 552 436 530" fill="none" stroke="${shade(skin, -0.45)}" stroke-width="8" stroke-linecap="round"/>`
}

/** A beard along the jaw; the full one is longer. */
export function beard(look: Look): string {
  if (!look.beard) return ''
  const chin = look.beard === 'full' ? 650 : 618
  const path = `M282 430C290 470 306 500 334 506Q400 486 466 506C494 500 510 470 518 430C526 ${chin - 90} 470 ${chin} 400 ${chin}C330 ${chin} 274 ${chin - 90} 282 430z`
  return `<path d="${path}" fill="${look.hairColour}"/>
<path d="M404 492Q436 494 466 506C494 500 510 470 518 430C526 ${chin - 90} 470 ${chin} 404 ${chin}z" fill="${shade(look.hairColour, -0.14)}"/>
<path d="M366 536Q400 554 436 534" fill="none" stroke="${shade(look.hairColour, -0.5)}" stroke-width="9" stroke-linecap="round"/>`
}

export function glasses(look: Look): string {
  if (!look.glasses) return ''
  const style = 'fill="#ffffff" fill-opacity="0.18" stroke="#22262b" stroke-width="7"'
  const lenses =
    look.glasses === 'round'
      ? `<circle cx="346" cy="424" r="42" ${style}/><circle cx="456" cy="424" r="42" ${style}/>`
      : `<rect x="300" y="392" width="90" height="64" rx="14" ${style}/><rect x="412" y="392" width="90" height="64" rx="14" ${style}/>`
  return `${lenses}<path d="M388 420Q400 408 414 420M302 416L284 410M500 416L518 410" fill="none" stroke="#22262b" stroke-width="7"/>`
}
