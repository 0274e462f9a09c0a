import type { ArrayField } from 'payload'
import { momentLook } from '../dateLook.ts'
import { webAddressField } from '../webAddress.ts'

/** What happens in the programme. The front page shows the next one, until it is over. */
export const eventsField: ArrayField = {
  name: 'events',
  type: 'array',
  maxRows: 50,
  label: { da: 'Arrangementer', en: 'Events' },
  labels: {
    singular: { da: 'arrangement', en: 'event' },
    plural: { da: 'arrangementer', en: 'events' },
  },
  admin: {
    description: {
      da: 'Forsiden viser det næste. Når det er slut, forsvinder det af sig selv, og det følgende kommer frem.',
      en: 'The front page shows the next one. When it is over it disappears by itself and the following one appears.',
    },
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 160,
      label: { da: 'Titel', en: 'Title' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'startsAt',
          type: 'date',
          required: true,
          label: { da: 'Begynder', en: 'Begins' },
          admin: momentLook,
        },
        {
          name: 'endsAt',
          type: 'date',
          label: { da: 'Slutter', en: 'Ends' },
          admin: {
            ...momentLook,
            description: {
              da: 'Kan stå tomt; så vises det dagen ud.',
              en: 'May stay empty; then it is shown until the end of the day.',
            },
          },
        },
      ],
    },
    {
      name: 'place',
      type: 'text',
      localized: true,
      maxLength: 200,
      label: { da: 'Sted', en: 'Place' },
    },
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      maxLength: 1000,
      label: { da: 'Tekst', en: 'Text' },
    },
    webAddressField('link', { da: 'Link til mere', en: 'Link to more' }),
  ],
}
