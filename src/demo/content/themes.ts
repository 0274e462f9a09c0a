import type { DemoTheme } from './types.ts'

export const themes: DemoTheme[] = [
  {
    slug: 'tillid-og-fagligt-skoen',
    name: { da: 'Tillid og fagligt skøn', en: 'Trust and judgement' },
    description: {
      da: 'Når den, der kender sagen, også må afgøre den.',
      en: 'When the person who knows the case may also decide it.',
    },
  },
  {
    slug: 'paa-tvaers',
    name: { da: 'Hen over skellet', en: 'Across the boundary' },
    description: {
      da: 'Om at arbejde sammen, når budgetter, systemer og lokaler trækker hver sin vej.',
      en: 'Working together when budgets, systems and buildings pull in different directions.',
    },
  },
  {
    slug: 'at-blive-i-jobbet',
    name: { da: 'At blive i jobbet', en: 'Staying in the job' },
    description: {
      da: 'Vagtplaner, anerkendelse og det, der ellers får gode folk til at blive.',
      en: 'Rotas, recognition and whatever else makes good people stay.',
    },
  },
  {
    slug: 'naar-det-braender',
    name: { da: 'Når det brænder', en: 'When it matters most' },
    description: {
      da: 'Snestorm, strømsvigt og andre dage, hvor planen skal kunne være i en lomme.',
      en: 'Snowstorms, power cuts and other days when the plan must fit in a pocket.',
    },
  },
  {
    slug: 'borgerens-side-af-bordet',
    name: { da: 'Borgerens side af bordet', en: 'The citizen’s side of the desk' },
    description: {
      da: 'Breve, telefoner og skranker set fra den stol, hvor man venter.',
      en: 'Letters, phones and counters, seen from the chair where people wait.',
    },
  },
  {
    slug: 'faerre-moeder',
    name: { da: 'Færre møder, bedre møder', en: 'Fewer and better meetings' },
    description: {
      da: 'Hvad der sker, når nogen spørger, hvad mødet egentlig er til for.',
      en: 'What happens when someone asks what the meeting is actually for.',
    },
  },
]
