import type { DemoCalendar } from '../calendar.ts'
import type { DemoInterview } from '../types.ts'

/**
 * Finished, waiting for an editor to publish it. She was interviewed while she still held the office and her old job,
 * so publishing it today shows an attribution as of then.
 */
export const hanneBjaergsoe = ({ month }: DemoCalendar): DemoInterview => ({
  slug: 'maa-jeg-eller-maa-jeg-ikke',
  interviewees: ['hanne-bjaergsoe'],
  interviewer: 'Maja Thorup',
  interviewedOn: month(-3, 24),
  publishedOn: null,
  cover: null,
  relatedCases: ['brevet-som-fire-ud-af-ti-ringede-om'],
  title: {
    da: '»Må jeg, eller må jeg ikke?«',
    en: '“Am I allowed to or not?”',
  },
  lead: {
    da: 'Hanne Bjærgsø nåede otte måneder som ambassadør, før hun skiftede job. Den sidste uge i Tilladelsesstyrelsen brugte hun blandt andet på at svare på fem spørgsmål og på at slette sit eget navn i 212 skabeloner.',
    en: 'Hanne Bjærgsø had been ambassador for eight months when she changed jobs. She spent part of her last week at the Permits Agency answering five questions, and part of it deleting her own name from 212 templates.',
  },
  exchanges: [
    {
      question: 'borger',
      answer: {
        da: `Borgeren mærker os gennem breve. Vi sender 310.000 om året. For de fleste er brevet hele styrelsen.

Derfor er et brev en ledelsesopgave. Hver fredag får jeg ti breve, trukket tilfældigt, og dem læser jeg højt. Kan jeg ikke komme igennem en sætning på én vejrtrækning, går brevet tilbage med min undskyldning, for så er det skabelonen, der er noget i vejen med, og skabelonerne er mine.`,
        en: `Citizens meet us through letters. We send 310,000 a year. To most people, the letter is the agency.

That makes a letter a matter for management. Every Friday I am given ten, drawn at random, and I read them aloud. If I cannot get through a sentence in one breath, the letter goes back with my apologies, because then something is wrong with the template, and the templates are mine.`,
      },
    },
    {
      question: 'fejl',
      answer: {
        da: `Da jeg godkendte det brev, som fire ud af ti ringede om. Det var juridisk korrekt i hvert eneste led. Det besvarede alle spørgsmål undtagen det ene, folk havde: *Må jeg, eller må jeg ikke?*

Jeg opdagede det ved at sidde ved telefonerne i to dage. Efter den femte opringning holdt jeg op med at forsvare teksten. Efter den tolvte begyndte jeg at skrive den om i margenen.`,
        en: `When I approved the letter that four in ten people rang us about. It was legally correct in every clause. It answered all questions except the one people had: *am I allowed to or not?*

I found out by sitting at the phones for two days. After the fifth call I stopped defending the text. After the twelfth I began rewriting it in the margin.`,
      },
    },
    {
      question: 'moede',
      answer: {
        da: `Kvalitetsudvalget. Det mødtes hver måned, godkendte referatet fra sidst og konstaterede, at kvaliteten var uændret. Det var den nok også, men ingen af os havde set en sag.

Nu bruger vi den samme time på tre afgjorte sager, som medarbejderne har valgt ud. Reglerne er:

1. Den, der har afgjort sagen, taler først.
2. Chefer stiller kun spørgsmål, de ikke kender svaret på.
3. Vi slutter med at aftale højst én ændring.`,
        en: `The quality committee. It met every month, approved the last minutes and noted that quality was unchanged. It probably was, but none of us had seen a case.

Now we spend the same hour on three decided cases that staff have picked. The rules are:

1. Whoever decided the case speaks first.
2. Managers only ask questions they do not know the answer to.
3. We end by agreeing on one change at most.`,
      },
    },
    {
      question: 'holde-op',
      answer: {
        da: `At bede om oplysninger, vi har i forvejen. Vi gennemgik 46 ansøgningsskemaer. I 31 af dem bad vi om noget, som staten allerede vidste. Vi har rettet de 24. De sidste syv kræver en lovændring, og det har jeg skrevet til ministeriet om to gange.

Det tredje brev ligger klar til min efterfølger. Det er kort.`,
        en: `Asking for information we already have. We went through 46 application forms. In 31 of them we asked for something the state already knew. We have corrected 24. The last seven take a change in the law, and I have written to the ministry about that twice.

The third letter is ready for my successor. It is short.`,
      },
    },
    {
      question: 'raad',
      answer: {
        da: `Tre ting.

- **Kalenderen.** Den bliver fyldt af dem, der spørger først, og det er ikke dem, der har mest brug for et besøg. Hold hver anden fredag fri til de andre.
- **Toget.** Tag det altid. Der kan man skrive ned, hvad man lige har hørt, mens man stadig kan huske, hvem der sagde det.
- **Spørgsmålet.** Når nogen viser dig noget, de er stolte af, så spørg, hvad det afløste. Det er dér, historien ligger.`,
        en: `Three things.

- **The diary.** It gets filled by those who ask first, and they are not the ones who most need a visit. Keep every other Friday free for the rest.
- **The train.** Always take it. You can write down what you have just heard while you still remember who said it.
- **The question.** When someone shows you something they are proud of, ask what it replaced. That is where the story is.`,
      },
    },
  ],
  pullQuote: {
    da: 'Når nogen viser dig noget, de er stolte af, så spørg, hvad det afløste.',
    en: 'When someone shows you something they are proud of, ask what it replaced.',
  },
  background: null,
})
