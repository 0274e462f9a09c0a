import type { CollectionConfig } from 'payload'
import { interviewsAccess } from '../src/access/interviews.ts'
import { ownContributions } from '../src/cms/adminLists.ts'
import { approvalHooks } from '../src/cms/approval/hooks.ts'
import { approvalEndpoints } from '../src/cms/endpoints/approvals.ts'
import {
  assignMany,
  checks,
  correctAttribution,
  fillQuestionSet,
  importInterview,
  parseImport,
  scheduleEndpoints,
} from '../src/cms/endpoints/index.ts'
import { invitationEndpoints } from '../src/cms/endpoints/invitations.ts'
import { afterPublishing, contributionPublishing, together } from '../src/cms/hooks/index.ts'
import { dropInvitations } from '../src/cms/invitations/drop.ts'
import { approvalPanelField, interviewApprovalField } from '../src/fields/approval.ts'
import { assignedToField } from '../src/fields/assignedTo.ts'
import {
  attributionCorrectionsField,
  attributionField,
  correctBylineField,
  publishedAtField,
} from '../src/fields/attribution.ts'
import { calendarDate } from '../src/fields/calendarDate.ts'
import { commentsField } from '../src/fields/comments.ts'
import { contributorsField } from '../src/fields/contributors.ts'
import { demoField } from '../src/fields/demo.ts'
import { drafts, interviewComponents } from '../src/fields/drafts.ts'
import { exchangesField } from '../src/fields/exchanges.ts'
import { groups } from '../src/fields/groups.ts'
import { importAttemptField } from '../src/fields/importAttempt.ts'
import { invitationsField } from '../src/fields/invitations.ts'
import { plannedField } from '../src/fields/planned.ts'
import { previewOf } from '../src/fields/preview.ts'
import { relatedField } from '../src/fields/related.ts'
import { richText } from '../src/fields/richText.ts'
import { slugField } from '../src/fields/slug.ts'

/** An interview: somebody is asked, and answers. */
export const interviews: CollectionConfig = {
  slug: 'interviews',
  labels: {
    singular: { da: 'Interview', en: 'Interview' },
    plural: { da: 'Interviews', en: 'Interviews' },
  },
  access: interviewsAccess,
  trash: true,
  versions: drafts,
  hooks: approvalHooks(
    together(contributionPublishing('interviews'), afterPublishing, {
      beforeDelete: [dropInvitations],
    }),
  ),
  endpoints: [
    assignMany,
    checks,
    correctAttribution,
    fillQuestionSet,
    importInterview,
    parseImport,
    ...invitationEndpoints,
    ...approvalEndpoints,
    ...scheduleEndpoints,
  ],
  admin: {
    ...previewOf('interviews'),
    group: groups.content,
    useAsTitle: 'title',
    components: interviewComponents,
    baseFilter: ownContributions('interviewees'),
    defaultColumns: ['title', 'interviewees', 'interviewedOn', '_status', 'planned', 'updatedAt'],
    description: {
      da: 'Spørgsmål og svar med ambassadørerne. En kladde ses kun af jer; på sitet står det, der er udgivet.',
      en: 'Questions and answers with the ambassadors. Drafts are seen by you alone; the site shows what is published.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { da: 'Interview', en: 'Interview' },
          fields: [
            {
              name: 'title',
              type: 'text',
              required: true,
              localized: true,
              label: { da: 'Overskrift', en: 'Title' },
            },
            {
              name: 'lead',
              type: 'textarea',
              localized: true,
              label: { da: 'Manchet', en: 'Lead' },
              admin: {
                components: { Diff: '/src/admin/diff/PlainDiff.tsx#PlainDiff' },
                description: {
                  da: 'De første linjer, som får læseren med. En tom linje giver et nyt afsnit.',
                  en: 'The first lines, which bring the reader along. An empty line begins a new paragraph.',
                },
              },
            },
            exchangesField,
            {
              name: 'pullQuote',
              type: 'textarea',
              localized: true,
              label: { da: 'Fremhævet citat', en: 'Pull quote' },
            },
            richText(
              'background',
              { da: 'Baggrund', en: 'Background' },
              {
                da: 'Fakta, som læseren har brug for efter svarene.',
                en: 'Facts that the reader needs after the answers.',
              },
            ),
          ],
        },
        {
          label: { da: 'Hvem og hvornår', en: 'Who and when' },
          fields: [
            contributorsField(
              'interviewees',
              { da: 'Interviewede', en: 'Interviewees' },
              {
                da: 'Den eller de ambassadører, der svarer.',
                en: 'The ambassador or ambassadors who answer.',
              },
            ),
            {
              name: 'role',
              type: 'relationship',
              relationTo: 'roles',
              label: { da: 'Rolle', en: 'Role' },
            },
            { name: 'interviewer', type: 'text', label: { da: 'Interviewer', en: 'Interviewer' } },
            calendarDate({
              name: 'interviewedOn',
              label: { da: 'Interviewdato', en: 'Interview date' },
              index: true,
              description: {
                da: 'Bylinen følger titel og periode på denne dag.',
                en: 'The byline follows title and term on this day.',
              },
            }),
            attributionField,
            correctBylineField,
            attributionCorrectionsField,
          ],
        },
        {
          label: { da: 'Billede og beslægtet', en: 'Picture and related' },
          fields: [
            {
              name: 'cover',
              type: 'upload',
              relationTo: 'media',
              label: { da: 'Billede', en: 'Picture' },
            },
            {
              name: 'relatedCases',
              type: 'relationship',
              relationTo: 'cases',
              hasMany: true,
              label: { da: 'Beslægtede cases', en: 'Related cases' },
            },
            relatedField('relatedInterviews', 'interviews'),
          ],
        },
        {
          label: { da: 'Spørg og godkend', en: 'Ask and approve' },
          fields: [invitationsField, interviewApprovalField, approvalPanelField],
        },
      ],
    },
    plannedField,
    slugField('title'),
    assignedToField,
    commentsField,
    publishedAtField,
    demoField,
    importAttemptField,
  ],
}
