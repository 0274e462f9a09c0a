import type { DemoCalendar } from '../calendar.ts'
import type { DemoInterview, DemoInterviewText } from '../types.ts'

const exchanges: DemoInterviewText['exchanges'] = [
  {
    question: 'to-aar',
    answer: {
      da: `Natten. Vi har åbent hele døgnet, men vi leder fra otte til fire. Fire ud af ti af mine folk arbejder, når jeg sover. De ser aldrig en chef, medmindre noget er gået galt.

Jeg vil finde de ledere, der har gjort noget ved det. Ikke projekter. Vaner. I Vestersund har en plejehjemsleder flyttet sin ene kontordag til klokken 22. Hun går hjem klokken to. Hun siger, at hun har lært mere om sit eget hus på et halvt år end på de seks før.`,
      en: `The night. We are open around the clock, but we lead from eight to four. Four in ten of my people work while I am asleep. They never see a manager unless something has gone wrong.

I want to find the leaders who have done something about it. Not projects. Habits. In Vestersund the head of a care home has moved one of her office days to ten in the evening. She goes home at two. She says she has learned more about her own house in six months than in the six years before.`,
    },
  },
  {
    question: 'blive',
    answer: {
      da: `Tre ting, i den rækkefølge:

1. At vagtplanen holder. Ikke at den er god. At den *holder*.
2. At nogen siger tak for noget bestemt.
3. At man kan blive dygtigere uden at skulle blive chef.

Løn betyder noget, når man søger jobbet. Den betyder noget igen, når man er på vej ud ad døren. Ind imellem er det vagtplanen.`,
      en: `Three things, in this order:

1. That the rota holds. Not that it is good. That it *holds*.
2. That someone says thank you for something in particular.
3. That you can get better at the job without having to become a manager.

Pay matters when you apply. It matters again when you are on your way out of the door. In between, it is the rota.`,
    },
  },
  {
    question: 'moede',
    answer: {
      da: `Morgenkonferencen. Den tog 45 minutter og samlede nitten mennesker, og de tolv sad og ventede på deres punkt. Vi delte den i tre: en på syv minutter for alle, en for akutmodtagelsen og en for ambulancerne.

Efter en måned kom sekretæren og spurgte, om vi havde glemt noget, for der var kommet flere fejlmeldinger. Det var rigtigt. Før havde folk gemt dem til mødet og glemt dem på vejen. Nu skrev de dem ned med det samme.`,
      en: `The morning conference. It took 45 minutes and gathered nineteen people, twelve of whom sat waiting for their item. We split it into three: seven minutes for everyone, one for the emergency department and one for the ambulances.

After a month the secretary came and asked whether we had forgotten something, because there were more incident reports. There were. People used to save them for the meeting and forget them on the way. Now they wrote them down straight away.`,
    },
  },
  {
    question: 'fejl',
    answer: {
      da: `Sidste vinter. Jeg sendte en plan ud for isglat føre. Den var gennemarbejdet. Elleve sider. Klokken fire om morgenen ringede en redder fra en grøft ved Klitholm og spurgte, hvad der stod på side ni, for han havde kun telefonen og én fri hånd.

Nu er planen et kort i lommestørrelse. Bagsiden er tom, så man kan skrive på den.`,
      en: `Last winter. I sent out a plan for icy roads. It was thorough. Eleven pages. At four in the morning a paramedic rang from a ditch near Klitholm and asked what it said on page nine, because all he had was his phone and one free hand.

Now the plan is a card that fits in a pocket. The back is blank, so you can write on it.`,
    },
  },
  {
    question: 'politik',
    answer: {
      da: `Jeg tager dem med ud. Det er sværere at være uenige i en ambulance.

Vi havde en sag om at lukke et beredskab om natten. Tre fra regionsrådet kørte med en fredag. Fra halv tre til halv fem holdt vi stille, og den ene sagde, at så kunne man jo godt lukke. Så kom der to ture på tyve minutter.

De lukkede det ikke. De flyttede det elleve kilometer. Det var en bedre løsning end både deres og min.`,
      en: `I take them along. It is harder to disagree inside an ambulance.

We had a proposal to close a station at night. Three members of the regional council rode with us one Friday. From half past two to half past four we stood still, and one of them said that in that case it might as well be closed. Then there were two calls in twenty minutes.

They did not close it. They moved it eleven kilometres. It was a better answer than theirs or mine.`,
    },
  },
]

export const rasmusEngvang = ({ month }: DemoCalendar): DemoInterview => ({
  slug: 'om-natten-er-alle-kolleger',
  interviewees: ['rasmus-engvang'],
  interviewer: 'Maja Thorup',
  interviewedOn: month(-5, 3),
  publishedOn: month(-5, 14),
  cover: 'omslag-natten',
  relatedCases: ['chefen-paa-nattevagt'],
  title: {
    da: 'Om natten er alle kolleger',
    en: 'At night everyone is a colleague',
  },
  lead: {
    da: 'Rasmus Engvang kørte ambulance i elleve år, før han blev leder. Nu er han centerchef i Region Bælthav og har stadig en uniform hængende på kontoret. Fire nætter om året tager han den på.',
    en: 'Rasmus Engvang drove an ambulance for eleven years before he became a manager. He is now head of emergency services in the Bælthav Region and still keeps a uniform in his office. Four nights a year he puts it on.',
  },
  exchanges,
  pullQuote: {
    da: 'Løn betyder noget, når man søger jobbet. Ind imellem er det vagtplanen.',
    en: 'Pay matters when you apply. In between, it is the rota.',
  },
  background: null,
  // Rasmus has read it once more: a fifth night, and a thank-you he had left out.
  pending: {
    lead: {
      da: 'Rasmus Engvang kørte ambulance i elleve år, før han blev leder. Nu er han centerchef i Region Bælthav og har stadig en uniform hængende på kontoret. Fem nætter om året tager han den på.',
      en: 'Rasmus Engvang drove an ambulance for eleven years before he became a manager. He is now head of emergency services in the Bælthav Region and still keeps a uniform in his office. Five nights a year he puts it on.',
    },
    exchanges: exchanges.map((exchange) =>
      exchange.question === 'fejl' && exchange.answer
        ? {
            ...exchange,
            answer: {
              da: `${exchange.answer.da}

Redderen hedder Bo. Det er ham, der har skrevet kortet.`,
              en: `${exchange.answer.en}

The paramedic is called Bo. He wrote the card.`,
            },
          }
        : exchange,
    ),
  },
})
