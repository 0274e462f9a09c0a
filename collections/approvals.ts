import type { CollectionConfig } from 'payload'
import { approvalsAccess } from '../src/access/approvals.ts'
import { practiceLabels, practices } from '../src/approval/modes.ts'
import { approvalStateLabels, approvalStates } from '../src/approval/states.ts'
import { behindTheScenes } from '../src/cms/behindTheScenes.ts'
import { calendarDate } from '../src/fields/calendarDate.ts'
import { linkLanguageField, linkPersonField } from '../src/fields/linkPerson.ts'
import { moment } from '../src/fields/moment.ts'

/**
 * Somebody who was asked to approve an interview in one language: the words as they were then, and what they decided. It is
 * the record of who approved what, and so nothing in it is ever deleted. `src/cms/approval` alone writes here.
 */
export const approvals: CollectionConfig = {
  slug: 'approvals',
  labels: {
    singular: { da: 'Godkendelse', en: 'Approval' },
    plural: { da: 'Godkendelser', en: 'Approvals' },
  },
  access: approvalsAccess,
  ...behindTheScenes,
  fields: [
    {
      name: 'interview',
      type: 'relationship',
      relationTo: 'interviews',
      index: true,
      label: { da: 'Interview', en: 'Interview' },
    },
    // Outlives the interview, should that ever be deleted for good.
    {
      name: 'about',
      type: 'text',
      required: true,
      index: true,
      label: { da: 'Interviewets id', en: 'Id of the interview' },
    },
    linkPersonField,
    linkLanguageField,
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'asked',
      index: true,
      options: approvalStates.map((value) => ({ value, label: approvalStateLabels[value] })),
      label: { da: 'Status', en: 'State' },
    },
    {
      name: 'practice',
      type: 'select',
      required: true,
      defaultValue: 'full',
      options: practices.map((value) => ({ value, label: practiceLabels[value] })),
      label: { da: 'Praksis', en: 'Practice' },
    },
    {
      name: 'practiceText',
      type: 'textarea',
      label: { da: 'Det læste den interviewede', en: 'What the interviewee read' },
    },
    { name: 'message', type: 'textarea', label: { da: 'Besked', en: 'Message' } },
    calendarDate({ name: 'answerBy', index: true, label: { da: 'Svar inden', en: 'Answer by' } }),
    {
      name: 'content',
      type: 'json',
      required: true,
      label: { da: 'Indholdet', en: 'The content' },
    },
    {
      name: 'hash',
      type: 'text',
      required: true,
      index: true,
      label: { da: 'Kontrolsum', en: 'Hash' },
    },
    { name: 'version', type: 'text', label: { da: 'Version', en: 'Version' } },
    moment('askedAt', { da: 'Spurgt', en: 'Asked' }, { required: true }),
    {
      name: 'askedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { da: 'Spurgt af', en: 'Asked by' },
    },
    moment('decidedAt', { da: 'Besvaret', en: 'Decided' }),
    { name: 'remarks', type: 'textarea', label: { da: 'Bemærkninger', en: 'Remarks' } },
    {
      name: 'suggestions',
      type: 'json',
      label: { da: 'Foreslåede ændringer', en: 'Suggested changes' },
    },
    // Whether a change has voided it was noted; whether it is valid is always worked out.
    {
      name: 'noted',
      type: 'select',
      index: true,
      options: [
        { value: 'valid', label: { da: 'Gælder', en: 'Valid' } },
        { value: 'voided', label: { da: 'Bortfaldet', en: 'Voided' } },
      ],
      label: { da: 'Sidst noteret', en: 'Noted last' },
    },
    moment('remindedAt', { da: 'Mindet om fristen', en: 'Reminded' }),
    moment('dueNoticeAt', { da: 'Mindet på dagen', en: 'Reminded on the day' }),
    { name: 'history', type: 'json', label: { da: 'Historik', en: 'History' } },
  ],
}
