import type { DemoCalendar } from '../calendar.ts'
import type { DemoCase } from '../types.ts'

export const denBlaaMappe = ({ month }: DemoCalendar): DemoCase => ({
  slug: 'den-blaa-mappe',
  organisation: 'klitholm-sygehus',
  sector: 'region',
  themes: ['borgerens-side-af-bordet', 'tillid-og-fagligt-skoen'],
  putForwardBy: ['torben-askelund-friis'],
  putForwardOn: month(-21, 6),
  publishedOn: month(-20, 15),
  images: ['case-den-blaa-mappe'],
  attachments: ['bilag-den-blaa-mappe'],
  contact: {
    name: 'Lone Aabrink, afdelingssygeplejerske',
    email: 'lone.aabrink@klitholm.example',
    phone: '00 00 14 09',
  },
  title: { da: 'Den blå mappe', en: 'The blue folder' },
  summary: {
    da: 'Patienter, der bliver udskrevet fra Klitholm Sygehus, får et nummer til den sygeplejerske, der har passet dem. Andelen, der bliver indlagt igen inden for en uge, er faldet fra 14 til 9 procent.',
    en: 'Patients discharged from Klitholm Hospital get a phone number for the nurse who looked after them. The share readmitted within a week has fallen from 14 to 9 per cent.',
  },
  challenge: {
    da: `På medicinsk afdeling kom hver syvende patient tilbage inden for en uge. Sjældent fordi behandlingen var forkert. Oftere fordi noget var uklart: en pille, der skulle halveres, en bandage, der sad for stramt, en hjemmehjælp, der først kom om mandagen.

Patienterne gik hjem med elleve stykker papir. På ingen af dem stod, hvem man kunne ringe til.`,
    en: `On the medical ward, one patient in seven came back within a week. Seldom because the treatment was wrong. More often because something was unclear: a tablet to be halved, a bandage that was too tight, a home carer who would not come until Monday.

Patients went home with eleven pieces of paper. None of them said whom to ring.`,
  },
  action: {
    da: `Afdelingssygeplejerske Lone Aabrink sagde det på en vagt: *Lad dem ringe til os.* Ledelsen svarede ja samme uge, og det blev aftalt sådan:

- De elleve papirer blev til ét ark i en blå mappe.
- Uden på mappen står et nummer, som gælder i 72 timer.
- Telefonen følger den sygeplejerske, der udskrev patienten, og den, der har telefonen, har én patient færre i sin vagt.

Det sidste punkt var det dyre. Det var også dér, sygehusdirektøren måtte vise, at han mente det.`,
    en: `Ward sister Lone Aabrink said it during a shift: *let them ring us.* Management said yes the same week, and this is what was agreed:

- The eleven papers became one sheet in a blue folder.
- On the front is a number that works for 72 hours.
- The phone stays with the nurse who discharged the patient, and whoever has the phone has one patient fewer on that shift.

The last point was the expensive one. It was also where the hospital director had to show that he meant it.`,
  },
  effect: {
    da: `Det første år blev der ringet 2.300 gange. Tre ud af fire samtaler varede under fire minutter. Genindlæggelserne inden for en uge faldt fra 14 til 9 procent.

Sygefraværet i afdelingen faldt også, men ingen kan bevise, at det ene har med det andet at gøre, og derfor står der ikke noget tal her.`,
    en: `In the first year there were 2,300 calls. Three out of four took less than four minutes. Readmissions within a week fell from 14 to 9 per cent.

Sickness absence on the ward fell as well, but nobody can prove that one has to do with the other, so there is no figure here.`,
  },
  learning: {
    da: `1. Lad den, der fik idéen, skrive den ned på én side. Hele aftalen ligger som bilag.
2. Find tiden i vagtplanen, *før* I begynder. Det er billigere end at miste nummeret efter en måned.
3. Sig højt, hvad der skal holdes op med. Her var det ti stykker papir.`,
    en: `1. Let the person who had the idea write it down on one page. The whole agreement is attached (in Danish).
2. Find the time in the rota *before* you begin. That is cheaper than losing the number after a month.
3. Say out loud what is going to stop. Here it was ten pieces of paper.`,
  },
})
