import { shade } from '../palette.ts'
import type { Backdrop, Look } from '../people.ts'

const shapes: Record<Backdrop, (look: Look) => string> = {
  sun: ({ shape }) => `<circle cx="560" cy="330" r="300" fill="${shape}"/>`,
  arch: ({ shape }) =>
    `<path d="M130 1000V450a270 270 0 0 1 540 0v550z" fill="${shape}"/>
     <path d="M190 1000V450a210 210 0 0 1 420 0v550z" fill="${shade(shape, 0.14)}"/>`,
  window: ({ shape }) =>
    `<rect x="70" y="90" width="310" height="560" fill="${shape}"/>
     <rect x="420" y="90" width="310" height="560" fill="${shade(shape, -0.06)}"/>
     <path d="M70 650L380 330V650z" fill="${shade(shape, 0.3)}"/>`,
  ring: ({ shape }) =>
    `<circle cx="400" cy="430" r="330" fill="none" stroke="${shape}" stroke-width="90"/>`,
  hills: ({ shape, ground }) =>
    `<circle cx="180" cy="210" r="90" fill="${shade(ground, 0.55)}"/>
     <path d="M0 560Q190 430 400 560T800 500V1000H0z" fill="${shade(shape, 0.35)}"/>
     <path d="M0 720Q240 590 520 700T800 640V1000H0z" fill="${shape}"/>`,
  steps: ({ shape }) =>
    `<path d="M0 1000V760H170V600H340V440H510V280H680V120H800V1000z" fill="${shape}"/>
     <path d="M0 1000V760H170V1000zM340 1000V440H510V1000zM680 1000V120H800V1000z" fill="${shade(shape, -0.08)}"/>`,
  halves: ({ shape }) =>
    `<rect x="400" width="400" height="1000" fill="${shape}"/>
     <path d="M400 110a310 310 0 0 0 0 620z" fill="${shade(shape, 0.2)}"/>
     <path d="M400 110a310 310 0 0 1 0 620z" fill="${shade(shape, -0.14)}"/>`,
  waves: ({ shape }) =>
    [0, 1, 2, 3]
      .map(
        (row) =>
          `<path d="M-20 ${190 + row * 150}q105 -110 210 0t210 0t210 0t210 0" fill="none" stroke="${shade(shape, row * -0.1)}" stroke-width="54"/>`,
      )
      .join(''),
}

/** The ground colour and one large quiet shape. */
export function backdrop(look: Look): string {
  return `<rect width="800" height="1000" fill="${look.ground}"/>${shapes[look.backdrop](look)}`
}
