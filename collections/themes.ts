import type { CollectionConfig } from 'payload'
import { referenceWithTrash } from '../src/access/rules.ts'
import { referenceHooks } from '../src/cms/hooks/index.ts'
import { demoField } from '../src/fields/demo.ts'
import { groups } from '../src/fields/groups.ts'
import { slugField } from '../src/fields/slug.ts'

/** What questions and cases are about. */
export const themes: CollectionConfig = {
  slug: 'themes',
  labels: { singular: { da: 'Tema', en: 'Theme' }, plural: { da: 'Temaer', en: 'Themes' } },
  access: referenceWithTrash,
  trash: true,
  hooks: referenceHooks,
  admin: {
    group: groups.content,
    useAsTitle: 'name',
    defaultColumns: ['name', 'description'],
    description: {
      da: 'Emner, som samler spørgsmål og cases.',
      en: 'Subjects that gather questions and cases.',
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
    },
    demoField,
  ],
}
