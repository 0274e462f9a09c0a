import type { DemoCalendar } from './calendar.ts'
import type { DemoEvent } from './types.ts'

/** Two to come: when the first is over the front page shows the second. */
export const events = ({ day }: DemoCalendar): DemoEvent[] => [
  {
    title: { da: 'Åbent hus om natten', en: 'Open house at night' },
    day: day(16),
    // In the evening in Denmark, summer and winter.
    from: '19:00',
    to: '21:00',
    place: { da: 'Klitholm Sygehus, hovedindgangen', en: 'Klitholm Hospital, main entrance' },
    text: {
      da: 'Rasmus Engvang viser rundt på de afdelinger, der aldrig lukker, og svarer på spørgsmål om vagtplaner, tillid og kaffe. Det koster ikke noget, men der er kun plads til tredive.',
      en: 'Rasmus Engvang shows us round the wards that never close and answers questions about rotas, trust and coffee. It is free, but there is only room for thirty.',
    },
    link: 'https://baelthav.example/natten',
  },
  {
    title: { da: 'Stafetten skifter hænder', en: 'The baton changes hands' },
    day: day(72),
    from: '12:00',
    to: '14:00',
    place: { da: 'Vestersund Rådhus', en: 'Vestersund Town Hall' },
    text: {
      da: 'Den nye ambassadør får stafetten af dem, der har den. Bagefter er der suppe.',
      en: 'The new ambassador receives the baton from those who hold it. There is soup afterwards.',
    },
    link: null,
  },
]
