import { shade } from '../palette.ts'
import type { Hair, Look } from '../people.ts'

const circles = (spots: [x: number, y: number, r: number][], fill: string) =>
  spots.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`).join('')

/** What shows behind neck and shoulders. */
export function hairBehind({ hair, hairColour }: Look): string {
  const back = shade(hairColour, -0.18)
  if (hair === 'long') {
    return `<path d="M400 222C262 222 240 330 244 440C248 560 226 680 214 790H586C574 680 552 560 556 440C560 330 538 222 400 222z" fill="${back}"/>`
  }
  if (hair === 'bob') {
    return `<path d="M400 230C268 230 256 340 256 430C256 500 262 560 268 600H532C538 560 544 500 544 430C544 340 532 230 400 230z" fill="${back}"/>`
  }
  if (hair === 'curls') {
    const spots: [number, number, number][] = [
      [400, 258, 96],
      [312, 282, 84],
      [488, 282, 84],
      [258, 352, 78],
      [542, 352, 78],
      [240, 436, 72],
      [560, 436, 72],
      [256, 516, 62],
      [544, 516, 62],
    ]
    return circles(spots, back)
  }
  if (hair === 'bald') return ''
  return `<path d="M280 420C258 300 300 238 400 238C500 238 542 300 520 420z" fill="${back}"/>`
}

const fronts: Record<Hair, (look: Look) => string> = {
  bald: ({ hairColour }) =>
    `<path d="M280 396Q270 350 292 330Q292 372 300 420L282 440z" fill="${hairColour}"/>
     <path d="M520 396Q530 350 508 330Q508 372 500 420L518 440z" fill="${shade(hairColour, -0.14)}"/>`,
  crop: ({ hairColour }) =>
    `<path d="M276 420C258 300 300 236 400 234C500 232 544 300 524 420L508 404Q512 350 488 326Q400 352 330 318Q296 348 294 404z" fill="${hairColour}"/>
     <path d="M404 234C502 236 544 300 524 420L508 404Q512 350 488 326Q446 338 404 336z" fill="${shade(hairColour, -0.1)}"/>`,
  receding: ({ hairColour }) =>
    `<path d="M278 424C256 330 290 256 360 250Q330 286 322 318Q298 344 296 408z" fill="${hairColour}"/>
     <path d="M336 262Q400 218 470 256Q544 292 522 424L504 408Q506 350 480 314Q430 270 336 262z" fill="${shade(hairColour, -0.1)}"/>`,
  curls: ({ hairColour }) =>
    circles(
      [
        [330, 300, 52],
        [400, 282, 56],
        [470, 300, 52],
        [290, 350, 38],
        [510, 350, 38],
      ],
      hairColour,
    ),
  quiff: ({ hairColour }) =>
    `<path d="M278 424C262 330 274 270 330 246Q420 196 500 250Q548 300 522 424L506 396Q508 346 488 322Q420 330 352 300Q300 330 296 396z" fill="${hairColour}"/>
     <path d="M404 222Q470 224 500 250Q548 300 522 424L506 396Q508 346 488 322Q446 328 404 318z" fill="${shade(hairColour, -0.14)}"/>`,
  bob: ({ hairColour }) =>
    `<path d="M400 226C262 226 248 330 250 440Q252 530 262 590Q300 586 312 556Q290 480 296 400Q330 372 352 312Q420 366 504 384Q510 480 488 556Q500 586 538 590Q548 530 550 440C552 330 538 226 400 226z" fill="${hairColour}"/>
     <path d="M404 226C538 228 552 330 550 440Q548 530 538 590Q500 586 488 556Q510 480 504 384Q450 374 404 348z" fill="${shade(hairColour, -0.12)}"/>`,
  long: ({ hairColour }) =>
    `<path d="M400 222C262 222 244 330 246 440Q250 600 228 760Q282 770 316 730Q288 560 294 410Q372 372 400 290z" fill="${hairColour}"/>
     <path d="M400 222C538 222 556 330 554 440Q550 600 572 760Q518 770 484 730Q512 560 506 410Q428 372 400 290z" fill="${shade(hairColour, 0.06)}"/>`,
  sidePart: ({ hairColour }) =>
    `<path d="M278 424C254 320 290 244 380 236C480 222 548 276 524 424L508 400Q508 350 494 336Q400 346 346 276Q320 330 296 344L294 404z" fill="${hairColour}"/>
     <path d="M404 234C494 232 546 290 524 424L508 400Q508 350 494 336Q446 340 404 320z" fill="${shade(hairColour, -0.16)}"/>`,
}

/** What lies on the head, over the face. */
export const hairInFront = (look: Look): string => fronts[look.hair](look)
