import type { CollectionConfig } from 'payload'
import { referenceWithTrash } from '../src/access/rules.ts'
import { noteOrganisation } from '../src/cms/approval/bylines.ts'
import { referenceHooks, together } from '../src/cms/hooks/index.ts'
import { demoField } from '../src/fields/demo.ts'
import { groups } from '../src/fields/groups.ts'
import { sectorField } from '../src/fields/sector.ts'
import { slugField } from '../src/fields/slug.ts'
import { webAddressField } from '../src/fields/webAddress.ts'

/** Workplaces, and the bodies that appoint ambassadors. */
export const organisations: CollectionConfig = {
  slug: 'organisations',
  labels: {
    singular: { da: 'Organisation', en: 'Organisation' },
    plural: { da: 'Organisationer', en: 'Organisations' },
  },
  access: referenceWithTrash,
  trash: true,
  hooks: together(referenceHooks, noteOrganisation),
  admin: {
    group: groups.programme,
    useAsTitle: 'name',
    defaultColumns: ['name', 'sector', 'website'],
    description: {
      da: 'Arbejdspladser og dem, der udpeger ambassadører.',
      en: 'Workplaces, and the bodies that appoint ambassadors.',
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
    sectorField,
    webAddressField('website', { da: 'Hjemmeside', en: 'Website' }),
    demoField,
  ],
}
