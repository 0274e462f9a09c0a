import type { DemoCalendar } from '../calendar.ts'
import type { DemoInterview } from '../types.ts'

/** Half done: three of six questions answered, the third not translated, no pull quote. */
export const yasminEllekaer = ({ day }: DemoCalendar): DemoInterview => ({
  slug: 'yasmin-ellekaer-og-den-tomme-stol',
  interviewees: ['yasmin-ellekaer'],
  interviewer: 'Maja Thorup',
  interviewedOn: day(-4),
  publishedOn: null,
  cover: null,
  relatedCases: [],
  title: {
    da: 'Yasmin Ellekær og den tomme stol',
    en: 'Yasmin Ellekær and the empty chair',
  },
  lead: {
    da: 'Statens plads har stået tom, siden Hanne Bjærgsø skiftede job. Nu er hendes afløser fundet, to etager længere nede i samme hus.',
    en: 'The state’s seat has been empty since Hanne Bjærgsø changed jobs. Now her successor has been found, two floors down in the same building.',
  },
  exchanges: [
    {
      question: 'to-aar',
      wording: {
        da: 'Hvad skal det år, der er tilbage af perioden, bruges til?',
        en: 'What is the year that remains of the term for?',
      },
      answer: {
        da: `Jeg vil tage blanketterne med ud til dem, der skal udfylde dem, inden de er færdige. På mit kontor har vi en regel: Den, der har skrevet en blanket, skal sidde ved siden af tre mennesker, der udfylder den. Man må ikke hjælpe. Det er pinligt hver gang, og jeg vil gerne udbrede pinligheden.

Mit første besøg er på et bibliotek i Lyngsø, hvor de hver onsdag hjælper folk med det, vi andre har lavet.`,
        en: `I want to take our forms to the people who have to fill them in before the forms are finished. My division has a rule: whoever has written a form must sit next to three people filling it in. You are not allowed to help. It is embarrassing every time, and I would like to spread the embarrassment.

My first visit is to a library in Lyngsø where every Wednesday they help people with the things the rest of us have made.`,
      },
    },
    {
      question: 'fejl',
      answer: {
        da: `I sidste uge. Jeg havde regnet ud, at vi kunne spare folk for fire klik i en ansøgning, og var ret stolt. Så sagde en af sagsbehandlerne, at de fire klik var det eneste sted, hvor ansøgerne opdagede, at de var ved at søge om det forkerte.

Nu er klikkene tilbage. De har fået en forklaring.`,
        en: `Last week. I had worked out that we could save people four clicks in an application and was rather proud of it. Then one of the caseworkers said that those four clicks were the only place where applicants noticed they were applying for the wrong thing.

The clicks are back. They now come with an explanation.`,
      },
    },
    { question: 'moede', answer: null },
    {
      question: 'borger',
      answer: {
        da: `Helst ved, at de ikke opdager os. Min mor fornyede sin tilladelse i sidste måned og ringede bagefter for at spørge, om den virkelig var færdig. Det var den. Det havde taget hende fire minutter, og hun havde sat en hel formiddag af.`,
        en: null,
      },
    },
    { question: 'blive', answer: null },
    { question: 'politik', answer: null },
  ],
  pullQuote: null,
  background: null,
})
