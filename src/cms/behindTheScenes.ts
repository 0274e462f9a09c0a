import type { CollectionConfig } from 'payload'

/** What a collection that only our own code writes leaves out: a place in the admin panel, endpoints, locks, copies. */
export const behindTheScenes = {
  admin: { hidden: true },
  endpoints: false,
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
} satisfies Partial<CollectionConfig>
