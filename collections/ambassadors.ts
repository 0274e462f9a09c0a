import type { CollectionConfig } from 'payload'
import { ambassadorsAccess } from '../src/access/ambassadors.ts'
import { noteAmbassador } from '../src/cms/approval/bylines.ts'
import { checks, scheduleEndpoints } from '../src/cms/endpoints/index.ts'
import { ambassadorHooks, together } from '../src/cms/hooks/index.ts'
import { publishedAtField } from '../src/fields/attribution.ts'
import { calendarDate } from '../src/fields/calendarDate.ts'
import { demoField } from '../src/fields/demo.ts'
import { draftComponents, drafts } from '../src/fields/drafts.ts'
import { groups } from '../src/fields/groups.ts'
import { plannedField } from '../src/fields/planned.ts'
import { previewOf } from '../src/fields/preview.ts'
import { relayColumn } from '../src/fields/relayColumn.ts'
import { richText } from '../src/fields/richText.ts'
import { sectorField } from '../src/fields/sector.ts'
import { slugField } from '../src/fields/slug.ts'
import { webAddressField } from '../src/fields/webAddress.ts'
import { wikidataField } from '../src/fields/wikidata.ts'

/** A person who holds, has held or will hold a role. */
export const ambassadors: CollectionConfig = {
  slug: 'ambassadors',
  labels: {
    singular: { da: 'Ambassadør', en: 'Ambassador' },
    plural: { da: 'Ambassadører', en: 'Ambassadors' },
  },
  access: ambassadorsAccess,
  trash: true,
  versions: drafts,
  hooks: together(ambassadorHooks, noteAmbassador),
  endpoints: [checks, ...scheduleEndpoints],
  admin: {
    ...previewOf('ambassadors'),
    group: groups.programme,
    useAsTitle: 'name',
    components: {
      ...draftComponents,
      beforeListTable: ['/src/admin/relay/lists/AmbassadorFilters.tsx#AmbassadorFilters'],
    },
    defaultColumns: ['name', 'inTheRelay', 'sector', '_status', 'planned', 'updatedAt'],
    description: {
      da: 'Personerne i stafetten. Hvem der har rollen hvornår, står under Perioder.',
      en: 'The people of the relay. Who holds the role when is found under Terms.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { da: 'Person', en: 'Person' },
          fields: [
            {
              name: 'name',
              type: 'text',
              required: true,
              index: true,
              label: { da: 'Navn', en: 'Name' },
            },
            {
              name: 'portrait',
              type: 'upload',
              relationTo: 'media',
              label: { da: 'Portræt', en: 'Portrait' },
            },
            {
              name: 'quote',
              type: 'textarea',
              localized: true,
              label: { da: 'Citat', en: 'Quote' },
              admin: {
                description: {
                  da: 'En sætning eller to, som personen selv har sagt. Uden citationstegn.',
                  en: 'A sentence or two in the person’s own words. Without quotation marks.',
                },
              },
            },
            richText('biography', { da: 'Biografi', en: 'Biography' }),
            {
              name: 'links',
              type: 'array',
              label: { da: 'Links', en: 'Links' },
              labels: {
                singular: { da: 'link', en: 'link' },
                plural: { da: 'links', en: 'links' },
              },
              fields: [
                {
                  name: 'label',
                  type: 'text',
                  required: true,
                  localized: true,
                  label: { da: 'Tekst', en: 'Text' },
                },
                webAddressField('url', { da: 'Webadresse', en: 'Web address' }, true),
              ],
            },
          ],
        },
        {
          label: { da: 'Stillinger', en: 'Positions' },
          fields: [
            sectorField,
            {
              name: 'positions',
              type: 'array',
              label: { da: 'Stillinger over tid', en: 'Positions over time' },
              labels: {
                singular: { da: 'stilling', en: 'position' },
                plural: { da: 'stillinger', en: 'positions' },
              },
              admin: {
                description: {
                  da: 'Titel og arbejdsplads med datoer. Bylinen på et interview bruger den stilling, personen havde dengang.',
                  en: 'Title and workplace with dates. The byline of an interview uses the position the person had then.',
                },
              },
              fields: [
                {
                  name: 'title',
                  type: 'text',
                  required: true,
                  localized: true,
                  label: { da: 'Titel', en: 'Title' },
                },
                {
                  name: 'organisation',
                  type: 'relationship',
                  relationTo: 'organisations',
                  label: { da: 'Organisation', en: 'Organisation' },
                },
                {
                  type: 'row',
                  fields: [
                    calendarDate({ name: 'from', label: { da: 'Fra', en: 'From' } }),
                    calendarDate({ name: 'to', label: { da: 'Til', en: 'To' } }),
                  ],
                },
              ],
            },
          ],
        },
        {
          label: { da: 'I stafetten', en: 'In the relay' },
          fields: [
            {
              name: 'terms',
              type: 'join',
              collection: 'terms',
              on: 'ambassador',
              defaultSort: '-startsOn',
              label: { da: 'Perioder', en: 'Terms' },
            },
            {
              name: 'interviews',
              type: 'join',
              collection: 'interviews',
              on: 'interviewees',
              defaultSort: '-interviewedOn',
              label: { da: 'Interviews', en: 'Interviews' },
            },
            {
              name: 'cases',
              type: 'join',
              collection: 'cases',
              on: 'putForwardBy',
              defaultSort: '-putForwardOn',
              label: { da: 'Ledelsescases', en: 'Leadership cases' },
            },
          ],
        },
      ],
    },
    plannedField,
    slugField('name'),
    publishedAtField,
    wikidataField,
    relayColumn('/src/admin/relay/lists/AmbassadorCell.tsx#AmbassadorCell'),
    demoField,
  ],
}
