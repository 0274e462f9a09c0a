import type { CollectionConfig } from 'payload'
import { reference } from '../src/access/rules.ts'
import { noteRole } from '../src/cms/approval/bylines.ts'
import { roleEndpoints } from '../src/cms/endpoints/roles.ts'
import { together } from '../src/cms/hooks/index.ts'
import { keepRoleInUse } from '../src/cms/hooks/inTheWay.ts'
import { checkSeats, readDaysAnew, settleAfterSeats } from '../src/cms/hooks/roles.ts'
import { roleApprovalField } from '../src/fields/approval.ts'
import { calendarDate } from '../src/fields/calendarDate.ts'
import { demoField } from '../src/fields/demo.ts'
import { groups } from '../src/fields/groups.ts'
import { slugField } from '../src/fields/slug.ts'
import { timeZoneField } from '../src/fields/timeZone.ts'
import { wikidataField } from '../src/fields/wikidata.ts'

/** The office itself, with seats that can change over time. */
export const roles: CollectionConfig = {
  slug: 'roles',
  labels: { singular: { da: 'Rolle', en: 'Role' }, plural: { da: 'Roller', en: 'Roles' } },
  access: reference,
  endpoints: roleEndpoints,
  hooks: together(
    {
      beforeChange: [checkSeats],
      afterChange: [readDaysAnew, settleAfterSeats],
      beforeDelete: [keepRoleInUse],
    },
    noteRole,
  ),
  admin: {
    group: groups.programme,
    useAsTitle: 'name',
    defaultColumns: ['name', 'termMonths', 'updatedAt'],
    description: {
      da: 'Det hverv, som ambassadørerne har efter hinanden: hvor mange pladser der er, hvor længe en periode varer, og hvilke spørgsmål en ny ambassadør får.',
      en: 'The office that the ambassadors hold in turn: how many seats it has, how long a term lasts, and which questions a new ambassador is asked.',
    },
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      label: { da: 'Navn', en: 'Name' },
    },
    slugField('name'),
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: { da: 'Beskrivelse', en: 'Description' },
      admin: {
        description: {
          da: 'Hvad hvervet går ud på. Vises på forsiden.',
          en: 'What the office is about. Shown on the front page.',
        },
      },
    },
    {
      name: 'seatHistory',
      type: 'array',
      required: true,
      minRows: 1,
      label: { da: 'Pladser over tid', en: 'Seats over time' },
      labels: {
        singular: { da: 'ændring', en: 'change' },
        plural: { da: 'ændringer', en: 'changes' },
      },
      admin: {
        description: {
          da: 'Antallet af pladser fra en bestemt dato. Tilføj en linje, når antallet ændrer sig; de gamle linjer bliver stående.',
          en: 'The number of seats from a date on. Add a line when the number changes; the old lines stay.',
        },
      },
      fields: [
        calendarDate({ name: 'from', label: { da: 'Fra og med', en: 'From' }, required: true }),
        {
          name: 'seats',
          type: 'number',
          required: true,
          min: 0,
          max: 50,
          label: { da: 'Pladser', en: 'Seats' },
        },
      ],
    },
    {
      name: 'termMonths',
      type: 'number',
      min: 1,
      max: 240,
      label: { da: 'Periodens længde i måneder', en: 'Length of a term in months' },
    },
    {
      name: 'questionSet',
      type: 'relationship',
      relationTo: 'questions',
      hasMany: true,
      label: { da: 'Faste spørgsmål', en: 'Question set' },
      admin: {
        isSortable: true,
        description: {
          da: 'De spørgsmål, som hver ny ambassadør får, i rækkefølge.',
          en: 'The questions that every new ambassador is asked, in order.',
        },
      },
    },
    roleApprovalField,
    timeZoneField,
    wikidataField,
    demoField,
  ],
}
