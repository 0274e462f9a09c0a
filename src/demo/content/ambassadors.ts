import type { DemoCalendar } from './calendar.ts'
import type { DemoAmbassador } from './types.ts'

/** Eight people, none of whom exists. Jonas Overmark is not announced yet, so his page is a draft. */
export function ambassadors({ month }: DemoCalendar): DemoAmbassador[] {
  return [
    {
      slug: 'gudrun-hald-espelund',
      name: 'Gudrun Hald Espelund',
      state: 'published',
      sector: 'municipality',
      positions: [
        {
          title: { da: 'Socialchef', en: 'Head of Social Services' },
          organisation: 'vestersund-kommune',
          from: month(-210),
          to: month(-148),
        },
        {
          title: { da: 'Kommunaldirektør', en: 'Chief Executive' },
          organisation: 'lyngsoe-kommune',
          from: month(-148),
          to: month(-21),
        },
        {
          title: {
            da: 'Tidligere kommunaldirektør',
            en: 'Former Chief Executive',
          },
          organisation: 'lyngsoe-kommune',
          from: month(-21),
        },
      ],
      biography: {
        da: `Gudrun Hald Espelund er uddannet socialrådgiver og var den første, der fik hvervet. Hun besøgte 168 arbejdspladser på to år og sendte et håndskrevet kort til hver af dem bagefter.

Hun gik på pension efter tolv år som kommunaldirektør i Lyngsø og er nu formand for byens redningsstation.`,
        en: `Gudrun Hald Espelund trained as a social worker and was the first to hold the office. In two years she visited 168 workplaces and sent each of them a handwritten card afterwards.

She retired after more than ten years as chief executive of Lyngsø and now chairs the town’s lifeboat station.`,
      },
      quote: {
        da: 'Man skal finde det, som ingen måler, og som kun bliver gjort, hvis folk har overskud.',
        en: 'Look for the thing that nobody measures and that only gets done when people have something to spare.',
      },
      links: [],
      portrait: 'portraet-gudrun-hald-espelund',
    },
    {
      slug: 'niels-tornvig',
      name: 'Niels Tornvig',
      state: 'published',
      sector: 'state',
      positions: [
        {
          title: { da: 'Kontorchef', en: 'Head of Division' },
          organisation: 'ministeriet-for-faelles-opgaver',
          from: month(-96),
        },
      ],
      biography: {
        da: `Niels Tornvig passede hvervet i tre måneder, mens man ledte efter en ny ambassadør. Han holdt ingen taler. Til gengæld skrev han den besøgsguide, som alle ambassadører har brugt siden.

Han er uddannet historiker og leder til daglig det kontor i ministeriet, der tæller, hvor mange blanketter staten har.`,
        en: `Niels Tornvig held the office for three months while a new ambassador was being found. He gave no speeches, but he wrote the visitor’s guide that every ambassador has used since.

A historian by training, he runs the division of the ministry that counts how many forms the state has.`,
      },
      quote: {
        da: 'En vikar skal efterlade nøglerne på krogen og kaffen frisk.',
        en: 'A stand-in should leave the keys on the hook and the coffee fresh.',
      },
      links: [],
      portrait: 'portraet-niels-tornvig',
    },
    {
      slug: 'torben-askelund-friis',
      name: 'Torben Askelund Friis',
      state: 'published',
      sector: 'region',
      positions: [
        {
          title: { da: 'Ledende overlæge', en: 'Lead Consultant' },
          organisation: 'klitholm-sygehus',
          from: month(-128),
          to: month(-59),
        },
        {
          title: { da: 'Sygehusdirektør', en: 'Hospital Director' },
          organisation: 'klitholm-sygehus',
          from: month(-59),
        },
      ],
      biography: {
        da: `Torben Askelund Friis er speciallæge i geriatri. Han blev direktør for Klitholm Sygehus efter ni år på den afdeling, hvor han havde været turnuslæge, og går stadig stuegang om onsdagen.

Som ambassadør interesserede han sig mest for overgange: fra vagt til vagt, fra sygehus til hjem, fra én leder til den næste. Han synger anden bas.`,
        en: `Torben Askelund Friis is a geriatrician. He became director of Klitholm Hospital after years on the very ward where he had been a house officer, and he still does his round on Wednesdays.

As ambassador he cared most about handovers: from shift to shift, from hospital to home, from one leader to the next. He sings second bass.`,
      },
      quote: {
        da: 'Kan jeg ikke finde det, jeg selv har indført, er det afskaffet. Så behøver vi ikke holde møde om det.',
        en: 'If I cannot find the thing I introduced, it has been abolished. No need for a meeting about it.',
      },
      links: [
        {
          label: {
            da: 'Klitholm Sygehus om den blå mappe',
            en: 'Klitholm Hospital on the blue folder',
          },
          url: 'https://klitholm.example/den-blaa-mappe',
        },
      ],
      portrait: 'portraet-torben-askelund-friis',
    },
    {
      slug: 'amina-soerholt',
      name: 'Amina Sørholt',
      state: 'published',
      sector: 'municipality',
      positions: [
        {
          title: { da: 'Dagtilbudschef', en: 'Head of Early Childhood Services' },
          organisation: 'havnsted-kommune',
          from: month(-88),
          to: month(-32),
        },
        {
          title: {
            da: 'Direktør for børn og unge',
            en: 'Director of Children and Young People',
          },
          organisation: 'havnsted-kommune',
          from: month(-32),
        },
      ],
      biography: {
        da: `Amina Sørholt kom til Havnsted som pædagogmedhjælper, blev pædagog, souschef og leder af vuggestuen Søstjernen og har nu siddet flere år på rådhuset, hvor hun stadig savner garderoben.

Hun har ansvar for 1.900 medarbejdere og 11.000 børn. Hun underviser to gange om året nye institutionsledere i at læse et budget højt.`,
        en: `Amina Sørholt came to Havnsted as a nursery assistant, became a nursery teacher, deputy and head of the Søstjernen nursery, and has worked at the town hall for years now. She still misses the cloakroom.

She is responsible for 1,900 staff and 11,000 children. Twice a year she teaches new heads of nurseries to read a budget aloud.`,
      },
      quote: {
        da: 'Jeg kommer med madpakke og ét spørgsmål.',
        en: 'I bring a packed lunch and one question.',
      },
      links: [
        {
          label: { da: 'Besøgskalender', en: 'Visiting calendar' },
          url: 'https://havnsted.example/ambassadoer/besoeg',
        },
      ],
      portrait: 'portraet-amina-soerholt',
    },
    {
      slug: 'rasmus-engvang',
      name: 'Rasmus Engvang',
      state: 'published',
      sector: 'region',
      positions: [
        {
          title: {
            da: 'Centerchef for akut og beredskab',
            en: 'Head of Emergency Services',
          },
          organisation: 'region-baelthav',
          from: month(-44),
        },
      ],
      biography: {
        da: `Rasmus Engvang er paramediciner. Han kørte ambulance i elleve år, var vagtleder i fire og leder nu 640 medarbejdere på tre akutmodtagelser og ni ambulancestationer.

Hans særlige interesse er ledelse uden for kontortid. Fire gange om året tager han selv en nattevagt, og så er det holdlederen, der bestemmer.`,
        en: `Rasmus Engvang is a paramedic. He drove an ambulance for eleven years, was a duty officer for four and now leads 640 people in three emergency departments and nine ambulance stations.

His particular interest is leadership outside office hours. Four times a year he works a night shift himself, and on those nights the team leader is in charge.`,
      },
      quote: {
        da: 'Vi har åbent hele døgnet, men vi leder fra otte til fire.',
        en: 'We are open around the clock, but we lead from eight to four.',
      },
      links: [],
      portrait: 'portraet-rasmus-engvang',
    },
    {
      slug: 'hanne-bjaergsoe',
      name: 'Hanne Bjærgsø',
      state: 'published',
      sector: 'state',
      positions: [
        {
          title: { da: 'Vicedirektør', en: 'Deputy Director General' },
          organisation: 'tilladelsesstyrelsen',
          from: month(-51),
          to: month(-2),
        },
        {
          title: { da: 'Direktør', en: 'Director' },
          organisation: 'statens-varslingscenter',
          from: month(-2),
        },
      ],
      biography: {
        da: `Hanne Bjærgsø er jurist og var statens ambassadør i otte måneder, indtil hun blev direktør for Statens Varslingscenter og gav hvervet fra sig.

I Tilladelsesstyrelsen stod hun for den gennemgang af 46 ansøgningsskemaer, som fjernede hvert fjerde spørgsmål. Hun læser breve højt, før hun skriver under på dem.`,
        en: `Hanne Bjærgsø is a lawyer and was the state’s ambassador for eight months, until she became director of the National Warning Centre and gave up the office.

At the Permits Agency she led the review of 46 application forms that removed one question in four. She reads letters aloud before she signs them.`,
      },
      quote: {
        da: 'For de fleste er brevet hele styrelsen.',
        en: 'To most people, the letter is the agency.',
      },
      links: [],
      portrait: 'portraet-hanne-bjaergsoe',
    },
    {
      slug: 'yasmin-ellekaer',
      name: 'Yasmin Ellekær',
      state: 'published',
      sector: 'state',
      positions: [
        {
          title: {
            da: 'Kontorchef for selvbetjening',
            en: 'Head of Self-Service',
          },
          organisation: 'tilladelsesstyrelsen',
          from: month(-19),
        },
      ],
      biography: {
        da: `Yasmin Ellekær er ingeniør og leder 34 udviklere, jurister og sagsbehandlere, som sidder ved de samme borde. Hun overtager statens plads efter Hanne Bjærgsø.

På hendes kontor skal den, der har skrevet en blanket, se tre mennesker udfylde den, før den må sendes ud.`,
        en: `Yasmin Ellekær is an engineer and leads 34 developers, lawyers and caseworkers who sit at the same tables. She takes over the state’s seat after Hanne Bjærgsø.

In her division, whoever has written a form must watch three people fill it in before it may be released.`,
      },
      quote: {
        da: 'Det er pinligt hver gang, og jeg vil gerne udbrede pinligheden.',
        en: 'It is embarrassing every time, and I would like to spread the embarrassment.',
      },
      links: [],
      portrait: 'portraet-yasmin-ellekaer',
    },
    {
      slug: 'jonas-overmark',
      name: 'Jonas Overmark',
      state: 'draft',
      sector: 'municipality',
      positions: [
        {
          title: { da: 'Skoleleder', en: 'Head Teacher' },
          organisation: 'vestersund-kommune',
          from: month(-70),
        },
      ],
      biography: {
        da: `Jonas Overmark leder Kystskolen i Vestersund: 312 elever, 41 medarbejdere og én gymnastiksal, som halvdelen af byen låner.

*Mangler: et afsnit om læsevejlederne. Han sender tal fredag.*`,
        en: `Jonas Overmark is head of the Coast School in Vestersund: 312 pupils, 41 staff and one gym that half the town borrows.

*To come: a paragraph about the reading counsellors. He sends figures on Friday.*`,
      },
      quote: {
        da: 'En skole ledes fra gangen.',
        en: 'A school is run from the corridor.',
      },
      links: [],
      portrait: 'portraet-jonas-overmark',
    },
  ]
}
