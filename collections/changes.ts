import type { CollectionConfig } from 'payload'
import { nobody } from '../src/access/rules.ts'
import { behindTheScenes } from '../src/cms/behindTheScenes.ts'

/**
 * What was changed lately, as the tags of the pages that it concerns: how the processes that share a database, and
 * commands beside a running server, tell one another. The database layer alone writes and reads it.
 */
export const changes: CollectionConfig = {
  slug: 'changes',
  labels: {
    singular: { da: 'Ændring', en: 'Change' },
    plural: { da: 'Ændringer', en: 'Changes' },
  },
  access: { create: nobody, read: nobody, readVersions: nobody, update: nobody, delete: nobody },
  ...behindTheScenes,
  fields: [{ name: 'tags', type: 'json', required: true, label: { da: 'Mærker', en: 'Tags' } }],
}
