import type { DemoCalendar } from '../calendar.ts'
import type { DemoCase } from '../types.ts'

export const chefenPaaNattevagt = ({ month }: DemoCalendar): DemoCase => ({
  slug: 'chefen-paa-nattevagt',
  organisation: 'region-baelthav',
  sector: 'region',
  themes: ['at-blive-i-jobbet', 'naar-det-braender'],
  putForwardBy: ['rasmus-engvang'],
  putForwardOn: month(-6, 21),
  publishedOn: month(-5, 10),
  images: ['case-chefen-paa-nattevagt'],
  attachments: [],
  contact: {
    name: 'Ditte Kær Mogensby, vagtleder',
    email: 'ditte.mogensby@baelthav.example',
    phone: '00 00 11 28',
  },
  title: { da: 'Chefen på nattevagt', en: 'The boss on the night shift' },
  summary: {
    da: 'Alle ledere i Region Bælthavs akutcenter arbejder fire nætter om året på gulvet, under den vagthavendes ledelse. Det har ændret, hvad de spørger om om dagen.',
    en: 'Every manager in the Bælthav Region’s emergency services works four nights a year on the floor, led by whoever is on duty. It has changed what they ask about by day.',
  },
  challenge: {
    da: `I en måling svarede 71 procent af dagvagterne, at de kendte deres leder. Blandt nattevagterne var det 24. Af dem, der sagde op det år, kom to ud af tre fra natten.

Lederne havde forsøgt sig med kage og åben dør. Døren var åben fra otte til fire.`,
    en: `In a survey, 71 per cent of day staff said they knew their manager. Among night staff it was 24. Of those who resigned that year, two in three came from the night.

The managers had tried cake and an open door. The door was open from eight to four.`,
  },
  action: {
    da: `Fjorten ledere blev skrevet ind i vagtplanen, fire nætter hver om året. De er ekstra, så ingen mangler, hvis de er langsomme. Tre regler gælder:

1. Den vagthavende bestemmer, også over chefen.
2. Chefen løser ingen problemer om natten. Chefen skriver dem ned.
3. Inden fredag har nattevagten fået svar på hvert af dem, også når svaret er nej.`,
    en: `Fourteen managers were put on the rota, four nights each a year. They are extra, so nobody is missing if they are slow. Three rules apply:

1. Whoever is on duty decides, over the boss as well.
2. The boss solves no problems at night. The boss writes them down.
3. By Friday the night shift has had an answer to each of them, even when the answer is no.`,
  },
  effect: {
    da: `Det første år blev 166 ting skrevet ned. De 90 kunne klares med et værktøj eller en nøgle: lys på parkeringspladsen, en printer, adgang til et depot, som kun dagvagten havde kort til.

Andelen af nattevagter, der kender deres leder, er steget fra 24 til 63 procent. Opsigelserne fra natten er halveret. To ledere har fundet ud af, at de hellere vil være paramedicinere igen, og er blevet det.`,
    en: `In the first year 166 things were written down. Ninety of them could be fixed with a tool or a key: lights in the car park, a printer, access to a store room that only the day shift had cards for.

The share of night staff who know their manager has risen from 24 to 63 per cent. Resignations from the night shift have halved. Two managers have found that they would rather be paramedics again, and now are.`,
  },
  learning: {
    da: `Det er svarene om fredagen, der virker, ikke natten i sig selv. Den måned, hvor svarene kom for sent, ville nattevagten hellere være fri for besøg.

Lad være med at tage kage med.`,
    en: `It is the answers on Friday that make it work, not the night as such. In the one month when the answers were late, the night shift preferred not to be visited.

Do not bring cake.`,
  },
})
