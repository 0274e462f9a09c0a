import type { DemoCalendar } from '../calendar.ts'
import type { DemoInterview, Translated } from '../types.ts'

/** This interview is the one that nobody has translated yet. */
const danishOnly = (da: string): Translated => ({ da, en: null })

export const torbenAskelundFriis = ({ month }: DemoCalendar): DemoInterview => ({
  slug: 'en-overlaege-der-gaar-hjem',
  interviewees: ['torben-askelund-friis'],
  interviewer: 'Povl Rask Lindegren',
  interviewedOn: month(-12, 16),
  publishedOn: month(-11, 2),
  cover: null,
  relatedCases: ['den-blaa-mappe'],
  title: danishOnly('»En god overlæge ved, hvornår han skal gå hjem«'),
  lead: danishOnly(
    `Som nyudnævnt sygehusdirektør hængte Torben Askelund Friis sin kittel væk. Efter tre uger tog han den på igen, og siden har han gået stuegang hver onsdag.

Her fortæller han om en tavle med forsiden indad, om at gå en vagt, man har forsvaret på skrift, og om, hvad man kan lære af en organist.`,
  ),
  exchanges: [
    {
      question: 'fejl',
      answer:
        danishOnly(`Det gør jeg jævnligt, men det er sjældent, nogen siger det til mig. Det er bagsiden ved at være direktør.

Som læge fik jeg svar. Enten fik patienten det bedre, eller også gjorde hun ikke. Som direktør sender man noget af sted, og så bliver der stille. I mit første år indførte jeg en stuegangstavle på samtlige afdelinger. Alle roste den. Et år senere opdagede jeg, at den på fire afdelinger hang omme bag døren med forsiden indad. Der hang den godt.

Siden har jeg haft den regel, at jeg selv skal gå ud og lede efter det, jeg har indført. Kan jeg ikke finde det, er det afskaffet. Så behøver vi ikke holde møde om det.`),
    },
    {
      question: 'borger',
      wording: danishOnly('Hvordan kan patienten mærke, hvordan I leder?'),
      answer:
        danishOnly(`Ved at nogen tager telefonen. Det lyder ikke af meget. Men den, der bliver udskrevet en fredag eftermiddag, har som regel elleve stykker papir i hånden og ingen at ringe til før mandag.

Vi gav dem en blå mappe. Der står et nummer uden på, og den sygeplejerske, som har passet patienten, har telefonen de første 72 timer. Læs [casen](/cases/den-blaa-mappe). Den har afdelingen selv skrevet, og den er bedre end det, jeg kan sige om den.`),
    },
    {
      question: 'upopulaer',
      answer:
        danishOnly(`At udskrivningssamtalen må tage en halv time, også når der ligger patienter på gangen. Det er svært at forsvare en torsdag i februar. En overlæge sagde til mig, at jeg havde glemt, hvordan det var. Det kunne han have ret i, så jeg tog hans vagt den næste torsdag.

Jeg nåede det ikke. Jeg udskrev to for hurtigt, og den ene kom igen om søndagen. Det fortalte jeg på konferencen mandag morgen. Jeg tror, at det var dér, den halve time blev indført. Ikke da jeg skrev rundt om den.`),
    },
    {
      question: 'laere',
      answer:
        danishOnly(`Af organister. Jeg synger i kor i Klitholm Kirke, og vores organist kan få tredive mennesker, der ikke kan høre hinanden, til at trække vejret samtidig. Hun siger næsten ingenting. Hun ser på den, der er ved at komme for sent, *før* han kommer for sent.

Jeg har prøvet det på en lægekonference. Det virker også dér.`),
    },
    {
      question: 'raad',
      answer:
        danishOnly(`At hvervet er til låns. Folk er venlige, fordi de tror, at man kan udrette noget for dem i ministeriet. Det kan man ikke. Man kan besøge dem, høre efter og fortælle det videre til nogen, der mangler netop det.

Og så: Sig nej til at klippe snore. Det første år klippede jeg fire, og jeg kan ikke huske, hvad nogen af dem åbnede. En god overlæge ved, hvornår han skal gå hjem. Det gør en god ambassadør også.`),
    },
  ],
  pullQuote: danishOnly(
    'Jeg tror, at det var dér, den halve time blev indført. Ikke da jeg skrev rundt om den.',
  ),
  background: null,
})
