import type { CollectionConfig } from 'payload'
import { behindLinksAccess } from '../src/access/links.ts'
import { behindTheScenes } from '../src/cms/behindTheScenes.ts'
import { calendarDate } from '../src/fields/calendarDate.ts'
import { linkLanguageField, linkPersonField } from '../src/fields/linkPerson.ts'
import { moment } from '../src/fields/moment.ts'

/**
 * Somebody who was asked to answer the questions of an interview, and what they wrote. Their words stay here as they typed
 * them, also after they were put into the draft. `src/cms/invitations` alone writes here.
 */
export const invitations: CollectionConfig = {
  slug: 'invitations',
  labels: {
    singular: { da: 'Invitation', en: 'Invitation' },
    plural: { da: 'Invitationer', en: 'Invitations' },
  },
  access: behindLinksAccess,
  ...behindTheScenes,
  fields: [
    {
      name: 'interview',
      type: 'relationship',
      relationTo: 'interviews',
      required: true,
      index: true,
      label: { da: 'Interview', en: 'Interview' },
    },
    linkPersonField,
    linkLanguageField,
    { name: 'message', type: 'textarea', label: { da: 'Besked', en: 'Message' } },
    calendarDate({ name: 'answerBy', index: true, label: { da: 'Svar inden', en: 'Answer by' } }),
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'open',
      index: true,
      options: [
        { value: 'open', label: { da: 'Åben', en: 'Open' } },
        { value: 'submitted', label: { da: 'Svar sendt', en: 'Answers sent' } },
        { value: 'reopened', label: { da: 'Genåbnet', en: 'Reopened' } },
        { value: 'closed', label: { da: 'Lukket', en: 'Closed' } },
      ],
      label: { da: 'Status', en: 'State' },
    },
    {
      name: 'answers',
      type: 'array',
      label: { da: 'Svar', en: 'Answers' },
      labels: {
        singular: { da: 'svar', en: 'answer' },
        plural: { da: 'svar', en: 'answers' },
      },
      fields: [
        {
          name: 'exchange',
          type: 'text',
          required: true,
          label: { da: 'Spørgsmål i interviewet', en: 'Exchange in the interview' },
        },
        { name: 'wording', type: 'text', label: { da: 'Som spurgt', en: 'As asked' } },
        { name: 'text', type: 'textarea', label: { da: 'Som skrevet', en: 'As typed' } },
        {
          name: 'revision',
          type: 'number',
          required: true,
          defaultValue: 0,
          label: { da: 'Udgave', en: 'Revision' },
        },
        {
          name: 'placed',
          type: 'textarea',
          label: { da: 'Som lagt i kladden', en: 'As put into the draft' },
        },
      ],
    },
    { name: 'note', type: 'textarea', label: { da: 'Hilsen til redaktionen', en: 'Note' } },
    {
      name: 'noteRevision',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: { da: 'Hilsenens udgave', en: 'Revision of the note' },
    },
    {
      name: 'portrait',
      type: 'upload',
      relationTo: 'media',
      label: { da: 'Portræt', en: 'Portrait' },
    },
    moment('savedAt', { da: 'Sidst gemt', en: 'Last saved' }),
    moment('submittedAt', { da: 'Svar sendt', en: 'Answers sent' }, { index: true }),
    {
      name: 'invitedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { da: 'Inviteret af', en: 'Invited by' },
    },
  ],
}
