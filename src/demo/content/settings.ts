import { roleSlug } from './role.ts'
import type { DemoSettings } from './types.ts'

export const settings: DemoSettings = {
  siteName: { da: 'God offentlig ledelse', en: 'Good Public Leadership' },
  tagline: {
    da: 'Ambassadørerne, deres samtaler og de eksempler, de har fundet undervejs',
    en: 'The ambassadors, their conversations and the examples they found on the way',
  },
  about: {
    da: `Det, du ser her, er **demoindhold**. Personer, kommuner, styrelser og tal er opfundet, og billederne er tegnet af et program. Indholdet viser, hvordan et ambassadørprogram kan se ud, når det har været i gang i nogle år.

En ambassadør for god offentlig ledelse besøger arbejdspladser, stiller spørgsmål og fortæller videre, hvad andre kan bruge. De første år var der én ambassadør ad gangen. Nu er der tre: en fra staten, en fra en region og en fra en kommune.

Vil du se, hvad de har fundet, så begynd med [deres cases](/cases).`,
    en: `What you see here is **demo content**. The people, municipalities, agencies and figures are invented, and the pictures are drawn by a program. It shows what an ambassador programme can look like after a few years.

An ambassador for good public leadership visits workplaces, asks questions and passes on what others can use. In the early years there was one ambassador at a time. Now there are three: one from central government, one from a region and one from a municipality.

To see what they have found, start with [their cases](/en/cases).`,
  },
  role: roleSlug,
  contactEmail: 'redaktionen@stafet.example',
  featured: {
    interviews: ['om-natten-er-alle-kolleger'],
    cases: ['den-blaa-mappe'],
    questions: ['fejl', 'to-aar', 'upopulaer', 'moede'],
  },
}
