import type { CollectionConfig } from 'payload'

/**
 * Drafts that save themselves, and at most fifty versions of each document. Payload's own publication at a set time is
 * off: ours (`src/cms/scheduling`) publishes the version that was decided on.
 */
export const drafts: CollectionConfig['versions'] = {
  maxPerDoc: 50,
  drafts: { autosave: { interval: 800 } },
}

/** For the edit view of what saves itself: what to look at before publishing; whoever leaves gives up their lock. */
export const draftComponents: NonNullable<CollectionConfig['admin']>['components'] = {
  edit: {
    beforeDocumentControls: [
      '/src/admin/checks/Checks.tsx#Checks',
      '/src/admin/ReleaseLock.tsx#ReleaseLock',
    ],
  },
}

const giveSelected = '/src/admin/lists/GiveSelected.tsx#GiveSelected'

/** The same for what lies with somebody: in its list, what is chosen can be given to somebody else. */
export const writtenComponents: typeof draftComponents = {
  ...draftComponents,
  beforeListTable: [giveSelected],
}

/** The same for interviews, which come out of texts too. */
export const interviewComponents: typeof draftComponents = {
  ...writtenComponents,
  beforeListTable: ['/src/admin/importing/ImportLink.tsx#ImportLink', giveSelected],
}
