import type { CollectionConfig } from 'payload'
import { behindLinksAccess } from '../src/access/links.ts'
import { behindTheScenes } from '../src/cms/behindTheScenes.ts'
import { linkLanguageField, linkPersonField } from '../src/fields/linkPerson.ts'
import { moment } from '../src/fields/moment.ts'

/**
 * A private link: one person, one document, one purpose. Its address is told once; what is kept is a hash of it, which no
 * API gives away. `src/cms/links` alone writes here.
 */
export const links: CollectionConfig = {
  slug: 'links',
  labels: {
    singular: { da: 'Privat link', en: 'Private link' },
    plural: { da: 'Private links', en: 'Private links' },
  },
  access: behindLinksAccess,
  ...behindTheScenes,
  fields: [
    {
      name: 'hash',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      hidden: true,
      label: { da: 'Hash', en: 'Hash' },
      access: { create: () => false, read: () => false, update: () => false },
    },
    {
      name: 'purpose',
      type: 'select',
      required: true,
      options: [
        { value: 'answer', label: { da: 'Svare', en: 'Answer' } },
        { value: 'approve', label: { da: 'Godkende', en: 'Approve' } },
      ],
      label: { da: 'Formål', en: 'Purpose' },
    },
    {
      name: 'interview',
      type: 'relationship',
      relationTo: 'interviews',
      required: true,
      index: true,
      label: { da: 'Interview', en: 'Interview' },
    },
    {
      name: 'subject',
      type: 'relationship',
      relationTo: ['invitations', 'approvals'],
      required: true,
      index: true,
      label: { da: 'Angår', en: 'Concerns' },
    },
    linkPersonField,
    linkLanguageField,
    moment('expiresAt', { da: 'Udløber', en: 'Expires' }, { required: true }),
    moment('revokedAt', { da: 'Tilbagekaldt', en: 'Revoked' }),
    {
      name: 'revokedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { da: 'Tilbagekaldt af', en: 'Revoked by' },
    },
    moment('usedUpAt', { da: 'Brugt', en: 'Used up' }),
    moment('firstOpenedAt', { da: 'Åbnet første gang', en: 'First opened' }),
    moment('lastUsedAt', { da: 'Sidst brugt', en: 'Last used' }),
    {
      name: 'uses',
      type: 'number',
      defaultValue: 0,
      label: { da: 'Gange brugt', en: 'Times used' },
    },
    moment('sentAt', { da: 'Sendt', en: 'Sent' }),
    {
      name: 'createdBy',
      type: 'relationship',
      relationTo: 'users',
      label: { da: 'Lavet af', en: 'Made by' },
    },
  ],
}
