import type { UIField } from 'payload'

/** Asking people to answer, by the endpoints of `src/cms/endpoints/invitations.ts`. */
export const invitationsField: UIField = {
  name: 'invitationsPanel',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/invitations/InvitationsPanel.tsx#InvitationsPanel' },
  },
}

/** Marks an answer that is in the interviewee's own words. */
export const ownWordsField: UIField = {
  name: 'ownWords',
  type: 'ui',
  admin: { components: { Field: '/src/admin/invitations/OwnWords.tsx#OwnWords' } },
}
