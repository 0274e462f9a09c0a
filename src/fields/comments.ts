import type { UIField } from 'payload'
import { isEditor, type Person } from '../access/people.ts'

/** What the editors say to one another about the document, beside it. */
export const commentsField: UIField = {
  name: 'comments',
  type: 'ui',
  label: { da: 'Kommentarer', en: 'Comments' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    condition: (_, __, { user }) => isEditor(user as Person),
    components: { Field: '/src/admin/comments/Comments.tsx#Comments' },
  },
}
