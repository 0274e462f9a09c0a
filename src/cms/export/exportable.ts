import type { CollectionConfig } from 'payload'
import { exportList } from './endpoint.ts'

/** Lists that nobody exports: accounts, and what only the server's own code reads. */
const closed = new Set(['users', 'comments', 'changes'])

/** Gives the lists of content and programme their export, in the API and in the menu of the list. */
export function exportable(collection: CollectionConfig): CollectionConfig {
  const { admin, endpoints } = collection
  if (closed.has(collection.slug) || admin?.hidden || endpoints === false) return collection
  const { components } = admin ?? {}
  return {
    ...collection,
    endpoints: [exportList, ...(endpoints ?? [])],
    admin: {
      ...admin,
      components: {
        ...components,
        listMenuItems: [
          ...(components?.listMenuItems ?? []),
          '/src/admin/lists/ExportItems.tsx#ExportItems',
        ],
      },
    },
  }
}
