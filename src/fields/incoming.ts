import type { ArrayField, Field } from 'payload'
import { calendarDate } from './calendarDate.ts'
import { checkIncomingPerson } from './hooks/incomingPerson.ts'
import { sectorField } from './sector.ts'
import { termKindField } from './termKind.ts'

/** Adds to a field's validation what the rules of the handover have to say. */
type WithReasons = <F extends Field>(field: F) => F

/**
 * Those who are to take over: known ambassadors or somebody new, each on their own terms.
 */
export const incomingField = (withReasons: WithReasons): ArrayField =>
  withReasons({
    name: 'incoming',
    type: 'array',
    maxRows: 50,
    label: { da: 'Hvem får stafetten', en: 'Who receives the baton' },
    labels: {
      singular: { da: 'efterfølger', en: 'successor' },
      plural: { da: 'efterfølgere', en: 'successors' },
    },
    fields: [
      withReasons({
        name: 'ambassador',
        type: 'relationship',
        relationTo: 'ambassadors',
        label: { da: 'Ambassadør', en: 'Ambassador' },
        validate: checkIncomingPerson,
        admin: {
          description: {
            da: 'Lad feltet stå tomt, hvis det er en ny, og skriv navnet.',
            en: 'Leave empty for somebody new, and write the name.',
          },
        },
      }),
      {
        name: 'name',
        type: 'text',
        maxLength: 200,
        label: { da: 'Navn på en ny ambassadør', en: 'Name of a new ambassador' },
      },
      {
        name: 'email',
        type: 'email',
        label: { da: 'E-mail', en: 'Email' },
        admin: {
          description: {
            da: 'Får en konto at skrive med, eller får sin konto knyttet til ambassadøren.',
            en: 'Gets an account to write with, or has their account linked to the ambassador.',
          },
        },
      },
      {
        name: 'title',
        type: 'text',
        localized: true,
        maxLength: 200,
        label: { da: 'Titel', en: 'Title' },
      },
      {
        name: 'organisation',
        type: 'relationship',
        relationTo: 'organisations',
        label: { da: 'Organisation', en: 'Organisation' },
      },
      { ...sectorField, index: false },
      termKindField,
      withReasons(calendarDate({ name: 'endsOn', label: { da: 'Slutdag', en: 'End day' } })),
      {
        name: 'appointedBy',
        type: 'relationship',
        relationTo: 'organisations',
        hasMany: true,
        label: { da: 'Udpeget af', en: 'Appointed by' },
      },
    ],
  })
