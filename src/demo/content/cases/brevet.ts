import type { DemoCalendar } from '../calendar.ts'
import type { DemoCase } from '../types.ts'

export const brevet = ({ month }: DemoCalendar): DemoCase => ({
  slug: 'brevet-som-fire-ud-af-ti-ringede-om',
  organisation: 'tilladelsesstyrelsen',
  sector: 'state',
  themes: ['borgerens-side-af-bordet'],
  putForwardBy: ['hanne-bjaergsoe'],
  putForwardOn: month(-7, 9),
  publishedOn: month(-6, 3),
  images: ['case-brevet'],
  attachments: [],
  contact: {
    name: 'Preben Nyholt Dam, teamleder',
    email: 'preben.dam@tilladelser.example',
    phone: '00 00 80 12',
  },
  title: {
    da: 'Brevet, som fire ud af ti ringede om',
    en: 'The letter that four in ten rang about',
  },
  summary: {
    da: 'Tilladelsesstyrelsen flyttede svaret op i første linje og lod sagsbehandlerne skrive resten. Antallet af opringninger om brevet faldt med to tredjedele.',
    en: 'The Permits Agency moved the answer to the first line and let caseworkers write the rest. The number of calls about the letter fell by two thirds.',
  },
  challenge: {
    da: `Styrelsens mest brugte brev var på tre sider. Svaret stod på side to i en bisætning. 41 procent af modtagerne ringede, de fleste for at spørge, om det var et ja eller et nej.

Telefonen var åben i fire timer om dagen og havde en ventetid på 38 minutter.`,
    en: `The agency’s most used letter ran to three pages. The answer was on page two, in a subordinate clause. 41 per cent of recipients rang, most of them to ask whether it was a yes or a no.

The phones were open four hours a day, with a waiting time of 38 minutes.`,
  },
  action: {
    da: `### To dage ved telefonen

Vicedirektøren, chefjuristen og den udvikler, der havde ansvaret for skabelonen, tog telefonen i to dage. De fik ingen oplæring, kun et headset og brevet.

### Én uge ved bordet

Derefter skrev de brevet om sammen med fire sagsbehandlere. Reglen var, at juristen kun måtte rette det, der ville ændre en afgørelse. Det blev til seks rettelser.

Den nye udgave begynder med *ja*, *nej* eller *ikke endnu*.`,
    en: `### Two days at the phones

The deputy director, the chief lawyer and the developer in charge of the template answered the phones for two days. They got no training, just a headset and the letter.

### One week at the table

Then they rewrote the letter with four caseworkers. The rule was that the lawyer could only correct what would change a decision. That came to six corrections.

The new version begins with *yes*, *no* or *not yet*.`,
  },
  effect: {
    da: `Opringningerne om brevet faldt fra 41 til 13 procent på et halvt år. Ventetiden er nede på ni minutter, og telefonen er åben to timer mere.

Antallet af klager er uændret. Det havde nogle frygtet, at det ikke ville være.`,
    en: `Calls about the letter fell from 41 to 13 per cent in six months. The wait is down to nine minutes, and the phones are open for two hours more.

The number of complaints is unchanged. Some had feared it would not be.`,
  },
  learning: {
    da: `- Den, der bestemmer over en tekst, skal høre den blive misforstået.
- Skriv svaret først, og begrund det bagefter.
- Aftal, hvad juristen må rette, inden hun begynder. Det er hun selv den første til at være glad for.`,
    en: `- Whoever decides about a text should hear it being misunderstood.
- Give the answer first and the reasons afterwards.
- Agree what the lawyer may correct before she begins. She will be the first to appreciate it.`,
  },
})
