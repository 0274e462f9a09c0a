import type { RelationshipField } from 'payload'
import { byEditorsOnly } from '../access/rules.ts'
import { assignToMaker } from './hooks/assignToMaker.ts'

/** Who takes care of a draft. Whoever begins it, until an editor gives it to somebody else or a handover does. */
export const assignedToField: RelationshipField = {
  name: 'assignedTo',
  type: 'relationship',
  relationTo: 'users',
  index: true,
  label: { da: 'Hos', en: 'With' },
  access: { ...byEditorsOnly, read: ({ req }) => Boolean(req.user) },
  hooks: { beforeChange: [assignToMaker], beforeDuplicate: [() => null] },
  admin: {
    position: 'sidebar',
    description: {
      da: 'Hvem der har bolden. Tomt betyder redaktionen.',
      en: 'Whose turn it is. Empty means the editors.',
    },
  },
}
