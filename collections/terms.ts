import type { CollectionConfig } from 'payload'
import { byHooksOnly, readByEditors } from '../src/access/rules.ts'
import { termsAccess } from '../src/access/terms.ts'
import { noteTerm } from '../src/cms/approval/bylines.ts'
import { together } from '../src/cms/hooks/index.ts'
import { keepTermInUse } from '../src/cms/hooks/inTheWay.ts'
import {
  checkTerm,
  settleAfterChange,
  settleBeforeDelete,
  titleOfTerm,
} from '../src/cms/hooks/terms.ts'
import { calendarDate } from '../src/fields/calendarDate.ts'
import { demoField } from '../src/fields/demo.ts'
import { groups } from '../src/fields/groups.ts'
import { relayColumn } from '../src/fields/relayColumn.ts'
import { termKindField } from '../src/fields/termKind.ts'
import { termYield } from '../src/fields/termYield.ts'

/** One ambassador holding one seat of one role over `[startsOn, endsOn)`. */
export const terms: CollectionConfig = {
  slug: 'terms',
  labels: { singular: { da: 'Periode', en: 'Term' }, plural: { da: 'Perioder', en: 'Terms' } },
  access: termsAccess,
  hooks: together(
    {
      beforeChange: [checkTerm, titleOfTerm],
      afterChange: [settleAfterChange],
      beforeDelete: [keepTermInUse, settleBeforeDelete],
    },
    noteTerm,
  ),
  admin: {
    group: groups.programme,
    useAsTitle: 'title',
    defaultColumns: ['title', 'inTheRelay', 'role', 'startsOn', 'endsOn', 'kind'],
    components: { beforeListTable: ['/src/admin/relay/lists/TermFilters.tsx#TermFilters'] },
    description: {
      da: 'Hvem der har en plads i rollen, fra og med den første dag til (men ikke med) slutdagen. Slutdagen er efterfølgerens første dag.',
      en: 'Who holds a seat of the role, from the first day up to (but not including) the end day. The end day is the successor’s first day.',
    },
  },
  fields: [
    { name: 'title', type: 'text', label: { da: 'Periode', en: 'Term' }, admin: { hidden: true } },
    {
      name: 'role',
      type: 'relationship',
      relationTo: 'roles',
      required: true,
      index: true,
      label: { da: 'Rolle', en: 'Role' },
    },
    {
      name: 'ambassador',
      type: 'relationship',
      relationTo: 'ambassadors',
      required: true,
      index: true,
      label: { da: 'Ambassadør', en: 'Ambassador' },
    },
    {
      type: 'row',
      fields: [
        calendarDate({
          name: 'startsOn',
          label: { da: 'Første dag', en: 'First day' },
          required: true,
          index: true,
        }),
        calendarDate({
          name: 'endsOn',
          label: { da: 'Slutdag', en: 'End day' },
          index: true,
          description: {
            da: 'Den dag, stafetten gives videre. Kan stå åben.',
            en: 'The day the baton is passed on. May stay open.',
          },
        }),
      ],
    },
    calendarDate({
      name: 'announcedOn',
      label: { da: 'Meldes ud', en: 'Announced' },
      index: true,
      description: {
        da: 'Fra denne dag kan alle se perioden. Står feltet tomt, er det fra første dag.',
        en: 'From this day everyone can see the term. When empty, from its first day.',
      },
    }),
    termKindField,
    {
      name: 'appointedBy',
      type: 'relationship',
      relationTo: 'organisations',
      hasMany: true,
      label: { da: 'Udpeget af', en: 'Appointed by' },
    },
    {
      name: 'handover',
      type: 'relationship',
      relationTo: 'handovers',
      index: true,
      access: { ...byHooksOnly, read: readByEditors },
      label: { da: 'Begyndte med stafetskiftet', en: 'Began with the handover' },
      admin: { readOnly: true, condition: (data) => Boolean(data?.handover) },
    },
    ...termYield,
    relayColumn('/src/admin/relay/lists/TermCell.tsx#TermCell'),
    demoField,
  ],
}
