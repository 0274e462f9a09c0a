import type { DemoQuestion } from './types.ts'

export const questions: DemoQuestion[] = [
  {
    key: 'to-aar',
    wording: {
      da: 'Hvad skal de to år som ambassadør bruges til?',
      en: 'What are the two years as ambassador for?',
    },
    helpText: {
      da: 'Spørg efter det første besøg i kalenderen, hvis svaret bliver for luftigt.',
      en: 'Ask about the first visit in the diary if the answer stays up in the air.',
    },
    theme: 'paa-tvaers',
  },
  {
    key: 'fejl',
    wording: {
      da: 'Hvornår tog du sidst fejl, og hvordan opdagede du det?',
      en: 'When were you last wrong, and how did you find out?',
    },
    helpText: {
      da: 'Giv tid. Det andet svar er som regel det rigtige.',
      en: 'Give it time. The second answer is usually the true one.',
    },
    theme: 'tillid-og-fagligt-skoen',
  },
  {
    key: 'moede',
    wording: {
      da: 'Hvilket møde har du afskaffet, og hvad skete der så?',
      en: 'Which meeting have you abolished, and what happened then?',
    },
    helpText: {
      da: 'Hvor længe varede mødet, og hvor mange sad der?',
      en: 'How long was the meeting, and how many people sat in it?',
    },
    theme: 'faerre-moeder',
  },
  {
    key: 'borger',
    wording: {
      da: 'Hvordan kan borgeren mærke, hvordan I leder?',
      en: 'How can a citizen tell how you lead?',
    },
    helpText: {
      da: 'Bed om et bestemt menneske, ikke om en målgruppe.',
      en: 'Ask for one particular person, not for a target group.',
    },
    theme: 'borgerens-side-af-bordet',
  },
  {
    key: 'blive',
    wording: {
      da: 'Hvad får folk til at blive hos jer?',
      en: 'What makes people stay with you?',
    },
    helpText: {
      da: 'Spørg også, hvem der sidst sagde op, og hvorfor.',
      en: 'Ask, too, who resigned last, and why.',
    },
    theme: 'at-blive-i-jobbet',
  },
  {
    key: 'politik',
    wording: {
      da: 'Hvad gør du, når politikerne vil ét, og fagfolkene siger noget andet?',
      en: 'What do you do when the politicians want one thing and the professionals say another?',
    },
    helpText: {
      da: 'Et eksempel, der er afsluttet, er lettere at få lov til at trykke.',
      en: 'An example that is over and done with is easier to get cleared for print.',
    },
    theme: 'tillid-og-fagligt-skoen',
  },
  {
    key: 'laere',
    wording: {
      da: 'Hvem lærer du af uden for dit eget hus?',
      en: 'Who do you learn from outside your own building?',
    },
    helpText: {
      da: 'Helst en, læseren ikke har hørt om.',
      en: 'Preferably someone the reader has not heard of.',
    },
    theme: 'paa-tvaers',
  },
  {
    key: 'upopulaer',
    wording: {
      da: 'Fortæl om en upopulær beslutning, du ville træffe igen.',
      en: 'Tell us about an unpopular decision you would make again.',
    },
    helpText: {
      da: 'Hvad sagde modstanderne, og havde de ret i noget af det?',
      en: 'What did the opponents say, and were they right about any of it?',
    },
    theme: 'tillid-og-fagligt-skoen',
  },
  {
    key: 'holde-op',
    wording: {
      da: 'Hvilken opgave burde I holde op med at løse?',
      en: 'Which task should you stop doing?',
    },
    helpText: {
      da: 'Spørg, hvad der holder dem tilbage.',
      en: 'Ask what is stopping them.',
    },
    theme: 'faerre-moeder',
  },
  {
    key: 'tirsdag',
    wording: {
      da: 'Hvordan ser en almindelig tirsdag ud?',
      en: 'What does an ordinary Tuesday look like?',
    },
    helpText: {
      da: 'God at begynde med. Bed om klokkeslæt.',
      en: 'A good opener. Ask for times of day.',
    },
    theme: 'at-blive-i-jobbet',
  },
  {
    key: 'raad',
    wording: {
      da: 'Hvad skal din efterfølger vide, som ikke står i papirerne?',
      en: 'What should your successor know that is not in the papers?',
    },
    helpText: {
      da: 'Stilles til sidst og kun til dem, der er ved at give hvervet fra sig.',
      en: 'Asked last, and only of those who are about to leave the office.',
    },
    theme: 'paa-tvaers',
  },
  {
    key: 'tre-ord',
    wording: {
      da: 'Beskriv din ledelse med tre ord.',
      en: 'Describe your leadership in three words.',
    },
    helpText: {
      da: 'Taget ud af brug: Fem ud af seks svarede tillid, retning og nærvær.',
      en: 'Retired: five out of six answered trust, direction and presence.',
    },
    theme: 'tillid-og-fagligt-skoen',
    retired: true,
  },
]
