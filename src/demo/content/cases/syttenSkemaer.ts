import type { DemoCalendar } from '../calendar.ts'
import type { DemoCase } from '../types.ts'

export const syttenSkemaer = ({ month }: DemoCalendar): DemoCase => ({
  slug: 'sytten-skemaer-blev-til-to',
  organisation: 'havnsted-kommune',
  sector: 'municipality',
  themes: ['tillid-og-fagligt-skoen', 'at-blive-i-jobbet'],
  putForwardBy: ['amina-soerholt'],
  putForwardOn: month(-8, 2),
  publishedOn: month(-8, 17),
  images: ['case-sytten-skemaer'],
  attachments: [],
  contact: {
    name: 'Signe Holmblad, leder af Søstjernen',
    email: 'signe.holmblad@havnsted.example',
    phone: '00 00 51 77',
  },
  title: { da: 'Sytten skemaer blev til to', en: 'Seventeen forms became two' },
  summary: {
    da: 'Personalet i Havnsteds vuggestuer brugte en halv time om dagen på at skrive ned, hvad de lavede. Nu bruger de fem minutter, og ingen har savnet de femten skemaer, der forsvandt.',
    en: 'Staff in Havnsted’s nurseries spent half an hour a day writing down what they did. Now they spend five minutes, and no one has missed the fifteen forms that went.',
  },
  challenge: {
    da: `Hvert skema havde en god grund, da det kom. Et barn var faldet ned fra et puslebord, og så kom der et skema om pusleborde. Der var skemaer om solcreme, om søvn, om frugt og om, hvorvidt de andre skemaer var udfyldt.

Til sidst var der sytten. De tog 28 minutter om dagen pr. voksen, målt med stopur i tre uger.`,
    en: `Every form had a good reason when it arrived. A child had fallen from a changing table, and so there was a form about changing tables. There were forms about sun cream, sleep, fruit, and whether the other forms had been filled in.

In the end there were seventeen. They took 28 minutes a day per adult, measured with a stopwatch over three weeks.`,
  },
  action: {
    da: `Amina Sørholt bad otte pædagoger hænge alle skemaerne op i kommunens byrådssal. Ved hvert skema skulle en fra forvaltningen skrive, hvem der læste det, og hvad det sidst havde ført til.

> Ved elleve af dem var der ingen, der skrev noget.

Tre blev i huset som en samtale i stedet for et papir. Ét gik til sundhedsplejen. De to, der er tilbage, handler om medicin og om, hvem der må hente.`,
    en: `Amina Sørholt asked eight nursery teachers to hang all the forms up in the council chamber. Next to each, someone from the administration was to write who read it and what it had last led to.

> At eleven of them, nobody wrote anything.

Three stayed as a conversation instead of a piece of paper. One moved to the health visitors. The two that remain are about medicine and about who may collect a child.`,
  },
  effect: {
    da: `23 minutter om dagen pr. voksen svarer i Havnsted til 19 fuldtidsstillinger. Ingen er sparet væk; det var en del af aftalen, og den blev skrevet under af borgmesteren.

Personaleomsætningen er faldet fra 22 til 16 procent på to år. Tilsynet har ikke haft bemærkninger.`,
    en: `In Havnsted, 23 minutes a day per adult amounts to 19 full-time posts. None has been cut; that was part of the agreement, and the mayor signed it.

Staff turnover has fallen from 22 to 16 per cent in two years. The inspectors have had no remarks.`,
  },
  learning: {
    da: `Begynd med skemaerne på væggen. Det er svært at forsvare noget, som man står ved siden af.

Og aftal på forhånd, hvad den sparede tid skal bruges til. Ellers kommer nogen og henter den.`,
    en: `Start by putting the forms on a wall. It is hard to defend something while standing next to it.

And agree beforehand what the time saved will be used for. Otherwise someone will come and collect it.`,
  },
})
