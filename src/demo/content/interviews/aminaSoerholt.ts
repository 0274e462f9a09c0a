import type { DemoCalendar } from '../calendar.ts'
import type { DemoInterview } from '../types.ts'

export const aminaSoerholt = ({ month }: DemoCalendar): DemoInterview => ({
  slug: 'tre-hurtige-til-amina-soerholt',
  interviewees: ['amina-soerholt'],
  interviewer: 'Maja Thorup',
  interviewedOn: month(-8, 11),
  publishedOn: month(-8, 20),
  cover: null,
  relatedCases: ['sytten-skemaer-blev-til-to'],
  title: {
    da: 'Tre hurtige til Amina Sørholt',
    en: 'Three quick ones for Amina Sørholt',
  },
  lead: {
    da: `Hun begyndte som pædagogmedhjælper i Havnsted for 22 år siden. I dag er hun direktør for børn og unge samme sted og en af landets tre ambassadører.

Vi fangede hende mellem to møder, hvoraf det ene blev aflyst.`,
    en: `She started as a nursery assistant in Havnsted 22 years ago. Today she is the town’s director of children and young people, and one of the country’s three ambassadors.

We caught her between two meetings, one of which was cancelled.`,
  },
  exchanges: [
    {
      question: 'to-aar',
      answer: {
        da: `Jeg vil besøge hundrede arbejdspladser og ikke holde oplæg på en eneste af dem. Jeg kommer med madpakke og ét spørgsmål: Hvad gør I her, som andre burde se? Så skriver jeg det ned, ringer til nogen, der har det modsatte problem, og får de to til at mødes.

Indtil nu er jeg nået til nummer 14. Det bedste var en materielgård i Vestersund, hvor de havde flyttet kaffemaskinen hen til vagttavlen. Det var hele reformen. Den virkede.`,
        en: `I am going to visit a hundred workplaces and not give a talk at any of them. I bring a packed lunch and one question: what do you do here that others ought to see? Then I write it down, ring someone who has the opposite problem and get the two of them to meet.

So far I have reached number 14. The best was a road depot in Vestersund where they had moved the coffee machine next to the duty board. That was the entire reform. It worked.`,
      },
    },
    {
      question: 'moede',
      answer: {
        da: `Direktionens mandagsmøde. Det varede to timer og handlede mest om ugen før. Nu mødes vi i 20 minutter, stående, og den, der ikke har noget at sige, går først.

Et par af mine kolleger savnede det i begyndelsen. Ikke punkterne, men kaffen. Så nu drikker vi kaffe om torsdagen uden dagsorden, og det er faktisk dér, vi bliver enige om tingene.`,
        en: `The executive team’s Monday meeting. It lasted two hours and was mostly about the week before. Now we meet for 20 minutes, standing, and whoever has nothing to say leaves first.

A couple of my colleagues missed it to begin with. Not the agenda, the coffee. So now we have coffee on Thursdays without an agenda, and as it turns out that is where we agree on things.`,
      },
    },
    {
      question: 'fejl',
      answer: {
        da: `For et par år siden. Jeg troede, at vores vuggestuer manglede vikarer, og satte penge af til flere. Så stod jeg en morgen i garderoben i Søstjernen og kunne tælle, at der var folk nok. De var bare alle sammen ved at skrive noget ned.

Det blev til færre skemaer. Vikarpengene fik de lov at beholde.`,
        en: `A couple of years ago. I thought our nurseries were short of relief staff and set money aside for more. Then one morning I stood in the cloakroom at Søstjernen and could count for myself that there were enough people. They were just all busy writing something down.

It ended in fewer forms. They got to keep the money.`,
      },
    },
  ],
  pullQuote: {
    da: 'De havde flyttet kaffemaskinen hen til vagttavlen. Det var hele reformen. Den virkede.',
    en: 'They had moved the coffee machine next to the duty board. That was the entire reform. It worked.',
  },
  background: null,
})
