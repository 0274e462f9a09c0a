import type { CollectionConfig } from 'payload'
import { commentsAccess, onceOnly } from '../src/access/comments.ts'
import { byHooksOnly } from '../src/access/rules.ts'
import { nameableColleagues, reopenComment, resolveComment } from '../src/cms/comments/endpoints.ts'
import { longestComment, mostNamed } from '../src/cms/comments/limits.ts'
import { checkNamed } from '../src/cms/comments/named.ts'
import { tellNamed } from '../src/cms/comments/tell.ts'
import { isWritten, signComment } from '../src/cms/comments/write.ts'

/** What editors say to one another about a draft, beside it. */
export const comments: CollectionConfig = {
  slug: 'comments',
  labels: {
    singular: { da: 'Kommentar', en: 'Comment' },
    plural: { da: 'Kommentarer', en: 'Comments' },
  },
  access: commentsAccess,
  // They are read and written where the text is.
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: [nameableColleagues, resolveComment, reopenComment],
  hooks: { beforeChange: [signComment], afterChange: [tellNamed] },
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: ['interviews', 'cases'],
      required: true,
      index: true,
      access: onceOnly,
      label: { da: 'Om', en: 'About' },
    },
    {
      name: 'body',
      type: 'textarea',
      required: true,
      maxLength: longestComment,
      validate: isWritten,
      label: { da: 'Kommentar', en: 'Comment' },
    },
    {
      name: 'mentions',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      maxRows: mostNamed,
      validate: checkNamed,
      label: { da: 'Nævnt', en: 'Mentioned' },
    },
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      access: byHooksOnly,
      label: { da: 'Skrevet af', en: 'Written by' },
    },
    {
      name: 'editedAt',
      type: 'date',
      access: byHooksOnly,
      label: { da: 'Rettet', en: 'Edited' },
    },
    {
      name: 'resolvedAt',
      type: 'date',
      index: true,
      access: byHooksOnly,
      label: { da: 'Løst', en: 'Resolved' },
    },
    {
      name: 'resolvedBy',
      type: 'relationship',
      relationTo: 'users',
      access: byHooksOnly,
      label: { da: 'Løst af', en: 'Resolved by' },
    },
    {
      name: 'told',
      type: 'text',
      hasMany: true,
      access: { ...byHooksOnly, read: () => false },
      admin: { hidden: true },
      label: { da: 'Fik mail', en: 'Were mailed' },
    },
  ],
}
