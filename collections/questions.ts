import type { CollectionConfig } from 'payload'
import { referenceWithTrash } from '../src/access/rules.ts'
import { referenceHooks } from '../src/cms/hooks/index.ts'
import { demoField } from '../src/fields/demo.ts'
import { groups } from '../src/fields/groups.ts'
import { slugField } from '../src/fields/slug.ts'

/** The question bank. */
export const questions: CollectionConfig = {
  slug: 'questions',
  labels: {
    singular: { da: 'Spørgsmål', en: 'Question' },
    plural: { da: 'Spørgsmålsbank', en: 'Question bank' },
  },
  access: referenceWithTrash,
  trash: true,
  hooks: referenceHooks,
  admin: {
    group: groups.content,
    useAsTitle: 'wording',
    defaultColumns: ['wording', 'theme', 'retired', 'updatedAt'],
    description: {
      da: 'Spørgsmål, der kan bruges igen. Retter du et spørgsmål her, ændrer det ikke de interviews, hvor det allerede er stillet.',
      en: 'Questions to use again. Changing one here leaves the interviews in which it was already asked as they are.',
    },
  },
  fields: [
    {
      name: 'wording',
      type: 'text',
      required: true,
      localized: true,
      label: { da: 'Spørgsmål', en: 'Question' },
    },
    slugField('wording'),
    {
      name: 'helpText',
      type: 'textarea',
      localized: true,
      label: { da: 'Hjælp til den, der svarer', en: 'Help for whoever answers' },
    },
    {
      name: 'theme',
      type: 'relationship',
      relationTo: 'themes',
      label: { da: 'Tema', en: 'Theme' },
    },
    {
      name: 'retired',
      type: 'checkbox',
      defaultValue: false,
      label: { da: 'Stilles ikke længere', en: 'No longer asked' },
      admin: { position: 'sidebar' },
    },
    demoField,
  ],
}
