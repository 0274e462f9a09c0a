import type { CollectionConfig } from 'payload'
import { admins, nobody } from '../src/access/rules.ts'

export const users: CollectionConfig = {
  slug: 'users',
  auth: { useSessions: true },
  access: {
    create: admins,
    read: admins,
    update: admins,
    delete: admins,
    unlock: admins,
    readVersions: nobody,
  },
  fields: [
    { name: 'name', type: 'text', required: true },
    {
      name: 'role',
      type: 'select',
      required: true,
      saveToJWT: true,
      options: ['admin', 'editor', 'ambassador'],
    },
    { name: 'ambassador', type: 'relationship', relationTo: 'ambassadors', saveToJWT: true },
    { name: 'language', type: 'select', options: ['da', 'en'] },
  ],
}
