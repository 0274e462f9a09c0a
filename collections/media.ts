import type { CollectionConfig } from 'payload'
import { editors } from '../src/access/rules.ts'
import { demoField } from '../src/fields/demo.ts'

export const mediaCollection = ({ folder }: { folder: string }): CollectionConfig => ({
  slug: 'media',
  trash: true,
  upload: { staticDir: folder },
  access: { create: editors, read: () => true, update: editors, delete: editors },
  fields: [
    { name: 'alt', type: 'text', required: true, localized: true },
    { name: 'credit', type: 'text', required: true },
    { name: 'inUse', type: 'checkbox', index: true, admin: { hidden: true } },
    { name: 'usedBy', type: 'text', hasMany: true, index: true, admin: { hidden: true } },
    demoField,
  ],
})
