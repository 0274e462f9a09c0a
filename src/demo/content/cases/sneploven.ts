import type { DemoCalendar } from '../calendar.ts'
import type { DemoCase } from '../types.ts'

export const sneploven = ({ month }: DemoCalendar): DemoCase => ({
  slug: 'sneploven-og-hjemmehjaelpen',
  organisation: 'lyngsoe-kommune',
  sector: 'municipality',
  themes: ['naar-det-braender', 'paa-tvaers'],
  putForwardBy: ['gudrun-hald-espelund'],
  putForwardOn: month(-47, 20),
  publishedOn: month(-46, 8),
  images: ['case-sneploven'],
  attachments: [],
  contact: {
    name: 'Finn Ladegaard Juul, driftsleder',
    email: 'finn.juul@lyngsoe.example',
    phone: '00 00 32 60',
  },
  title: { da: 'Sneploven og hjemmehjælpen', en: 'The snowplough and the home carer' },
  summary: {
    da: 'Da sneen lukkede Lyngsø i to døgn, nåede hjemmeplejen frem til 318 ud af 320 borgere. Vejfolkene havde fået en rute, som ingen før havde tænkt på at give dem.',
    en: 'When snow closed Lyngsø for two days, home carers still reached 318 out of 320 people. The road crew had been given a route that no one had thought of giving them before.',
  },
  challenge: {
    da: `Kommunens sneplove kørte efter vejenes nummer: de store veje først, stikvejene sidst. Hjemmeplejen kørte efter behov, for insulin kan ikke vente. De to planer lå i hvert sit system og mødtes kun ude i driverne.

En vinter gik tre biler i stå på den samme markvej på den samme morgen. Der var ploven planlagt til klokken 14.`,
    en: `The town’s snowploughs drove by road number: main roads first, side roads last. Home carers drove by need, because insulin cannot wait. The two plans lived in separate systems and only met in the drifts.

One winter three cars got stuck on the same farm track on the same morning. The plough was due there at two in the afternoon.`,
  },
  action: {
    da: `Lederen af vejgården og lederen af hjemmeplejen satte sig en eftermiddag i november med et kort i A0 og to farver knappenåle. De fandt 47 adresser, hvor et forsinket besøg er farligt, og lagde ni plovruter om.

Det svære var, at vejfolkene ikke måtte få at vide, hvem der bor hvor. Løsningen blev, at hjemmeplejen sender en rute og aldrig et navn. Kommunens jurist skrev aftalen på en halv side.

De to ledere aftalte én ting mere: Når der bliver varslet sne, sidder de i samme lokale.`,
    en: `One afternoon in November the head of the road depot and the head of home care sat down with an A0 map and pins in two colours. They found 47 addresses where a late visit is dangerous and changed nine plough routes.

The difficulty was that the road crew must not know who lives where. The answer was that home care sends a route and never a name. The town’s lawyer wrote the agreement on half a page.

The two managers agreed on one more thing: when snow is forecast, they sit in the same room.`,
  },
  effect: {
    da: `I januar faldt der 60 centimeter på to døgn. 318 af 320 planlagte besøg blev gennemført. De to sidste klarede en nabo og en traktor. Ingen blev indlagt.

Omlægningen kostede 11.000 kroner om året i ekstra diesel.`,
    en: `In January 60 centimetres fell in two days. 318 of 320 planned visits were made. The last two were taken care of by a neighbour and a tractor. Nobody was admitted to hospital.

The new routes cost 11,000 kroner a year in extra diesel.`,
  },
  learning: {
    da: `- Sæt dem sammen, der har hver sit kort, og giv dem en eftermiddag og ingen konsulent.
- Spørg juristen, *hvordan* man må, ikke *om* man må.
- Prøv planen i oktober. En plov på tør asfalt ser dum ud, men det var dér, de fandt den bro, den ikke kunne komme under.`,
    en: `- Bring together the people who have separate maps. Give them an afternoon and no consultant.
- Ask the lawyer *how* you may, not *whether* you may.
- Try the plan in October. A plough on dry asphalt looks silly, but that is how they found the bridge it could not get under.`,
  },
})
