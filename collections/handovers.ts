import type { CollectionConfig } from 'payload'
import { handoversAccess } from '../src/access/handovers.ts'
import { handoverEndpoints } from '../src/cms/endpoints/handovers.ts'
import { handoverHooks } from '../src/cms/handover/hooks.ts'
import { withReasons } from '../src/cms/handover/validate.ts'
import { calendarDate } from '../src/fields/calendarDate.ts'
import { demoField } from '../src/fields/demo.ts'
import { groups } from '../src/fields/groups.ts'
import { handoverRecord } from '../src/fields/handoverRecord.ts'
import { incomingField } from '../src/fields/incoming.ts'

/** Closing the outgoing terms of a role and opening the incoming ones, as one transaction. */
export const handovers: CollectionConfig = {
  slug: 'handovers',
  labels: {
    singular: { da: 'Stafetskifte', en: 'Handover' },
    plural: { da: 'Stafetskifter', en: 'Handovers' },
  },
  access: handoversAccess,
  hooks: handoverHooks,
  endpoints: handoverEndpoints,
  defaultSort: '-effectiveOn',
  disableDuplicate: true,
  admin: {
    group: groups.programme,
    useAsTitle: 'title',
    defaultColumns: ['title', 'effectiveOn', 'state', 'updatedAt'],
    description: {
      da: 'Hvem der giver stafetten videre, til hvem og hvornår. Planlæg og gennemfør under Stafetten.',
      en: 'Who passes the baton on, to whom and when. Plan and carry out under The relay.',
    },
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: { da: 'Stafetskifte', en: 'Handover' },
      admin: { hidden: true },
    },
    withReasons({
      name: 'role',
      type: 'relationship',
      relationTo: 'roles',
      required: true,
      index: true,
      label: { da: 'Rolle', en: 'Role' },
    }),
    withReasons({
      name: 'outgoing',
      type: 'relationship',
      relationTo: 'terms',
      hasMany: true,
      label: { da: 'Hvem giver stafetten videre', en: 'Who passes the baton on' },
      admin: {
        description: {
          da: 'De perioder, der slutter. Ingen, når en ledig plads besættes.',
          en: 'The terms that end. None when a vacant seat is filled.',
        },
      },
    }),
    incomingField(withReasons),
    withReasons(
      calendarDate({
        name: 'effectiveOn',
        required: true,
        index: true,
        label: { da: 'Dato for skiftet', en: 'Effective on' },
        description: {
          da: 'De nyes første dag. De, der giver videre, har dagen før som deres sidste.',
          en: 'The first day of those who come. The day before is the last of those who leave.',
        },
      }),
    ),
    withReasons(
      calendarDate({
        name: 'announcedOn',
        label: { da: 'Meldes ud', en: 'Announced' },
        description: {
          da: 'Fra denne dag kan alle se, hvem der kommer. Står feltet tomt, er det fra første dag.',
          en: 'From this day everyone can see who comes. When empty, from their first day.',
        },
      }),
    ),
    {
      name: 'checklist',
      type: 'text',
      hasMany: true,
      maxRows: 500,
      label: { da: 'Afkrydset', en: 'Ticked off' },
      admin: { hidden: true },
    },
    { name: 'note', type: 'textarea', label: { da: 'Bemærkning', en: 'Note' } },
    ...handoverRecord,
    demoField,
  ],
}
