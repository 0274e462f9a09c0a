import type { CollectionConfig } from 'payload'

/** Drafts that save themselves, at most fifty versions of each document, and publication at a set time. */
export const drafts: CollectionConfig['versions'] = {
  maxPerDoc: 50,
  drafts: { autosave: { interval: 800 }, schedulePublish: true },
}

/** For the edit view of what saves itself: what to look at before publishing, and whoever leaves gives up their lock. */
export const draftComponents: NonNullable<CollectionConfig['admin']>['components'] = {
  edit: {
    beforeDocumentControls: [
      '/src/admin/checks/Checks.tsx#Checks',
      '/src/admin/ReleaseLock.tsx#ReleaseLock',
    ],
  },
}

/** The same for what lies with somebody: in its list, what is chosen can be given to somebody else. */
export const writtenComponents: typeof draftComponents = {
  ...draftComponents,
  beforeListTable: ['/src/admin/lists/GiveSelected.tsx#GiveSelected'],
}
