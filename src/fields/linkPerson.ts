import type { GroupField, SelectField } from 'payload'

/** Whoever a private link is for. They need no account. */
export const linkPersonField: GroupField = {
  name: 'person',
  type: 'group',
  label: { da: 'Person', en: 'Person' },
  fields: [
    { name: 'name', type: 'text', required: true, label: { da: 'Navn', en: 'Name' } },
    { name: 'email', type: 'text', label: { da: 'E-mail', en: 'Email' } },
    {
      name: 'ambassador',
      type: 'relationship',
      relationTo: 'ambassadors',
      label: { da: 'Ambassadør', en: 'Ambassador' },
    },
  ],
}

/** The language in which they are written to and asked. */
export const linkLanguageField: SelectField = {
  name: 'language',
  type: 'select',
  required: true,
  defaultValue: 'da',
  options: [
    { value: 'da', label: { da: 'Dansk', en: 'Danish' } },
    { value: 'en', label: { da: 'Engelsk', en: 'English' } },
  ],
  label: { da: 'Sprog', en: 'Language' },
}
