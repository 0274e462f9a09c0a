import type { DemoCalendar } from '../calendar.ts'
import type { DemoInterview } from '../types.ts'

export const gudrunHaldEspelund = ({ month }: DemoCalendar): DemoInterview => ({
  slug: 'naar-telefonen-ikke-ringer',
  interviewees: ['gudrun-hald-espelund'],
  interviewer: 'Povl Rask Lindegren',
  interviewedOn: month(-39, 7),
  publishedOn: month(-39, 18),
  cover: 'omslag-rebene',
  relatedCases: ['sneploven-og-hjemmehjaelpen'],
  title: {
    da: '»Man skal kunne tåle, at telefonen ikke ringer«',
    en: '“You have to be able to bear a phone that does not ring”',
  },
  lead: {
    da: `Gudrun Hald Espelund var den første, der fik hvervet, og i to år var hun alene om det. Hun kørte 41.000 kilometer i sin egen bil og har sat en rød knappenål i et kort for hvert besøg.

Vi mødte hende på kommunaldirektørens kontor i Lyngsø en måned før, hun gav hvervet fra sig. På bordet stod en termokande og et indrammet billede af en sneplov.`,
    en: `Gudrun Hald Espelund was the first to hold the office, and for two years she held it alone. She drove 41,000 kilometres in her own car and put a red pin in a map for every visit.

We met her in the chief executive’s office in Lyngsø a month before she gave up the role. On the table stood a thermos and a framed picture of a snowplough.`,
  },
  exchanges: [
    {
      question: 'tirsdag',
      answer: {
        da: `Jeg står op klokken kvart i seks, og det er ikke af dyd. Det er hunden. Klokken syv er jeg på rådhuset, og den første time har jeg døren åben og ingen aftaler. Det begyndte som et tilfælde og er blevet den vigtigste time på ugen. Der kommer folk, som aldrig ville have bestilt et møde: en vicevært, en kok, en nyansat jurist, der er bange for, at hun har sagt noget forkert til byrådet.

Resten af dagen ligner andres. Direktionsmøde, budget, et besøg ude i huset. Jeg spiser i kantinen og sætter mig ved det bord, hvor der er plads, ikke ved det bord, hvor de andre chefer sidder. Der gik et halvt år, før samtalen holdt op med at gå i stå, når jeg kom.`,
        en: `I get up at a quarter to six, and not out of virtue. It is the dog. At seven I am at the town hall, and for the first hour my door is open and I have no appointments. It began by accident and has become the most important hour of the week. The people who come would never have booked a meeting: a caretaker, a cook, a newly hired lawyer who is afraid she has said something wrong to the council.

The rest of the day is like anyone else’s. Executive team, budget, a visit somewhere in the house. I eat in the canteen and sit wherever there is room, not where the other managers sit. It took half a year before the conversation stopped dying when I came over.`,
      },
    },
    {
      question: 'upopulaer',
      answer: {
        da: `Vi lukkede borgerservice i tre lokalafdelinger og sendte i stedet medarbejderne ud på bibliotekerne to dage om ugen. Der kom 1.140 underskrifter imod. Jeg læste dem alle sammen, for folk havde skrevet begrundelser, og jeg ville vide, hvad de var vrede over.

De fleste var ikke vrede over afdelingerne. De var vrede over at skulle tale med en maskine. Så vi føjede tre ting til planen:

- Telefonen bliver taget af et menneske inden for tre minutter.
- Den, der tager den, må selv afgøre sager under 2.000 kroner.
- Ingen bliver stillet videre mere end én gang.

Det kostede to stillinger mere, end vi havde regnet med. Jeg ville gøre det igen, men jeg ville læse underskrifterne *før* beslutningen. Man kan sagtens samle dem ind selv.`,
        en: `We closed the citizen service desks in three local offices and sent the staff out to the libraries two days a week instead. There were 1,140 signatures against it. I read every one, because people had given reasons and I wanted to know what they were angry about.

Most of them were not angry about the offices. They were angry about having to talk to a machine. So we added three things to the plan:

- The phone is answered by a person within three minutes.
- Whoever answers may settle anything under 2,000 kroner.
- Nobody is put through more than once.

It cost two posts more than we had budgeted for. I would do it again, but I would read the signatures *before* the decision. There is nothing to stop you collecting them yourself.`,
      },
    },
    {
      question: 'politik',
      answer: {
        da: `Jeg siger det, mens døren er lukket, og kun dér. Det er ikke fejhed. De er valgt, det er jeg ikke. Men jeg siger det så tydeligt, at ingen bagefter kan være i tvivl om, hvad jeg mente.

En gang ville udvalget flytte en skole på ni måneder. Skolelederen sagde to år, ingeniøren sagde tre. Jeg gik ind til formanden med et ark papir. I venstre side stod, hvad vi kunne nå. I højre side stod, hvad vi måtte lade ligge imens, og hvem der ville ringe og klage over det. Han læste højre side to gange.

Skolen flyttede efter 22 måneder.`,
        en: `I say it while the door is closed, and only there. That is not cowardice. They were elected and I was not. But I say it so plainly that no one can be in doubt afterwards about what I thought.

Once the committee wanted to move a school in nine months. The head teacher said two years, the engineer said three. I went to see the chair with a sheet of paper. On the left it said what we could manage. On the right it said what would have to wait in the meantime, and who would ring to complain about it. He read the right-hand side twice.

The school moved after 22 months.`,
      },
    },
    {
      question: 'laere',
      answer: {
        da: `Af havnefogeden i Vestersund. Han leder ti mennesker, har aldrig været på lederkursus og har ikke haft en arbejdsulykke i fjorten år. Jeg spurgte ham, hvordan han gør. Han svarede, at han går en tur på kajen hver morgen og kigger på rebene. *»Er rebene rullet op, så har folk det, som de skal,«* sagde han.

Siden har jeg ledt efter rebene, hvor jeg end kommer. På et plejehjem er det blomsterne på spisebordet. På et sygehus er det, om nogen har skiftet pæren i medicinrummet. Man skal finde det, som ingen måler, og som kun bliver gjort, hvis folk har overskud.`,
        en: `From the harbour master in Vestersund. He leads ten people, has never been on a leadership course and has not had an accident at work in fourteen years. I asked him how he does it. He said that every morning he walks along the quay and looks at the ropes. *“If the ropes are coiled, my people are all right,”* he said.

Ever since, I have looked for the ropes wherever I go. In a care home it is the flowers on the dining table. In a hospital it is whether someone has changed the bulb in the medicine room. Look for the thing that nobody measures and that only gets done when people have something to spare.`,
      },
    },
    {
      question: 'holde-op',
      answer: {
        da: `At svare på spørgsmål, ingen har stillet. Hvert år sendte vi en beretning på 80 sider til byrådet. Et år satte jeg en sætning ind på side 43 om, at den, der læste den, kunne hente en æblekage på mit kontor. Jeg spiste den selv.

Nu sender vi fire sider. Der er stadig en æblekage på side tre, og den bliver hentet.`,
        en: `Answering questions that nobody has asked. Every year we sent the council an 80-page report. One year I put in a sentence on page 43 saying that whoever read it could collect an apple cake from my office. I ate it myself.

Now we send four pages. There is still an apple cake on page three, and it gets collected.`,
      },
    },
    {
      question: 'raad',
      answer: {
        da: `At de første tre måneder er stille. Man tror, at telefonen vil gløde, når man har fået sådan et hverv. Det gør den ikke. Folk vil se, om man er en, der holder taler, eller en, der kommer igen. Det skal man kunne tåle.

Og så skal man vide, at det sjældent er ens egne ord, der flytter noget. Det, der flytter noget, er at sige navnet på en afdelingssygeplejerske i Klitholm højt i et rum fuldt af direktører, fortælle præcis, hvad hun gjorde, og så holde mund.`,
        en: `That the first three months are quiet. You think the phone will be red-hot once you have been given an office like this. It is not. People want to see whether you are someone who gives speeches or someone who comes back. You have to be able to bear that.

And then you should know that it is seldom your own words that change anything. What does is saying the name of a ward sister from Klitholm out loud in a room full of directors, telling them exactly what she did, and then keeping quiet.`,
      },
    },
  ],
  pullQuote: {
    da: 'Er rebene rullet op, så har folk det, som de skal.',
    en: 'If the ropes are coiled, my people are all right.',
  },
  background: {
    da: `### Første ambassadør

Hvervet blev oprettet med én plads. Gudrun Hald Espelund blev udpeget blandt 37 indstillede og var ambassadør i to år, mens hun passede stillingen som kommunaldirektør i **Lyngsø Kommune** (28.400 indbyggere).`,
    en: `### The first ambassador

The office was created with a single seat. Gudrun Hald Espelund was chosen from 37 nominees and served for two years while she was chief executive of **Lyngsø Municipality** (population 28,400).`,
  },
})
