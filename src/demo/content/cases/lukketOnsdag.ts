import type { DemoCalendar } from '../calendar.ts'
import type { DemoCase } from '../types.ts'

/** A draft: the figures are not in yet, so effect and learning are still empty. */
export const lukketOnsdag = ({ day }: DemoCalendar): DemoCase => ({
  slug: 'raadhuset-der-lukker-om-onsdagen',
  organisation: 'vestersund-kommune',
  sector: 'municipality',
  themes: ['borgerens-side-af-bordet', 'faerre-moeder'],
  putForwardBy: ['amina-soerholt', 'rasmus-engvang'],
  putForwardOn: day(-19),
  publishedOn: null,
  images: ['case-lukket-onsdag'],
  attachments: [],
  contact: {
    name: 'Karen-Margrethe Toftdal, sekretariatschef',
    email: 'kmt@vestersund.example',
    phone: '00 00 70 03',
  },
  title: {
    da: 'Rådhuset, der lukker om onsdagen',
    en: 'The town hall that closes on Wednesdays',
  },
  summary: {
    da: 'Hver onsdag er der ingen møder på rådhuset i Vestersund, og døren er låst. Alle er ude at besøge dem, de ellers skriver til.',
    en: 'Every Wednesday there are no meetings at Vestersund town hall, and the door is locked. Everyone is out visiting the people they otherwise write to.',
  },
  challenge: {
    da: `Sekretariatet talte op, at 212 ansatte på rådhuset tilsammen holdt 1.630 møder om måneden med hinanden og 94 med nogen udefra.`,
    en: `The secretariat counted that the 212 people working at the town hall held 1,630 meetings a month with one another and 94 with anyone from outside.`,
  },
  action: {
    da: `I tre måneder har onsdag været besøgsdag. Man vælger selv hvem, men det skal være nogen, ens arbejde handler om: en virksomhed, der har søgt om byggetilladelse, en klub, en familie, en skole.

Akutte henvendelser bliver taget på biblioteket, hvor to fra borgerservice sidder hele dagen.`,
    en: `For three months now, Wednesday has been visiting day. You choose whom to visit, but it has to be someone your work is about: a firm that has applied for a building permit, a club, a family, a school.

Urgent matters are dealt with at the library, where two people from citizen services sit all day.`,
  },
  effect: null,
  learning: null,
})
